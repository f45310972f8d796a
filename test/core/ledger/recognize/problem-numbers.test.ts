import { recognize } from "../../../../src/core/ledger/recognize/recognize";
import type { CellValue } from "../../../../src/core/workbook/cell";
import { track, shown, workbook } from "../../../app/tracking-workbook";
import { sheetOf, workbookOf } from "../../workbook/picture";

const HEADINGS = ["单位", "存在问题", "整改措施", "责任人", "完成期限", "是否销号"];

function ledger(first: string, numbers: readonly CellValue[], before: readonly string[] = []) {
  const rows = numbers.map((number, at): readonly CellValue[] => [
    ...before.map(() => at + 1),
    number,
    ["第一党支部", "第二党支部"][at % 2] ?? null,
    `问题之${"甲乙丙丁戊己"[at] ?? ""}`,
    "补齐",
    "周敏",
    "2011-03-01",
    "否",
  ]);
  return sheetOf("督办表", [["重点问题督办表"], [...before, first, ...HEADINGS], ...rows]);
}

const fieldsOf = (...of: Parameters<typeof ledger>) => {
  const [sheet] = recognize(workbookOf(ledger(...of))).sheets;
  const block = sheet?.blocks[0];
  expect(block?.kind).toBe("rectification");
  return block?.columns.slice(0, 1 + (of[2]?.length ?? 0)).map(({ field }) => field);
};

test.each<[string, readonly CellValue[], readonly string[], readonly string[]]>([
  ["编号", ["WT-001", "WT-002", "WT-005"], [], ["problemId"]],
  ["编号", ["督办〔2011〕3号", "督办〔2011〕4号"], [], ["problemId"]],
  ["编号", [201103001, 201103002], [], ["problemId"]],
  ["编号", ["DB2011-07"], [], ["problemId"]],
  // Counted rows, and what only looks like numbers of their own.
  ["编号", [1, 2, 3], [], ["serial"]],
  ["编号", ["01", "02", "03"], [], ["serial"]],
  ["编号", ["第1号", "第2号"], [], ["serial"]],
  ["编号", ["1.", "2."], [], ["serial"]],
  ["编号", ["WT-001", "WT-001", "WT-002"], [], ["serial"]],
  ["编号", ["2011-03-01", "2011-03-02"], [], ["serial"]],
  // Behind a 序号 it is the problem's in any case.
  ["编号", [1, 2, 3], ["序号"], ["serial", "problemId"]],
  ["序号", ["WT-001", "WT-002"], [], ["serial"]],
])("%s with %j", (heading, numbers, before, expected) => {
  expect(fieldsOf(heading, numbers, before)).toEqual(expected);
});

test("编号 with numbers of its own goes on, and no 问题编号 is added beside it", () => {
  const book = workbook([["第一党支部", "2011-01-13", "组织生活不够规范", null]], ledger("编号", ["DB-07", "DB-08"]));
  const { workbook: after, job } = track(book, "2011-02-20", "all");
  expect(job.drafts.map(({ id }) => id)).toEqual(["DB-09"]);
  expect(shown(after, "督办表", 4, "编号")).toBe("DB-09");
  expect(() => shown(after, "督办表", 4, "问题编号")).toThrow();
});
