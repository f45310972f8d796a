import { readFile } from "node:fs/promises";
import type { EditPlan } from "../../src/core/workbook/edit-plan";
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
  expect(await panel(page).getByRole("button", { name: "导出报送文件" }).getAttribute("aria-disabled")).toBe("true");
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

test("a zero report passes with its reason, and the file that comes down holds values only", async () => {
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
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    panel(page).getByRole("button", { name: "导出报送文件" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("云岭县水利局党总支-领导点评报送-20110101-20110630-第1版.xlsx");
  await page.getByText("已下载“云岭县水利局党总支").first().waitFor();
  const bytes = new Uint8Array(await readFile(await download.path()));
  const { snapshot } = await openWorkbookFile(bytes, download.suggestedFilename());
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(["领导点评工作情况统计表", "审核报告", "报送清单"]);
  await page.context().close();
});
