import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbookFile } from "../../src/xlsx/workbook-file";
import { recordsIn } from "../core/forms/review-rows";
import { runCli } from "./run-cli";

const MEMBERS = "姓名,所在党支部,点评领导,点评时间,点评地点,点评方式,存在的问题\n";
const ROWS = ["周明远", "刘春梅", "赵小雨"].map(
  (name, index) => `${name},内科党支部,党支部书记李建国,2011.1.1${index},会议室,集中点评,学习不够\n`,
);

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "forms-"));
  await writeFile(join(folder, "台账.csv"), `党员接受领导点评登记台账,,,,,,\n${MEMBERS}${ROWS.join("")}`);
});
afterAll(() => rm(folder, { recursive: true }));

async function printed(...options: readonly string[]) {
  const output = join(folder, "登记表.xlsx");
  const run = await runCli("forms", join(folder, "台账.csv"), "-o", output, "--force", "--json", ...options);
  if (run.exit !== 0) return { run, names: [] };
  const { snapshot } = await openWorkbookFile(await readFile(output), "登记表.xlsx");
  return { run, names: recordsIn(snapshot).map(({ cells }) => cells.memberName?.text) };
}

describe("forms FILE -o OUT.xlsx", () => {
  test.each([
    [[], ["周明远", "刘春梅", "赵小雨"]],
    [
      ["--rows", "4-5"],
      ["刘春梅", "赵小雨"],
    ],
    [
      ["--rows", "3，5"],
      ["周明远", "赵小雨"],
    ],
    [["--scheme", "lianyungang-2011", "--rows", "5"], ["赵小雨"]],
  ])("%j prints %j", async (options, names) => {
    expect((await printed(...options)).names).toEqual(names);
  });

  test("what the document's form has no place for is named", async () => {
    const { run } = await printed("--scheme", "lianyungang-2011");
    expect(run.notes).toContain("点评方式（3 行）");
    expect(JSON.parse(run.out)).toMatchObject({ scheme: "lianyungang-2011", sheets: [{ forms: 3, copies: 1 }] });
  });

  test.each([
    [["--rows", "40-50"], "没有可以印成登记表的点评记录"],
    [["--rows", "5-3"], "5-3"],
    [["--rows", "甲"], "甲"],
    [["--sheet", "没有的表"], "没有的表"],
  ])("%j is refused with a sentence", async (options, sentence) => {
    const { run } = await printed(...options);
    expect(run).toMatchObject({ exit: 2, out: "" });
    expect(run.notes).toContain(sentence);
  });
});
