import fc from "fast-check";
import { RULES } from "../../src/core/rules";
import type { Finding } from "../../src/core/rules/finding";
import { runRules } from "../../src/core/rules/run-rules";
import type { Analysis } from "../../src/app/analyze";
import { cellAddress } from "../../src/core/workbook/range";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { dayOfIso } from "../core/rectification/settings";
import { afterEdit, EDIT, ONLY_IN_LEDGER, pairs, SHARED, type Side } from "./persons-edits";
import { withRows } from "./row-edits";
import {
  columnTitled,
  content,
  entries,
  isOurs,
  REMINDERS,
  REVIEWS,
  sheetNamed,
  shown,
  track,
  TRACKING,
  typeIn,
  workbook,
} from "./tracking-workbook";

const ASOF = "2011-06-20";
/** Asks for a written reply. */
const SCHEME = "health-2023";
const START = track(
  workbook([
    ["第一党支部", "2011-01-13", "一是组织生活不够规范；二是学习记录不全", "1.3月底前规范；2.一周内补齐记录"],
    ["第二党支部", "2011-01-14", "党费收缴不及时", "建立台账"],
    ["第一党支部", "2011-04-14", "会议记录过于简单", null],
  ]),
  ASOF,
  "all",
  SCHEME,
).workbook;

/** 整改提醒, and the numbers given in 点评设置, are ours and written anew. */
const OURS = [REMINDERS, "点评设置"];

/** Everything that a person entered stands where it stood. */
function expectKept(before: WorkbookSnapshot, after: WorkbookSnapshot): void {
  const now = entries(after);
  for (const [place, value] of entries(before)) {
    if (!OURS.some((name) => place.startsWith(`${name}!`))) expect([place, now.get(place)]).toEqual([place, value]);
  }
}

const DAYS: Readonly<Record<string, string>> = { "2011.2.21": "2011-02-21" };

function isTyped(book: WorkbookSnapshot, name: Side, line: number, heading: string): boolean {
  return shown(book, name, line, heading) !== "" && !isOurs(book, name, line, heading);
}

/** Both sides show the same, or a finding names both cells. Gives how many cells a finding names. */
function expectInStep(book: WorkbookSnapshot, findings: readonly Finding[]): number {
  let told = 0;
  for (const { review, ledger } of pairs(book)) {
    for (const heading of Object.keys(SHARED)) {
      const [mine = "", theirs = ""] = [
        shown(book, REVIEWS, review, heading),
        shown(book, TRACKING, ledger, heading),
      ].map((text) => DAYS[text] ?? text);
      if (mine === theirs) continue;
      const column = (name: Side) => columnTitled(sheetNamed(book, name), heading);
      const finding = findings.find(
        ({ rule, sheet, place }) =>
          rule === "sides-differ" && sheet === REVIEWS && place.row === review && place.column === column(REVIEWS),
      );
      expect([heading, mine, theirs, finding?.data["cell"]]).toEqual([
        heading,
        mine,
        theirs,
        cellAddress(ledger, column(TRACKING)),
      ]);
      expect(
        [REVIEWS, TRACKING].map((name, index) => isTyped(book, name as Side, index === 0 ? review : ledger, heading)),
      ).toEqual([true, true]);
      told += 1;
    }
  }
  return told;
}

/** What a closed problem lacks is told, by what its cells show. Gives how many are closed. */
function expectEvidence(book: WorkbookSnapshot, analysis: Analysis, findings: readonly Finding[]): number {
  const closed = analysis.problems.filter(({ state }) => state === "closed");
  for (const problem of closed) {
    const rows = [problem.record, ...problem.otherRecords].map(({ block, row: line }) => ({
      name: block.sheetName as Side,
      line,
    }));
    const said = (heading: string): readonly string[] =>
      rows.flatMap(({ name, line }) => {
        if (name === REVIEWS && heading in ONLY_IN_LEDGER) return [];
        const text = shown(book, name, line, heading);
        return text === "" ? [] : [text];
      });
    const isFailed = ({ name, line }: (typeof rows)[number]): boolean =>
      shown(book, name, line, "复评结果") === "未通过" && isTyped(book, name, line, "整改状态");
    const isTold = (rule: string): boolean =>
      findings.some(
        (each) => each.rule === rule && rows.some(({ name, line }) => each.sheet === name && each.place.row === line),
      );
    const missing: [string, boolean][] = [
      [
        "closed-without-measures",
        [...said("整改措施"), ...said("整改进展")].every((text) => text.startsWith("（点评建议）")),
      ],
      ["done-without-date", said("完成时间").length === 0],
      ["closed-without-reply", said("书面回复时间").length === 0],
      ["closed-without-checker", said("验收人").length === 0],
      [
        "closed-though-failed",
        rows.some(
          (each) =>
            each.name === TRACKING && isFailed(each) && shown(book, each.name, each.line, "整改状态") === "已销号",
        ),
      ],
    ];
    for (const [rule, isMissing] of missing)
      if (isMissing) expect([problem.id, rule, isTold(rule)]).toEqual([problem.id, rule, true]);
    for (const { name, line } of rows.filter((each) => each.name === TRACKING)) {
      const [owner, checker] = ["责任人", "验收人"].map((heading) => shown(book, name, line, heading));
      if (owner !== "" && owner === checker)
        expect([problem.id, isTold("checker-is-owner")]).toEqual([problem.id, true]);
    }
    // Nothing closes by itself: somebody said so.
    expect([...said("整改状态"), ...said("复评结果")].some((text) => text === "已销号" || text === "通过")).toBe(true);
  }
  return closed.length;
}

const CHECKED = new Set([
  "sides-differ",
  "closed-without-measures",
  "done-without-date",
  "closed-without-reply",
  "closed-without-checker",
  "closed-though-failed",
  "checker-is-owner",
]);
const WATCHED = RULES.filter(({ id }) => CHECKED.has(id));

test("whatever people type, sort, delete and paste on either side: nothing is lost, the sides agree or a finding says so, and a second run changes nothing", () => {
  const seen = { differing: 0, closed: 0, pairs: 0 };
  fc.assert(
    fc.property(fc.array(fc.array(EDIT, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }), (turns) => {
      let book = START;
      for (const edits of turns) {
        const before = edits.reduce(afterEdit, book);
        book = track(before, ASOF, new Set(), SCHEME).workbook;
        expectKept(before, book);
        const again = track(book, ASOF, new Set(), SCHEME);
        expect(content(again.workbook)).toEqual(content(book));
        const { findings } = runRules(again.job.analysis, WATCHED);
        seen.differing += expectInStep(book, findings);
        seen.closed += expectEvidence(book, again.job.analysis, findings);
        seen.pairs += pairs(book).length;
      }
    }),
    { seed: 6, numRuns: 60 },
  );
  // All of it really came up.
  expect(seen.differing).toBeGreaterThan(20);
  expect(seen.closed).toBeGreaterThan(60);
  expect(seen.pairs).toBeGreaterThan(150);
}, 120_000);

describe("found by the edits above", () => {
  test("a number given to two subjects: the review tells of its own subject's problem, in the second run, too", () => {
    const twice = typeIn(typeIn(START, TRACKING, 3, "问题编号", "WT-003"), REVIEWS, 3, "问题编号", null);
    const once = track(twice, ASOF, new Set(), SCHEME).workbook;
    const again = track(once, ASOF, new Set(), SCHEME).workbook;
    expect(content(again)).toEqual(content(once));
    expect([once, again].map((book) => shown(book, REVIEWS, 3, "整改措施"))).toEqual([
      "（点评建议）建立台账",
      "（点评建议）建立台账",
    ]);
  });

  test("a deadline beside one of two reviews of a problem shows beside the other, in the second run, too", () => {
    const pasted = withRows(START, REVIEWS, 2, [2, 3, 4, 3]);
    const typed = typeIn(pasted, REVIEWS, 3, "整改时限", dayOfIso("2011-03-01"));
    const once = track(typed, ASOF, new Set(), SCHEME).workbook;
    const again = track(once, ASOF, new Set(), SCHEME).workbook;
    expect([once, again].map((book) => shown(book, REVIEWS, 5, "整改时限"))).toEqual(["2011-03-01", "2011-03-01"]);
    expect(content(again)).toEqual(content(once));
  });

  test("a problem that a review row closes needs a checker where the tracking ledger has the column, and another than its owner", () => {
    const pasted = withRows(START, REVIEWS, 2, [2, 3, 4, 3]);
    // The ledger shows what the other copy says, and says nothing itself: this one speaks.
    const bare = typeIn(pasted, REVIEWS, 3, "整改状态", "已销号");
    expect(told(bare, "closed-without-checker")).toEqual([[TRACKING, 5]]);
    const checked = typeIn(typeIn(bare, REVIEWS, 3, "责任人", "周敏"), TRACKING, 5, "验收人", "周敏");
    expect(told(checked, "closed-without-checker")).toEqual([]);
    expect(told(checked, "checker-is-owner")).toHaveLength(1);
    expect(told(typeIn(checked, TRACKING, 5, "验收人", "陈立"), "checker-is-owner")).toEqual([]);
  });
});

function told(book: WorkbookSnapshot, rule: string): readonly unknown[] {
  const { analysis } = track(book, ASOF, new Set(), SCHEME).job;
  return runRules(analysis, WATCHED)
    .findings.filter((each) => each.rule === rule)
    .map(({ sheet, place }) => [sheet, place.row]);
}
