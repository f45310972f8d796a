import { readFileSync } from "node:fs";
import type { Engine } from "../../../src/app/engine/engine";
import { createInlineEngine } from "../../../src/app/engine/inline-engine";
import { dayOf } from "../../../src/core/ledger/day";
import { openWorkbookFile } from "../../../src/xlsx/workbook-file";
import { plainSheet } from "../../../src/core/workbook/snapshot";
import { SAMPLE } from "../../e2e/sample-run";

let engine: Engine;

beforeAll(async () => {
  const { snapshot } = await openWorkbookFile(readFileSync(SAMPLE), "点评台账示例.xlsx");
  engine = createInlineEngine();
  await engine.load(snapshot);
  await engine.check({ today: dayOf(2011, 3, 10) ?? 0 }, []);
});

afterAll(() => engine.close());

const set = (...pairs: readonly (readonly [string, string])[]) => pairs.map(([item, value]) => ({ item, value }));

describe("settings as they would be", () => {
  test.each([
    ["a day in words", set(["asOf", "2011年3月10日"])],
    ["both ends of the period", set(["from", "2011-01-01"], ["to", "2011-06-30"])],
    ["everything taken away", set(["from", ""], ["to", ""], ["unit", ""], ["minTextLength", ""])],
    ["a cycle", set(["cycle-branch", "每季度"])],
  ])("can be written: %s", async (_, changes) => {
    expect(await engine.settingProblems(changes)).toEqual([]);
  });

  test.each([
    ["no day", set(["asOf", "下个月"]), "asOf", "应填日期"],
    ["a unit that the roster has not", set(["unit", "火星党委"]), "unit", "名册里没有“火星党委”"],
    ["a similarity above 1", set(["copiedSimilarity", "80"]), "copiedSimilarity", "不超过 1"],
    ["a half day count", set(["reminderDays", "1.5"]), "reminderDays", "整数"],
    ["the period turned round", set(["from", "2011-06-30"], ["to", "2011-01-01"]), "to", "2011-06-30 晚于"],
    ["one end alone", set(["from", "2012-01-01"], ["to", ""]), "to", "要么都填"],
    [
      "a campaign turned round",
      set(["campaignFrom", "2011-06-30"], ["campaignTo", "2011-01-01"]),
      "campaignTo",
      "集中点评期",
    ],
  ])("cannot be written: %s", async (_, changes, item, words) => {
    expect(await engine.settingProblems(changes)).toEqual([
      { item, sentence: expect.stringContaining(words) as string },
    ]);
  });
});

test("where nobody keeps a roster, any unit may be named", async () => {
  const ledger = plainSheet("s1", "党员领导点评台账", [
    ["姓名", "所在党支部", "点评领导", "点评时间", "点评方式"],
    ["周明远", "内科党支部", "李建国", "2011.1.14", "集中点评"],
  ]);
  const proposed = createInlineEngine();
  await proposed.load({ sheets: [ledger], isStructureProtected: false });
  await proposed.check({ today: dayOf(2011, 3, 10) ?? 0 }, []);
  expect(await proposed.settingProblems(set(["unit", "火星党委"]))).toEqual([]);
  proposed.close();
});
