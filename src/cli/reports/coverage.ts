import type { Analysis } from "../../app/analyze";
import type { CoverageStatus, DutyTotals, SubjectCoverage } from "../../core/coverage/coverage";
import { isoDay } from "../../core/ledger/day";
import type { SubjectType } from "../../core/scheme/scheme";
import { formatRate } from "../rate";
import { formatTable } from "../table";
import { frameText, periodJson } from "./period";

const SUBJECT_TITLES: { readonly [T in SubjectType]: string } = {
  organization: "党组织",
  secretary: "书记",
  member: "党员",
};

const STATUS_TITLES: { readonly [S in CoverageStatus]: string } = {
  covered: "已覆盖",
  partial: "部分",
  missing: "未点评",
  due: "待点评",
  notDue: "未到期",
};

export function coverageJson({ coverage, roster, settings }: Analysis) {
  return {
    scheme: settings.scheme.id,
    period: periodJson(settings),
    asOf: isoDay(settings.asOf),
    // Why nothing is due under this scheme (不适用); `null` when something is.
    notApplicable: coverage.duties.length > 0 ? null : (settings.scheme.noDutyReason ?? null),
    duties: coverage.duties.map(dutyJson),
    subjects: coverage.subjects.map(subjectJson),
    reviewers: coverage.reviewers.map((reviewer) => ({
      name: reviewer.name,
      organization: roster.organizations[reviewer.organization]?.name ?? "",
      hasReviewed: reviewer.hasReviewed,
    })),
  };
}

function dutyJson(totals: DutyTotals) {
  const { duty, covered, partial, missing, due, notDue, rate } = totals;
  const every = duty.kind === "cadence" ? duty.every : "once";
  return {
    subject: duty.subject,
    reviewer: duty.reviewers.join("|"),
    every,
    covered,
    partial,
    missing,
    due,
    notDue,
    rate,
  };
}

function subjectJson(subject: SubjectCoverage) {
  return {
    type: subject.type,
    name: subject.name,
    organization: subject.organization,
    // No duty: not due (DOMAIN §5), with the reason.
    status: subject.status ?? "notDue",
    noDutyReason: subject.noDutyReason,
    isDue: subject.isDue,
    windows: subject.duties.flatMap((duty) =>
      duty.windows.map((window) => ({
        from: isoDay(window.from),
        to: isoDay(window.to),
        reviews: window.reviews.length,
      })),
    ),
  };
}

export function coverageText({ coverage, roster, settings }: Analysis): string {
  const head = frameText(settings);
  const duties = coverage.duties.map((totals) => [
    SUBJECT_TITLES[totals.duty.subject],
    ...[totals.covered, totals.partial, totals.missing, totals.due, totals.notDue].map(String),
    formatRate(totals.rate),
  ]);
  const open = coverage.subjects
    .filter((subject) => subject.status !== null && subject.status !== "covered" && subject.status !== "notDue")
    .map((subject) => [
      SUBJECT_TITLES[subject.type],
      subject.name,
      subject.organization,
      subject.status === null ? "" : STATUS_TITLES[subject.status],
    ]);
  const silent = coverage.reviewers
    .filter((reviewer) => !reviewer.hasReviewed)
    .map((reviewer) => [reviewer.name, roster.organizations[reviewer.organization]?.name ?? ""]);
  return [
    head,
    ...(coverage.hasRates ? [] : ["没有名册，名单是从台账里整理的（未核对），所以不给出覆盖率。"]),
    "",
    coverage.duties.length === 0 && settings.scheme.noDutyReason !== undefined
      ? `${settings.scheme.noDutyReason}。`
      : formatTable(["对象", "已覆盖", "部分", "未点评", "待点评", "未到期", "覆盖率"], duties),
    ...(open.length === 0 ? [] : ["", "还没有点评到的：", formatTable(["对象", "名称", "所在党组织", "情况"], open)]),
    ...(silent.length === 0 ? [] : ["", "还没有作点评的书记：", formatTable(["姓名", "党组织"], silent)]),
  ].join("\n");
}
