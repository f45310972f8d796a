import { joinExplanations } from "../../../src/core/submission/explanations/explanation";
import { blockerText } from "../../../src/core/submission/gate/blocker-text";
import { judge, type Blocker } from "../../../src/core/submission/gate/gate";
import { findingOf } from "./tiny-finding";

interface Row {
  readonly title: string;
  readonly findings?: readonly string[];
  readonly explained?: readonly string[];
  readonly failures?: readonly string[];
  readonly zero?: string;
  readonly reviews?: number;
  readonly rows?: number;
  readonly hasRates?: boolean;
  readonly stops: readonly Blocker[];
}

const ROWS: readonly Row[] = [
  { title: "nothing found", stops: [] },
  { title: "an error stops", findings: ["error gender 甲"], stops: [{ type: "errors", count: 1 }] },
  {
    title: "an explained error stops all the same",
    findings: ["error gender 甲"],
    explained: ["gender:甲"],
    stops: [{ type: "errors", count: 1 }],
  },
  {
    title: "a query stops until explained",
    findings: ["query copied-text 甲", "query copied-text 乙"],
    explained: ["copied-text:甲"],
    stops: [{ type: "queries", count: 1 }],
  },
  { title: "an explained query passes", findings: ["query late 甲"], explained: ["late:甲"], stops: [] },
  { title: "hints pass", findings: ["hint stray-spaces 甲"], stops: [] },
  {
    title: "a rule that broke down stops",
    failures: ["copied-text"],
    stops: [{ type: "failedRules", rules: ["copied-text"] }],
  },
  { title: "an unconfirmed roster stops", hasRates: false, stops: [{ type: "unconfirmedRoster" }] },
  { title: "no statistics stop", rows: 0, stops: [{ type: "noStatistics" }] },
  { title: "nothing to report is to be said", reviews: 0, stops: [{ type: "nothingToReport" }] },
  {
    title: "零报告 explains that nobody was reviewed, and nothing else",
    reviews: 0,
    zero: "本期未安排",
    findings: ["query cadence-missed 甲", "query never-reviewed 乙", "query copied-text 丙"],
    stops: [{ type: "queries", count: 1 }],
  },
  {
    title: "no 零报告 where there are reviews, and it explains nothing then",
    reviews: 3,
    zero: "本期未安排",
    findings: ["query cadence-missed 甲"],
    stops: [
      { type: "queries", count: 1 },
      { type: "notZero", reviews: 3 },
    ],
  },
];

describe("报送前检查", () => {
  test.each(ROWS)("$title", (row) => {
    const gate = judge({
      findings: (row.findings ?? []).map(findingOf),
      failures: (row.failures ?? []).map((rule) => ({ rule, cause: null })),
      explanations: joinExplanations(
        (row.explained ?? []).map((identity) => ({ identity, text: "情况属实", by: "", at: "" })),
      ),
      statistics: { rows: row.rows ?? 2, reviews: row.reviews ?? 5, hasRates: row.hasRates ?? true },
      zeroReason: row.zero ?? null,
    });
    expect(gate.blockers).toEqual(row.stops);
    expect(gate.isPassed).toBe(row.stops.length === 0);
    for (const blocker of gate.blockers) expect(blockerText(blocker)).toMatch(/。$/);
  });

  test("counts what is explained, and names explanations that are about nothing", () => {
    const gate = judge({
      findings: ["query late 甲", "hint stray-spaces 甲", "hint stray-spaces 乙"].map(findingOf),
      failures: [],
      explanations: joinExplanations([
        { identity: "late:甲", text: "雪灾，顺延一周", by: "王海涛", at: "2011-03-10" },
        { identity: "stray-spaces:乙", text: "户口簿上如此", by: "", at: "" },
        { identity: "gone:甲", text: "已经改正了", by: "", at: "" },
      ]),
      statistics: { rows: 1, reviews: 1, hasRates: true },
      zeroReason: null,
    });
    expect(gate.counts).toEqual({
      error: { total: 0, explained: 0 },
      query: { total: 1, explained: 1 },
      hint: { total: 2, explained: 1 },
    });
    expect(gate.idle.map(({ identity }) => identity)).toEqual(["gone:甲"]);
  });
});
