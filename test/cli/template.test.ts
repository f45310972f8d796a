import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sheetByName, cellAt } from "../../src/core/workbook/snapshot";
import { openWorkbookFile } from "../../src/xlsx/workbook-file";
import { newWorkbookFile } from "../../src/xlsx/write/new-workbook";
import { writeWorkbookFile } from "../../src/xlsx/write/write-workbook-file";
import { planOf } from "../core/submission/template/plan-of";
import { drawn } from "../core/submission/template/world";
import { runCli } from "./run-cli";

const SAMPLE = "sample/点评台账示例.xlsx";
const folder = mkdtempSync(join(tmpdir(), "dianping-template-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const path = (name: string): string => join(folder, name);

/** A superior's sheet with ten blank rows and live totals. */
const TEMPLATE = drawn(
  "附表",
  [
    "领导点评工作情况统计表",
    "填报单位：",
    "序号|单位|党组织|||党员|||点评次数|问题|",
    "||应点评数|已点评数|覆盖率|应点评数|已点评数|覆盖率||提出数|已整改数",
    ...Array.from({ length: 30 }, (_, index) => `${index + 1}||||||||||`),
    '合计||=SUM(C5:C34)|=SUM(D5:D34)|=IF(C35=0,"",D35/C35)|=SUM(F5:F34)|=SUM(G5:G34)||=SUM(I5:I34)|=SUM(J5:J34)|',
  ],
  ["A1:K1", "A3:A4", "B3:B4", "C3:E3", "F3:H3", "I3:I4", "J3:K3"],
);

beforeAll(() => {
  const file = newWorkbookFile("样表.xlsx");
  writeFileSync(path("样表.xlsx"), writeWorkbookFile(file, planOf(TEMPLATE)).bytes);
});

interface Printed {
  readonly total: { readonly members: { readonly due: number }; readonly reviews: { readonly total: number } };
  readonly template: {
    readonly filledCells: number;
    readonly sheets: readonly {
      readonly columns: readonly { readonly column: string; readonly indicator: string | null }[];
      readonly questions: readonly { readonly id: string }[];
    }[];
  };
}

const ARGUMENTS = ["statistics", SAMPLE, "--scheme", "henan-2010", "--as-of", "2011-03-10", "--json"];

test("fills a chosen file, asks once, is brought up to date by what it printed, and leaves the sources alone", async () => {
  const before = readFileSync(path("样表.xlsx"));
  const fill = ["--template", path("样表.xlsx")];
  const first = await runCli(...ARGUMENTS, ...fill, "-o", path("一.xlsx"));
  expect(first.exit).toBe(1);
  const printed = JSON.parse(first.out) as Printed;
  const [sheet] = printed.template.sheets;
  expect(sheet?.columns.find(({ column }) => column === "F")?.indicator).toBe("membersDue");
  expect(sheet?.questions).toHaveLength(1);
  expect(printed.template.filledCells).toBeGreaterThan(20);

  const answers = [{ question: sheet?.questions[0]?.id, choice: "period:problemsClosed" }];
  writeFileSync(path("答复.json"), JSON.stringify(answers));
  writeFileSync(path("上次.json"), first.out);
  const told = ["--answers", path("答复.json"), "--earlier", path("上次.json")];
  const next = ["--template", path("一.xlsx"), "-o", path("二.xlsx"), "--kind", "补报", "--edition", "2"];
  const second = await runCli(...ARGUMENTS, ...next, ...told);
  expect((JSON.parse(second.out) as Printed).template.sheets[0]?.questions).toEqual([]);

  const { snapshot } = await openWorkbookFile(readFileSync(path("二.xlsx")), "二.xlsx");
  const filled = sheetByName(snapshot, "附表");
  const column = (index: number): number =>
    Array.from({ length: 30 }, (_, row) => (filled ? Number(cellAt(filled, row + 4, index) ?? 0) : 0)).reduce(
      (sum, each) => sum + each,
    );
  expect([column(5), column(8)]).toEqual([printed.total.members.due, printed.total.reviews.total]);
  expect(filled?.formulas.size).toBe(7);
  expect(readFileSync(path("样表.xlsx")).equals(before)).toBe(true);
});

test.each([
  [["--template", "x.xlsx"], "-o"],
  [["-o", path("三.xlsx")], "没有找到上级下发的点评统计表"],
  [["-o", path("三.xlsx"), "--template", path("没有.xlsx")], "找不到文件"],
  [["-o", path("样表.xlsx"), "--template", path("样表.xlsx"), "--force"], "原文件从不改动"],
  [["-o", path("三.csv"), "--template", path("样表.xlsx")], ".xlsx"],
  [["-o", path("三.xlsx"), "--template", path("样表.xlsx"), "--zero", "本期没有安排点评"], "不是零报告"],
  [["-o", path("三.xlsx"), "--template", path("样表.xlsx"), "--answers", path("样表.xlsx")], "不是 JSON 文件"],
])("%j is refused with a sentence", async (words, named) => {
  const run = await runCli(...ARGUMENTS, ...words);
  expect([run.exit, run.out]).toEqual([2, ""]);
  expect(run.notes).toContain(named);
});
