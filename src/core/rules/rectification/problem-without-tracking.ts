import { columnOf, type LedgerBlock } from "../../ledger/recognition";
import type { LedgerRecord } from "../../ledger/record";
import { textOf } from "../../ledger/record";
import type { TrackedProblem } from "../../rectification/problem";
import { encodeKey } from "../encode-key";
import { placeOf, placeOfHeading } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule, RuleContext } from "../rule";
import { substanceOf } from "../content/review-content";
import type { AssessedReview } from "../../coverage/coverage";

export const problemWithoutTracking: Rule = {
  id: "problem-without-tracking",
  title: "点评指出的问题没有跟踪记录",
  severity: "hint",
  source: ({ scheme }) => scheme.requiredLedgers.find(({ kind }) => kind === "rectification")?.source ?? null,
  messages: {
    number: "问题编号“{id}”在整改台账中没有记录，建议在整改台账中补登。",
    subject: "点评指出了问题，但整改台账中没有“{name}”的记录；属重点问题的，建议补登。",
    members: "有 {count} 名党员的点评指出了问题、整改台账中没有其记录（如“{name}”）；属重点问题的，建议补登。",
  },
  *check(context) {
    const trackedKinds = context.problems.filter(({ record }) => record.kind === "rectification");
    // Without a tracking ledger there is nothing to be missing from.
    if (trackedKinds.length === 0) return;
    const { organizations, members } = trackedSubjects(context, trackedKinds);
    const speakers = new Map<LedgerRecord, TrackedProblem>(context.problems.map((each) => [each.record, each]));
    const referred = new Set(trackedKinds.flatMap(({ otherRecords }) => otherRecords));
    const untracked = new Map<LedgerBlock, Set<string>>();
    for (const review of context.reviews) {
      const { record } = review;
      if (referred.has(record) || review.repeats !== null) continue;
      const number = speakers.get(record);
      if (number?.hasId === true) {
        const place = placeOf(record, "problemId");
        yield { messageId: "number", data: { id: quote(number.id) }, place, key: [...recordKey(record), number.id] };
        continue;
      }
      if (substanceOf(record, "problems") === "" || number !== undefined) continue;
      if (!isMissing(review, organizations, members)) continue;
      if (record.kind === "memberReview") {
        // Few problems of members are 重点问题: one word for the ledger, not one for every row.
        const names = untracked.get(record.block) ?? new Set<string>();
        untracked.set(record.block, names.add(textOf(record, "memberName").replace(/\s+/g, "")));
        continue;
      }
      yield {
        messageId: "subject",
        data: { name: quote(textOf(record, "organization")) },
        place: placeOf(record, "problems"),
        key: recordKey(record),
      };
    }
    for (const [block, names] of untracked) {
      const [name = ""] = names;
      const place = placeOfHeading(block, columnOf(block, "problems"));
      yield { messageId: "members", data: { count: names.size, name: quote(name) }, place, key: [block.sheetName] };
    }
  },
};

/** Whose problems the tracking ledger follows. */
function trackedSubjects(
  { roster }: RuleContext,
  tracked: readonly TrackedProblem[],
): { organizations: ReadonlySet<number>; members: ReadonlySet<string> } {
  const organizations = new Set<number>();
  const members = new Set<string>();
  for (const { organization, memberName } of tracked) {
    if (memberName !== null) members.add(nameKey(memberName));
    else if (organization !== null) organizations.add(organization);
  }
  return { organizations: roster.organizations.length === 0 ? new Set<number>() : organizations, members };
}

/** Members' problems are asked for only where the unit follows members' problems at all. */
function isMissing(
  { subject, record }: AssessedReview,
  organizations: ReadonlySet<number>,
  members: ReadonlySet<string>,
): boolean {
  if (record.kind === "memberReview") return members.size > 0 && !members.has(nameKey(textOf(record, "memberName")));
  return subject?.type === "organization" && organizations.size > 0 && !organizations.has(subject.index);
}

function nameKey(name: string): string {
  return encodeKey([name.replace(/\s+/g, "")]);
}
