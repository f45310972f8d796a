import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellText } from "../../src/core/workbook/cell";
import { cellAt, lastRowOf, sheetByName } from "../../src/core/workbook/snapshot";
import { openWorkbookFile } from "../../src/xlsx/workbook-file";
import { writeWorkbookFile } from "../../src/xlsx/write/write-workbook-file";
import { runCli } from "../cli/run-cli";
import { changed, explained, mendedRun } from "./mended-sample";
import { SAMPLE } from "./sample-run";

const OPTIONS = ["--scheme", "henan-2010", "--as-of", "2011-03-10"];
const SHEET = "上级会问什么";

let folder = "";
const inFolder = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "questions-"));
  const ready = await explained(await mendedRun(readFileSync(SAMPLE)));
  writeFileSync(inFolder("台账.xlsx"), writeWorkbookFile(ready, { edits: [] }).bytes);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function sheetOf(name: string) {
  const file = await openWorkbookFile(readFileSync(inFolder(name)), name);
  const sheet = sheetByName(file.snapshot, SHEET);
  if (sheet === undefined) throw new Error("no sheet of questions");
  return { file, sheet };
}

test("an answer typed on the sheet stays with its question and goes into both reports; a second run changes nothing", async () => {
  const first = await runCli("questions", inFolder("台账.xlsx"), ...OPTIONS, "-o", inFolder("问.xlsx"));
  expect(first.exit).toBe(0);
  expect(first.out).toContain("应点评而为零");
  const { file, sheet } = await sheetOf("问.xlsx");
  const rows = Array.from({ length: lastRowOf(sheet) - 2 }, (_, at) => 3 + at);
  const zero = rows.find((row) => cellText(cellAt(sheet, row, 1)) === "应点评而为零") ?? -1;
  const answered = await changed(file, [
    [SHEET, `E${zero + 1}`, "书记公派学习，电话13800138000"],
    [SHEET, `E${lastRowOf(sheet) + 2}`, "不再提出的旧说明"],
    [SHEET, `F${lastRowOf(sheet) + 2}`, '["question","zeros","已撤销支部"]'],
  ]);
  writeFileSync(inFolder("答.xlsx"), writeWorkbookFile(answered, { edits: [] }).bytes);
  await runCli("questions", inFolder("答.xlsx"), ...OPTIONS, "-o", inFolder("再问.xlsx"));
  const again = await sheetOf("再问.xlsx");
  const texts = again.sheet.values.map((row) => row.map(cellText));
  expect(texts.find((row) => row[1] === "应点评而为零")?.[4]).toBe("书记公派学习，电话13800138000");
  expect(texts.at(-1)).toEqual(["", "（不再提出）", "", "", "不再提出的旧说明", '["question","zeros","已撤销支部"]']);
  await runCli("questions", inFolder("再问.xlsx"), ...OPTIONS, "-o", inFolder("三问.xlsx"));
  expect(readFileSync(inFolder("三问.xlsx")).equals(readFileSync(inFolder("再问.xlsx")))).toBe(true);

  await runCli("gate", inFolder("再问.xlsx"), ...OPTIONS, "-o", inFolder("报告.xlsx"));
  const report = (await openWorkbookFile(readFileSync(inFolder("报告.xlsx")), "a.xlsx")).snapshot.sheets[0];
  expect(report?.values.flat()).toContain("书记公派学习，电话13800138000");

  expect((await runCli("export", inFolder("再问.xlsx"), ...OPTIONS, "-o", inFolder("包"))).exit).toBe(0);
  const name = readdirSync(inFolder("包")).find((each) => each.endsWith(".xlsx")) ?? "";
  const outgoing = (await openWorkbookFile(readFileSync(join(inFolder("包"), name)), name)).snapshot;
  const told = sheetByName(outgoing, "审核报告")?.values.flat() ?? [];
  expect(told).toContain("应点评而为零（柳河镇卫生院党支部）");
  expect(told).toContain("书记公派学习，电话［已隐去］");
  expect(told.map((value) => cellText(value)).filter((text) => text.includes("没有提出问题"))).toEqual([]);

  // The package itself is what the next period is compared with.
  const next = ["--from", "2011-02-03", "--to", "2011-03-10"];
  const later = await runCli(
    "questions",
    inFolder("再问.xlsx"),
    "--scheme",
    "henan-2010",
    "--as-of",
    "2011-03-10",
    ...next,
    "--last",
    join(inFolder("包"), name),
  );
  expect(later.out).toContain("与上期相比变化大");
  expect(later.notes).not.toContain("没有与上期比较");
  const unusable = await runCli("questions", inFolder("再问.xlsx"), ...OPTIONS, "--last", join(inFolder("包"), name));
  expect(unusable.notes).toContain("没有与上期比较");
});
