import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { cellText } from "../../src/core/workbook/cell";
import { openWorkbookFile } from "../../src/xlsx/workbook-file";
import { runCli } from "./run-cli";
import { writeWorkbook } from "./write-workbook";

const ROSTER = [
  ["姓名", "性别", "身份证号", "出生年月", "所在党支部", "职务", "入党时间", "联系电话"],
  ["周明远", "男", "320700196503074511", "1965.3", "内科党支部", "医师", "2004.7", "13800138000"],
  ["刘春梅", "女", "320700197203074522", "1972.3", "内科党支部", "护士", "2006.7", "13900139000"],
];
const ORGANIZATIONS = [
  ["党组织名称", "上级党组织", "书记", "党员人数"],
  ["急救中心党总支", null, "王海涛", 2],
  ["内科党支部", "急救中心党总支", "李建国", 2],
];
const REVIEWS = [
  ["姓名", "性别", "入党时间", "所在党支部", "点评领导", "点评时间", "点评方式", "总体评价", "存在的问题", "备注"],
  ["刘春梅", "女", "2006.7", "内科党支部", "李建国", "2011.1.14", "集中点评", "较好", "学习不够", "家住新浦区"],
  ["周明远", "男", "2004.7", "内科党支部", "李建国", "2011.1.15", "集中点评", "好，电话13800138000", "下乡少", null],
  ["周明远", "男", "2004.7", "内科党支部", "李建国", "2011.3.15", "集中点评", "期间以外", "无", null],
  ["周明远", "男", "2004.7", "内科党支部", null, "2011.1.16", "集中点评", "没有点评领导", "无", null],
];

const SHEETS = [
  { name: "党员名册", rows: ROSTER },
  { name: "党组织名册", rows: ORGANIZATIONS },
  { name: "党员接受领导点评登记台账", rows: REVIEWS },
];

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "publish-"));
  await writeWorkbook(join(folder, "台账.xlsx"), SHEETS);
});
afterAll(() => rm(folder, { recursive: true }));

const publish = (...options: readonly string[]) =>
  runCli("publish", join(folder, "台账.xlsx"), "-o", join(folder, "公示.xlsx"), "--force", ...options);
const LIANYUNGANG = ["--scheme", "lianyungang-2011", "--from", "2011-01-13", "--to", "2011-01-18"];

describe("publish FILE -o OUT.xlsx", () => {
  test("counting reviews of the period, in the roster's order, personal columns left out", async () => {
    const run = await publish(...LIANYUNGANG);
    expect(run.exit).toBe(0);
    const bytes = await readFile(join(folder, "公示.xlsx"));
    const { snapshot } = await openWorkbookFile(bytes, "公示.xlsx");
    expect(snapshot.sheets.map(({ name, visibility, formulas }) => [name, visibility, formulas.size])).toEqual([
      ["党员点评公示", "visible", 0],
    ]);
    const rows = (snapshot.sheets[0]?.values ?? []).map((row) => row.map(cellText));
    expect(rows.slice(3, 6)).toEqual([
      ["序号", "姓名", "所在党组织", "点评领导", "点评时间", "点评方式", "点评结果", "存在的问题"],
      ["1", "周明远", "内科党支部", "李建国", "2011年1月15日", "集中点评", "好，电话［已隐去］", "下乡少"],
      ["2", "刘春梅", "内科党支部", "李建国", "2011年1月14日", "集中点评", "较好", "学习不够"],
    ]);
    const all = rows.flat().join("\n");
    expect(all).toContain("公示期：");
    expect(all).toContain("急救中心党总支");
    expect(all).not.toMatch(/1380013|3207001|1965|2004|家住|[男女]/);
    expect(run.notes).toContain("有 2 条点评");
    expect(run.notes).toContain("已隐去");
  });

  test("the file says nothing about who made it", async () => {
    await publish(...LIANYUNGANG);
    const parts = unzipSync(await readFile(join(folder, "公示.xlsx")));
    expect(Object.keys(parts).filter((name) => name.startsWith("docProps"))).toEqual([]);
    expect(Object.values(parts).some((part) => strFromU8(part).includes("党员名册"))).toBe(false);
  });

  test("--json gives the lines and the clause that asks for it", async () => {
    const run = await publish(...LIANYUNGANG, "--json");
    expect(JSON.parse(run.out)).toMatchObject({
      scheme: "lianyungang-2011",
      clause: { clause: "三（二）4" },
      unit: "急救中心党总支",
      organizations: [],
      members: [{ subject: "周明远" }, { subject: "刘春梅", result: "较好" }],
      leftOut: 2,
    });
  });

  test("nothing to publish is said in a sentence", async () => {
    const run = await publish("--from", "2009-01-01", "--to", "2009-06-30");
    expect(run).toMatchObject({ exit: 2, out: "" });
    expect(run.notes).toContain("没有可以公示的点评");
  });
});
