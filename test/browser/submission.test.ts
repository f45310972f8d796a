import { readFile } from "node:fs/promises";
import type { EditPlan } from "../../src/core/workbook/edit-plan";
import { filesIn } from "../../src/app/archive";
import { cellText } from "../../src/core/workbook/cell";
import { cellAddress } from "../../src/core/workbook/range";
import { openWorkbookFile } from "../../src/xlsx/workbook-file";
import { newWorkbookFile } from "../../src/xlsx/write/new-workbook";
import { writeWorkbookFile } from "../../src/xlsx/write/write-workbook-file";
import { axeViolations } from "./support/axe";
import { startPages, type Pages } from "./support/pages";
import { confirm, openPane, panel, settled, showPane } from "./support/pane";
import { drop } from "./support/workbench-page";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

test("what stops the sample is named, a question is answered, and its sheet is written", async () => {
  const { page, complaints } = await openPane(pages, "统计");
  await page.getByRole("tab", { name: "报送" }).click();
  await panel(page).getByText("处错误，必须改正").waitFor();
  expect(await panel(page).getByRole("button", { name: "导出报送包" }).getAttribute("aria-disabled")).toBe("true");
  const question = panel(page).locator("details").first();
  await question.locator("summary").click();
  await question.getByLabel("说明").fill("该支部书记在外学习，已补评。");
  await question.getByRole("button", { name: "保存说明" }).click();
  await question.getByText("（已说明）").waitFor();
  await settled(page);
  expect(await axeViolations(page, "#dianping-page")).toEqual([]);
  await panel(page).getByRole("button", { name: "写成工作表" }).click();
  expect(await confirm(page)).toContain("上级会问什么");
  await panel(page).getByRole("button", { name: "写入审核报告" }).click();
  expect(await confirm(page)).toContain("审核报告");
  expect(complaints).toEqual([]);
  await page.context().close();
});

/** Rosters of a small unit, a period, and no review in it. */
const SHEETS = [
  {
    name: "党组织名册",
    rows: [
      ["党组织名称", "上级党组织", "书记", "党员人数"],
      ["云岭县水利局党总支", null, "王海涛", 2],
      ["第一党支部", "云岭县水利局党总支", "李建国", 2],
    ],
  },
  {
    name: "党员名册",
    rows: [
      ["姓名", "性别", "所在党支部", "入党时间"],
      ["李建国", "男", "第一党支部", "2004-07-01"],
      ["刘春梅", "女", "第一党支部", "2006-07-01"],
    ],
  },
  {
    name: "点评设置",
    rows: [
      ["项目", "值"],
      ["统计期间起", "2011-01-01"],
      ["统计期间止", "2011-06-30"],
      ["截止日期", "2011-06-30"],
    ],
  },
];

const PACKAGE = "云岭县水利局党总支-领导点评报送-20110101-20110630-第1版";

/** A package in which somebody wrote 777 over the first number of the statistics. */
async function withChangedNumber(bytes: Uint8Array, name: string) {
  const file = await openWorkbookFile(bytes, name);
  const [sheet] = file.snapshot.sheets;
  for (const [row, values] of sheet?.values.entries() ?? []) {
    const column = values.findIndex((value) => typeof value === "number");
    if (sheet === undefined || column < 0 || row < 4) continue;
    const [top, left] = [row + sheet.origin.row, column + sheet.origin.column];
    const edit = { type: "writeBlock" as const, sheet: sheet.id, top, left, cells: [[{ value: 777 }]] };
    const { bytes: changed } = writeWorkbookFile(file, { edits: [edit] });
    return { bytes: changed, cell: cellAddress(top, left), before: cellText(values[column] ?? null) };
  }
  throw new Error("no number in the statistics");
}

function rosters(): Uint8Array {
  const plan: EditPlan = {
    edits: SHEETS.flatMap(({ name, rows }) => [
      { type: "addSheet", key: name, name, visibility: "visible" } as const,
      {
        type: "writeBlock",
        sheet: name,
        top: 0,
        left: 0,
        cells: rows.map((row) => row.map((value) => ({ value }))),
      } as const,
    ]),
  };
  return writeWorkbookFile(newWorkbookFile(), plan).bytes;
}

test("a zero report passes with its reason, its package comes down whole, and verifies file by file and when opened", async () => {
  const { page } = await openPane(pages, "校验");
  await drop(page, "名册.xlsx", rosters());
  await page.getByText("名册.xlsx").first().waitFor();
  await settled(page);
  await showPane(page, "统计");
  await page.getByRole("tab", { name: "报送" }).click();
  await panel(page).getByLabel("零报告（本期没有开展点评）").check();
  await panel(page).getByText("请写明为什么没有开展").first().waitFor();
  await panel(page).getByLabel("零报告的原因").fill("全体抽调防汛，点评推迟到下半年");
  await panel(page).getByText("检查通过，可以导出。").waitFor();
  await panel(page).getByLabel("附一份 CSV").check();
  await panel(page).getByLabel("CSV 的编码").selectOption("gb18030");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    panel(page).getByRole("button", { name: "导出报送包" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${PACKAGE}.zip`);
  await page.getByText(`已下载“${PACKAGE}.zip”`).first().waitFor();
  const files = filesIn(new Uint8Array(await readFile(await download.path()))) ?? [];
  const names = [".xlsx", "-领导点评工作情况统计表.csv"].map((ending) => PACKAGE + ending);
  expect(files.map(({ name }) => name)).toEqual([...names, "清单.json", "清单.txt"]);
  const [workbook, csv] = files;
  if (workbook === undefined || csv === undefined) throw new Error("an empty package");
  const { snapshot } = await openWorkbookFile(workbook.bytes, workbook.name);
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(["领导点评工作情况统计表", "审核报告", "报送清单"]);
  expect(new TextDecoder("gb18030", { fatal: true }).decode(csv.bytes)).toContain("第一党支部");

  // each file can be had for itself, too
  const [single] = await Promise.all([
    page.waitForEvent("download"),
    panel(page).getByRole("button", { name: "下载 清单.json" }).click(),
  ]);
  expect(await readFile(await single.path())).toEqual(Buffer.from(files[2]?.bytes ?? []));
  expect(await axeViolations(page, "#dianping-page")).toEqual([]);

  // and whoever receives it looks it over: the same, then with one number changed
  await page.getByRole("tab", { name: "核对" }).click();
  const chooser = panel(page).locator("input[type=file]");
  await chooser.setInputFiles({
    name: `${PACKAGE}.zip`,
    mimeType: "application/zip",
    buffer: await readFile(await download.path()),
  });
  await panel(page).getByText("：与报送时一致。").nth(1).waitFor();
  const changed = await withChangedNumber(workbook.bytes, workbook.name);
  const json = { name: "清单.json", mimeType: "application/json", buffer: Buffer.from(files[2]?.bytes ?? []) };
  await chooser.setInputFiles([{ name: workbook.name, mimeType: "", buffer: Buffer.from(changed.bytes) }, json]);
  await panel(page)
    .getByText(`“领导点评工作情况统计表”${changed.cell}：报送时是“${changed.before}”，现在是“777”。`)
    .waitFor();
  expect(await axeViolations(page, "#dianping-page")).toEqual([]);

  // opened itself, the difference leads to its cell
  await drop(page, "收到的.xlsx", changed.bytes);
  await page.getByText("收到的.xlsx").first().waitFor();
  await settled(page);
  await showPane(page, "统计");
  await page.getByRole("tab", { name: "核对" }).click();
  await panel(page).locator("input[type=file]").setInputFiles(json);
  await panel(page).getByText("只选了 清单.json").waitFor();
  await panel(page).getByRole("button", { name: "核对正打开的工作簿" }).click();
  await panel(page).getByRole("button", { name: "现在是“777”" }).click();
  await page.locator(".cell-address", { hasText: changed.cell }).waitFor();
  await page.context().close();
});
