import fc from "fast-check";
import { trackProblems } from "../../../src/core/rectification/track-problems";
import { checkerIsOwner } from "../../../src/core/rules/rectification/checker-is-owner";
import { closedThoughFailed } from "../../../src/core/rules/rectification/closed-though-failed";
import { closedWithoutChecker } from "../../../src/core/rules/rectification/closed-without-checker";
import { closedWithoutMeasures } from "../../../src/core/rules/rectification/closed-without-measures";
import { closedWithoutReply } from "../../../src/core/rules/rectification/closed-without-reply";
import { doneWithoutDate } from "../../../src/core/rules/rectification/done-without-date";
import type { Rule, RuleContext } from "../../../src/core/rules/rule";
import { schemeById } from "../../../src/core/scheme/schemes";
import { settingsOf } from "./settings";
import { recordsOf, type TinyLedger } from "./tiny-ledger";
import { rosterOf } from "./tiny-roster";

const ROSTER = rosterOf([{ name: "第一支部" }]);
/** Asks for a written reply. */
const SCHEME = schemeById("health-2023");
const FIELDS = [
  "problemId",
  "organization",
  "reviewDate",
  "problem",
  "measures",
  "owner",
  "status",
  "completedDate",
  "repliedDate",
  "reReviewDate",
  "reReviewResult",
  "checker",
] as const;
type Entry = Partial<Record<(typeof FIELDS)[number], string | null>>;

const STEP: fc.Arbitrary<Entry> = fc.oneof(
  fc.constantFrom<Entry>(
    { measures: "每月检查" },
    { measures: null },
    { measures: "无" },
    { measures: "（点评建议）每月检查" },
  ),
  fc.constantFrom<Entry>(
    ...["未整改", "整改中", "已整改", "已回复", "已复评", "已销号", "已办结", null].map((status) => ({ status })),
  ),
  fc.constantFrom<Entry>({ completedDate: "2024-03-01" }, { completedDate: null }, { completedDate: "/" }),
  fc.constantFrom<Entry>({ repliedDate: "2024-03-05" }, { repliedDate: null }),
  fc.constantFrom<Entry>({ reReviewDate: "2024-03-10" }, { reReviewDate: null }),
  fc.constantFrom<Entry>({ reReviewResult: "通过" }, { reReviewResult: "未通过" }, { reReviewResult: null }),
  fc.constantFrom<Entry>({ owner: "周敏" }, { owner: null }),
  fc.constantFrom<Entry>({ checker: "周敏" }, { checker: "陈立" }, { checker: null }),
);

const START: Entry = {
  problemId: "WT-1",
  organization: "第一支部",
  reviewDate: "2024-02-01",
  problem: "组织生活不够规范",
};

function contextOf(entry: Entry): Pick<RuleContext, "problems"> {
  if (!SCHEME) throw new Error("no scheme");
  const rows = [FIELDS.map((field) => entry[field] ?? null)];
  const ledger: TinyLedger = { kind: "rectification", sheet: "整改台账", fields: FIELDS, rows };
  return { problems: trackProblems(recordsOf(ledger), ROSTER, [], settingsOf("2024-06-15", { scheme: SCHEME })) };
}

const finds = (rule: Rule, context: Pick<RuleContext, "problems">): boolean =>
  // These rules look at the problems alone.
  [...rule.check(context as RuleContext)].length > 0;

test("no path of states reaches closure without its evidence or a finding for each piece that is missing", () => {
  let closings = 0;
  fc.assert(
    fc.property(fc.array(STEP, { minLength: 1, maxLength: 14 }), (steps) => {
      let entry = START;
      for (const step of steps) {
        entry = { ...entry, ...step };
        const context = contextOf(entry);
        const isClosed = context.problems[0]?.state === "closed";
        if (!isClosed) continue;
        closings += 1;
        const hasMeasures = entry.measures === "每月检查";
        const hasDate = entry.completedDate === "2024-03-01";
        const isOwnChecker = (entry.owner ?? "") !== "" && entry.owner === entry.checker;
        expect(finds(closedWithoutMeasures, context)).toBe(!hasMeasures);
        expect(finds(doneWithoutDate, context)).toBe(!hasDate);
        expect(finds(closedWithoutReply, context)).toBe((entry.repliedDate ?? null) === null);
        expect(finds(checkerIsOwner, context)).toBe(isOwnChecker);
        expect(finds(closedWithoutChecker, context)).toBe((entry.checker ?? null) === null);
        expect(finds(closedThoughFailed, context)).toBe(entry.reReviewResult === "未通过");
      }
    }),
    { seed: 6, numRuns: 300 },
  );
  expect(closings).toBeGreaterThan(300);
});
