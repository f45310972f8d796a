import type { SubjectCoverage } from "../../coverage/coverage";
import { isoDay } from "../../ledger/day";
import { toSimplified } from "../../ledger/script/to-simplified";
import type { Organization, Roster } from "../../roster/roster";
import { listedNames } from "../listed-names";
import { WORKBOOK } from "../place";
import type { Rule } from "../rule";

/** Where a document asks nothing of anybody, what the ledgers show is still worth knowing. */
export const neverReviewed: Rule = {
  id: "never-reviewed",
  title: "没有点评记录的党组织（方案不规定周期）",
  severity: "hint",
  source: ({ scheme: { documents } }) => ({ document: documents[0]?.title ?? "", clause: "点评情况" }),
  messages: {
    never: "{from} 至 {to} 没有点评记录的党组织：{names}；所用方案没有规定周期，仅供参考。",
    compared: "{from} 至 {to} 有点评记录的党组织：{parts}；所用方案没有规定周期，仅供参考。",
  },
  *check({ coverage, roster, settings: { scheme, period } }) {
    if (scheme.noDutyReason === undefined || scheme.duties.length > 0 || !coverage.hasRates) return;
    const units = coverage.subjects.filter((subject) => isUnit(subject, roster));
    const never = units.filter(({ reviews }) => reviews.length === 0);
    const dates = { from: isoDay(period.from), to: isoDay(period.to) };
    if (never.length > 0) {
      const names = listedNames(
        never.map(({ name }) => name),
        "个",
      );
      yield { messageId: "never", data: { ...dates, names }, place: WORKBOOK, key: ["never"] };
    }
    const parts = (scheme.comparedCategories ?? []).flatMap((category) => share(category, units, roster));
    if (parts.length < 2) return;
    yield { messageId: "compared", data: { ...dates, parts: parts.join("，") }, place: WORKBOOK, key: ["compared"] };
  },
};

/** Roots review; what is below them is reviewed. A roster of roots alone: all of them. */
function isUnit({ type, subject }: SubjectCoverage, roster: Roster): boolean {
  if (type !== "organization") return false;
  return roster.roots.length === roster.organizations.length || roster.organizations[subject.index]?.parent !== null;
}

/** "乡镇 3/4"; `[]` when no unit is of the category. */
function share(category: string, units: readonly SubjectCoverage[], roster: Roster): readonly string[] {
  const own = units.filter(({ subject }) => categoryOf(roster.organizations[subject.index], roster).includes(category));
  if (own.length === 0) return [];
  return [`${category} ${own.filter(({ reviews }) => reviews.length > 0).length}/${own.length}`];
}

/** The own 类别, else that of the nearest organisation above that has one. */
function categoryOf(organization: Organization | undefined, roster: Roster): string {
  if (!organization) return "";
  const chain = [organization.index, ...roster.ancestorsOf(organization.index)];
  const stated = chain.map((index) => roster.organizations[index]?.category ?? "").find((text) => text !== "");
  return toSimplified(stated ?? "");
}
