import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EditPlan } from "../../src/core/workbook/edit-plan";
import { sheetByName } from "../../src/core/workbook/snapshot";
import { openWorkbookFile } from "../../src/xlsx/workbook-file";
import { newWorkbookFile } from "../../src/xlsx/write/new-workbook";
import { writeWorkbookFile } from "../../src/xlsx/write/write-workbook-file";
import { runCli } from "../cli/run-cli";

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
];
const OPTIONS = ["--from", "2011-01-01", "--to", "2011-06-30", "--as-of", "2011-06-30"];

let folder = "";
const inFolder = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zero-"));
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
  writeFileSync(inFolder("名册.xlsx"), writeWorkbookFile(newWorkbookFile(), plan).bytes);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("nothing to report is handed in as 零报告 with its reason, and not otherwise", async () => {
  const silent = await runCli("gate", inFolder("名册.xlsx"), ...OPTIONS, "--json");
  expect(silent.exit).toBe(1);
  const { blockers, findings } = JSON.parse(silent.out) as {
    blockers: { type: string }[];
    findings: { identity: string; severity: string; rule: string }[];
  };
  expect(blockers.map(({ type }) => type)).toContain("nothingToReport");
  const zero = ["--zero", "全体抽调防汛，点评推迟到下半年"];
  const others = JSON.parse((await runCli("gate", inFolder("名册.xlsx"), ...OPTIONS, ...zero, "--json")).out) as {
    findings: { identity: string; isBlocking: boolean; rule: string }[];
  };
  const left = others.findings.filter(({ isBlocking }) => isBlocking);
  expect(left.length).toBeLessThan(findings.filter(({ severity }) => severity === "query").length);
  writeFileSync(inFolder("说明.json"), JSON.stringify(left.map(({ identity }) => ({ identity, text: "见零报告" }))));
  const words = [...OPTIONS, ...zero, "--explanations", inFolder("说明.json"), "-o", inFolder("包")];
  expect(await runCli("export", inFolder("名册.xlsx"), ...words)).toMatchObject({ exit: 0 });
  const name = readdirSync(inFolder("包")).find((each) => each.endsWith(".xlsx")) ?? "";
  const { snapshot } = await openWorkbookFile(readFileSync(join(inFolder("包"), name)), name);
  const sheet = sheetByName(snapshot, "领导点评工作情况统计表");
  expect(sheet?.values.flat()).toContain("报送\u3000第1版\u3000零报告：全体抽调防汛，点评推迟到下半年");
  const total = sheet?.values.find((row) => row[0] === "合计") ?? [];
  expect(total.slice(3, 5)).toEqual([2, 0]);
  expect((await runCli("verify", join(inFolder("包"), name))).exit).toBe(0);
});
