import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "./run-cli";
import { writeWorkbook, type WrittenSheet } from "./write-workbook";

const HEADINGS = ["姓名", "所在党支部", "点评领导", "点评时间", "点评方式", "总体评价", "存在的问题"];
const MONTH = ["--from", "2011-01-01", "--to", "2011-01-31"];

/** Branches without a common superior, and no roster: each is a root of the proposed one. */
const ledger = (unit: string): WrittenSheet => ({
  name: "党员接受领导点评登记台账",
  rows: [
    ["党员接受领导点评登记台账"],
    [`填报单位：${unit}`],
    HEADINGS,
    ["周明远", "内科党支部", "李建国", "2011.1.14", "集中点评", "承诺事项全部兑现，群众反映好", "下乡次数偏少"],
    ["刘春梅", "外科党支部", "王海涛", "2011.1.15", "个别点评", "业务精湛，带教新人有耐心", "理论学习不够"],
  ],
});
const ROSTER: WrittenSheet = {
  name: "党组织名册",
  rows: [
    ["党组织名称", "上级党组织", "书记"],
    ["内科党支部", null, "李建国"],
    ["外科党支部", null, "王海涛"],
  ],
};

/** The proposed roster is right: else nothing can be handed in. */
const CONFIRMED: WrittenSheet = {
  name: "点评设置",
  rows: [
    ["项目", "值"],
    ["名册已核对", "是"],
  ],
};

let folder = "";
let file = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stated-unit-"));
  file = join(folder, "台账.xlsx");
});
afterAll(() => rm(folder, { recursive: true }));

async function statistics(...options: readonly string[]): Promise<{ unit: string; rows: readonly string[] }> {
  const { out } = await runCli("statistics", file, ...MONTH, "--json", ...options);
  const { unit, rows } = JSON.parse(out) as { unit: string; rows: readonly { unit: string }[] };
  return { unit, rows: rows.map((row) => row.unit) };
}

const BRANCHES = ["内科党支部", "外科党支部"];

test("the unit above the table heads the statistics, the gate and the package; each root stays a row", async () => {
  await writeWorkbook(file, [ledger("急救中心党总支（盖章）"), CONFIRMED]);
  expect(await statistics()).toEqual({ unit: "急救中心党总支", rows: BRANCHES });
  const gate = await runCli("gate", file, ...MONTH);
  expect(gate.out).toContain("填报单位：急救中心党总支");
  const target = join(folder, "报送");
  expect((await runCli("export", file, "-o", target, ...MONTH)).exit).toBe(0);
  expect(await readFile(join(target, "清单.txt"), "utf8")).toContain("急救中心党总支");
  const manifest = JSON.parse(await readFile(join(target, "清单.json"), "utf8")) as { unit: string };
  expect(manifest.unit).toBe("急救中心党总支");
});

test("a unit that a person names: any, where nobody keeps a roster; one of the roster, where somebody does", async () => {
  await writeWorkbook(file, [ledger("急救中心党总支")]);
  expect(await statistics("--unit", "云岭县医院党委")).toEqual({ unit: "云岭县医院党委", rows: BRANCHES });
  await writeWorkbook(file, [ROSTER, ledger("急救中心党总支")]);
  expect(await statistics()).toEqual({ unit: "急救中心党总支", rows: BRANCHES });
  const refused = await runCli("statistics", file, ...MONTH, "--unit", "云岭县医院党委");
  expect([refused.exit, refused.notes]).toEqual([2, expect.stringContaining("云岭县医院党委")]);
});
