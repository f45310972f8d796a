import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import { runCli } from "./run-cli";

const folder = mkdtempSync(join(tmpdir(), "dianping-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function place(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function workbook(name: string, rows: readonly (readonly unknown[])[]): string {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), "Sheet1");
  return place(name, XLSX.write(book, { type: "buffer", bookType: "xlsx" }) as Uint8Array);
}

const ROSTER = [
  ["党组织名称", "上级党组织", "书记"],
  ["城关镇党委", null, "赵志刚"],
  ["城关镇第一党支部", "城关镇党委", "李国强"],
];
const LEDGER = [
  ["姓名", "性别", "所在党组织", "点评领导", "点评时间", "点评方式", "评价", "存在的问题", "下一阶段工作建议"],
  [
    "张明远",
    "男",
    "城关镇第一党支部",
    "李国强",
    "2011-01-10",
    "集中点评",
    "能立足本职",
    "理论学习不够系统",
    "制定学习计划",
  ],
  [
    "王秀兰",
    "女",
    "城关镇第一党支部",
    "李国强",
    "2011-01-11",
    "集中点评",
    "服务群众热情",
    "创新意识不强",
    "多到先进单位学习",
  ],
];

describe("what cannot run says one Chinese sentence and exits 2", () => {
  const whole = readFileSync(workbook("whole.xlsx", LEDGER));
  const cases: readonly (readonly [string, () => string])[] = [
    ["no such file", () => join(folder, "没有.xlsx")],
    ["a folder", () => folder],
    ["an empty file", () => place("empty.xlsx", "")],
    ["not a workbook", () => place("photo.xlsx", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4, 5, 6, 7, 8]))],
    ["a truncated zip", () => place("cut.xlsx", whole.subarray(0, whole.length / 2))],
    [
      "a web page named .xls",
      () => place("page.xls", "<html><body><table><tr><td>姓名</td></tr></table></body></html>"),
    ],
    ["a lock file", () => place("~$whole.xlsx", whole.subarray(0, 100))],
    [
      "no ledger at all",
      () =>
        workbook("shopping.xlsx", [
          ["品名", "单价"],
          ["铅笔", 2],
        ]),
    ],
  ];

  test.each(cases)("%s", async (_, make) => {
    const path = make();
    const { exit, out, notes } = await runCli("check", path);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(notes).toMatch(/^[^\n]*[\u4e00-\u9fff][^\n]*。$/);
  });

  test.each([
    [["check"], "需要一个工作簿文件"],
    [["fly", "a.xlsx"], "fly"],
    [["check", "a.xlsx", "b.xlsx"], "b.xlsx"],
    [["run", "a.xlsx"], "-o"],
  ])("%j", async (words, named) => {
    const { exit, notes } = await runCli(...words);
    expect(exit).toBe(2);
    expect(notes).toContain(named);
  });

  test("an unknown scheme or unit is named", async () => {
    const path = workbook("ledger.xlsx", LEDGER);
    expect(await runCli("check", path, "--scheme", "mars-2099")).toMatchObject({
      exit: 2,
      notes: expect.stringContaining("mars-2099") as string,
    });
    const roster = workbook("roster.xlsx", ROSTER);
    expect(await runCli("statistics", roster, "--unit", "火星党委")).toMatchObject({
      exit: 2,
      notes: expect.stringContaining("火星党委") as string,
    });
  });
});

describe("files are safe", () => {
  test.each([
    [["check", "-o", "结果.xlsx"], "check 不写文件"],
    [["verify", "-o", "结果.xlsx"], "verify 不写文件"],
    [["check", "--all"], "--all 只用于 clear"],
  ])("%j does not pass an option over in silence", async ([command = "", ...options], sentence) => {
    const run = await runCli(command, workbook("选项.xlsx", LEDGER), ...options);
    expect([run.exit, run.notes]).toEqual([2, expect.stringContaining(sentence) as string]);
  });

  test("run never writes to its source, whatever way it is written, even with --force", async () => {
    const path = workbook("source.xlsx", LEDGER);
    const before = readFileSync(path);
    const roundabout = join(folder, ".", "source.xlsx");
    for (const target of [path, roundabout]) {
      expect((await runCli("run", path, "-o", target, "--force")).exit).toBe(2);
    }
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test("an existing target is kept unless --force is given", async () => {
    const path = workbook("ledger2.xlsx", LEDGER);
    const target = place("old.xlsx", "旧文件");
    expect(await runCli("run", path, "-o", target)).toMatchObject({
      exit: 2,
      notes: expect.stringContaining("--force") as string,
    });
    expect(readFileSync(target, "utf8")).toBe("旧文件");
    expect((await runCli("run", path, "-o", target, "--force")).exit).not.toBe(2);
    expect(readFileSync(target).subarray(0, 2).toString()).toBe("PK");
  });

  test("a target in a folder that is not there is refused before anything is written", async () => {
    const path = workbook("ledger3.xlsx", LEDGER);
    expect((await runCli("run", path, "-o", join(folder, "没有", "out.xlsx"))).exit).toBe(2);
  });
});
