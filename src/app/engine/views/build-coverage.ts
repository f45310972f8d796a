import type { CoverageStatus, SubjectCoverage } from "../../../core/coverage/coverage";
import { statusText } from "../../../core/coverage/status-text";
import { windowsBeyond } from "../../../core/coverage/windows-beyond";
import type { LedgerRecord } from "../../../core/ledger/record";
import type { Roster } from "../../../core/roster/roster";
import type { SubjectType } from "../../../core/scheme/scheme";
import type { Settings } from "../../../core/scheme/settings";
import type { Analysis } from "../../analyze";
import {
  isUncovered,
  type CoverageView,
  type OrganizationNode,
  type SilentReviewer,
  type UncoveredSubject,
} from "./coverage-view";
import { heatMaps } from "./heat-maps";
import { createInitials } from "./initials";
import { organizationOf } from "./organization-of";
import { recordPlace } from "./place";
import { schemePeriods } from "./scheme-periods";

type Covered = Pick<Analysis, "settings" | "roster" | "coverage">;

/** `own`: the settings of the workbook, where `analysis` is about another period than theirs. */
export function buildCoverage(analysis: Covered, own: Settings = analysis.settings): CoverageView {
  const { coverage, settings } = analysis;
  return {
    hasRates: coverage.hasRates,
    from: coverage.period.from,
    to: coverage.period.to,
    asOf: coverage.asOf,
    beyond: windowsBeyond(coverage),
    periods: schemePeriods(own),
    notApplicable: coverage.duties.length > 0 ? null : (settings.scheme.noDutyReason ?? null),
    tree: treeOf(analysis),
    uncovered: uncoveredOf(analysis),
    silent: silentOf(analysis),
    heatMaps: heatMaps(analysis),
  };
}

type Counts = Record<SubjectType, Record<CoverageStatus, number>>;

function noCounts(): Counts {
  const none = () => ({ covered: 0, partial: 0, missing: 0, due: 0, notDue: 0 });
  return { organization: none(), secretary: none(), member: none() };
}

function treeOf({ roster, coverage }: Covered): readonly OrganizationNode[] {
  const counts = roster.organizations.map(noCounts);
  const add = (organization: number | null, type: SubjectType, status: CoverageStatus, count: number): void => {
    if (organization === null) return;
    for (const index of [organization, ...roster.ancestorsOf(organization)]) {
      const own = counts[index];
      if (own) own[type][status] += count;
    }
  };
  for (const subject of coverage.subjects) {
    if (subject.status !== null) add(organizationOf(subject, roster), subject.type, subject.status, 1);
  }
  for (const { organization, statuses } of coverage.unnamedMembers) {
    for (const status of Object.keys(statuses) as CoverageStatus[]) {
      if (statuses[status] > 0) add(organization, "member", status, statuses[status]);
    }
  }
  const reviewed = new Map<number, boolean>();
  for (const { organization, hasReviewed } of coverage.reviewers) {
    reviewed.set(organization, (reviewed.get(organization) ?? false) || hasReviewed);
  }
  return roster.roots
    .flatMap((root) => roster.subtreeOf(root))
    .flatMap((index): readonly OrganizationNode[] => {
      const organization = roster.organizations[index];
      if (!organization || organization.type === "group") return [];
      const { name, type, parent, record } = organization;
      return [
        {
          index,
          name,
          type,
          parent,
          depth: roster.ancestorsOf(index).length,
          subtree: counts[index] ?? noCounts(),
          secretaryHasReviewed: reviewed.get(index) ?? null,
          place: recordPlace(record),
        },
      ];
    });
}

function recordOf({ subject }: SubjectCoverage, roster: Roster): LedgerRecord | null {
  return (subject.type === "member" ? roster.members : roster.organizations)[subject.index]?.record ?? null;
}

function uncoveredOf({ roster, coverage }: Covered): readonly UncoveredSubject[] {
  const initialsOf = createInitials();
  const named = coverage.subjects.filter(isUncovered).flatMap((subject): readonly UncoveredSubject[] => {
    const { type, name, organization, status } = subject;
    if (status === null) return [];
    const place = recordPlace(recordOf(subject, roster));
    return [
      {
        type,
        name,
        organization,
        within: organizationOf(subject, roster),
        status,
        text: statusText(subject),
        initials: initialsOf([name, organization]),
        place,
      },
    ];
  });
  const unnamed = coverage.unnamedMembers.flatMap(({ organization, statuses }): readonly UncoveredSubject[] => {
    const count = statuses.missing + statuses.partial + statuses.due;
    const owner = roster.organizations[organization];
    if (count === 0 || !owner) return [];
    const status = statuses.missing > 0 ? "missing" : statuses.partial > 0 ? "partial" : "due";
    return [
      {
        type: "member",
        name: `${count}名（名册无姓名）`,
        organization: owner.name,
        within: organization,
        status,
        text: "名册只有人数，按已登记的姓名计算",
        initials: initialsOf([owner.name]),
        place: recordPlace(owner.record),
      },
    ];
  });
  return [...named, ...unnamed];
}

function silentOf({ roster, coverage }: Covered): readonly SilentReviewer[] {
  const initialsOf = createInitials();
  return coverage.reviewers
    .filter(({ hasReviewed }) => !hasReviewed)
    .map(({ name, organization }) => {
      const owner = roster.organizations[organization];
      const unit = owner?.name ?? "";
      return {
        name,
        organization: unit,
        within: organization,
        initials: initialsOf([name, unit]),
        place: recordPlace(owner?.record),
      };
    });
}
