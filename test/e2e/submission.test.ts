import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { CellValue } from "../../src/core/workbook/cell";
import { sheetByName } from "../../src/core/workbook/snapshot";
import { openWorkbookFile, type WorkbookFile } from "../../src/xlsx/workbook-file";
import { writeWorkbookFile } from "../../src/xlsx/write/write-workbook-file";
import { runCli } from "../cli/run-cli";
import { skipReason, throughLibreOffice, withLibreOffice } from "../libreoffice";
import { changed, explained, mendedRun } from "./mended-sample";
import { SAMPLE } from "./sample-run";

const OPTIONS = ["--scheme", "henan-2010", "--as-of", "2011-03-10"];

let folder = "";
let ready: WorkbookFile;
const inFolder = (name: string) => join(folder, name);

function save(name: string, file: WorkbookFile): string {
  writeFileSync(inFolder(name), writeWorkbookFile(file, { edits: [] }).bytes);
  return inFolder(name);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "submission-"));
  const run = await mendedRun(readFileSync(SAMPLE));
  save("未说明.xlsx", run);
  ready = await explained(run);
  save("已说明.xlsx", ready);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function exported(source: string, target: string, ...more: readonly string[]): Promise<string> {
  const run = await runCli("export", source, "-o", inFolder(target), ...OPTIONS, ...more);
  expect([run.exit, run.notes]).toEqual([0, ""]);
  return inFolder(target);
}

function packageIn(target: string): string {
  const name = readdirSync(target).find((each) => each.endsWith(".xlsx"));
  if (name === undefined) throw new Error("no package");
  return join(target, name);
}

describe("报送", () => {
  test("the gate stops what is not explained, and nothing is written", async () => {
    const run = await runCli("export", inFolder("未说明.xlsx"), "-o", inFolder("不该有"), ...OPTIONS);
    expect(run.exit).toBe(1);
    expect(run.out).toContain("不能报送");
    expect(run.notes).toContain("没有写出报送包");
    expect(readdirSync(folder)).not.toContain("不该有");
    expect((await runCli("gate", inFolder("未说明.xlsx"), ...OPTIONS)).exit).toBe(1);
    expect((await runCli("gate", inFolder("已说明.xlsx"), ...OPTIONS)).exit).toBe(0);
  });

  test("a list of explanations does as well as the sheet", async () => {
    const json = JSON.parse((await runCli("gate", inFolder("未说明.xlsx"), ...OPTIONS, "--json")).out) as {
      findings: { identity: string; severity: string }[];
    };
    const queries = json.findings.filter(({ severity }) => severity === "query");
    expect(queries.length).toBeGreaterThan(50);
    const list = queries.map(({ identity }) => ({ identity, text: "已核实，情况属实", by: "王海涛" }));
    writeFileSync(inFolder("说明.json"), JSON.stringify(list));
    writeFileSync(
      inFolder("说明.csv"),
      ["标识,说明", ...list.map(({ identity, text }) => `"${identity.replace(/"/g, '""')}",${text}`)].join("\n"),
    );
    for (const name of ["说明.json", "说明.csv"]) {
      const run = await runCli("gate", inFolder("未说明.xlsx"), ...OPTIONS, "--explanations", inFolder(name));
      expect([name, run.exit]).toEqual([name, 0]);
    }
  });

  test("one 说明 for all of a rule does as well, and the report says that it is common", async () => {
    const words = ["gate", inFolder("未说明.xlsx"), ...OPTIONS];
    const json = JSON.parse((await runCli(...words, "--json")).out) as {
      findings: { rule: string; severity: string }[];
    };
    const rules = json.findings.filter(({ severity }) => severity === "query").map(({ rule }) => rule);
    const list = [...new Set(rules)].map((rule) => ({ rule, text: "已逐条核实", by: "王海涛" }));
    expect(list.length).toBeLessThan(rules.length / 2);
    writeFileSync(
      inFolder("共同.json"),
      JSON.stringify([...list, { rule: "late", sheet: "没有这张表", text: "属实" }]),
    );
    const report = inFolder("共同说明的报告.xlsx");
    const run = await runCli(...words, "--explanations", inFolder("共同.json"), "-o", report);
    expect([run.exit, run.notes]).toEqual([0, expect.stringContaining("有 1 条说明没有对应的问题") as string]);
    const { snapshot } = await openWorkbookFile(readFileSync(report), "a.xlsx");
    const texts = snapshot.sheets.flatMap((sheet) => sheet.values.flat()).map(String);
    const told = texts.filter((text) => /^“[^”]+”各处：已逐条核实（共同说明，王海涛），适用 \d+ 处。$/u.test(text));
    expect(told).toHaveLength(list.length);
    writeFileSync(inFolder("错.json"), JSON.stringify([{ rule: "没有这一项", text: "属实" }]));
    const wrong = await runCli(...words, "--explanations", inFolder("错.json"));
    expect([wrong.exit, wrong.notes]).toEqual([2, expect.stringContaining("不是校验项目") as string]);
  });

  test("values only: no formulas, links, comments, hidden sheets or properties; the source is as it was", async () => {
    const before = readFileSync(inFolder("已说明.xlsx"));
    const target = await exported(inFolder("已说明.xlsx"), "包", "--tracking");
    expect(readFileSync(inFolder("已说明.xlsx")).equals(before)).toBe(true);
    const bytes = readFileSync(packageIn(target));
    const parts = unzipSync(bytes);
    expect(
      Object.keys(parts).filter((name) => !/^xl\/(?:workbook|styles|worksheets\/sheet\d)\.xml$/.test(name)),
    ).toEqual(["[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels"]);
    const xml = Object.values(parts)
      .map((part) => strFromU8(part))
      .join("");
    expect(xml).not.toMatch(/<f[ >]|hyperlink|dataValidation|conditionalFormatting|hidden/i);
    const { snapshot } = await openWorkbookFile(bytes, "a.xlsx");
    expect(snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["领导点评工作情况统计表", "visible"],
      ["重点问题跟踪整改落实记录表", "visible"],
      ["审核报告", "visible"],
      ["报送清单", "visible"],
    ]);
    expect((await runCli("verify", packageIn(target))).exit).toBe(0);
  });

  test("all files are written or none", async () => {
    const target = await exported(inFolder("已说明.xlsx"), "包二");
    const before = readdirSync(target).map((name) => [name, readFileSync(join(target, name), "hex")]);
    const again = await runCli("export", inFolder("已说明.xlsx"), "-o", target, ...OPTIONS);
    expect(again.exit).toBe(2);
    expect(again.notes).toContain("--force");
    expect(readdirSync(target).map((name) => [name, readFileSync(join(target, name), "hex")])).toEqual(before);
    expect((await runCli("export", inFolder("已说明.xlsx"), "-o", target, ...OPTIONS, "--force")).exit).toBe(0);
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("--force takes away what the last edition left, but for files that somebody changed since", async () => {
    const target = await exported(inFolder("已说明.xlsx"), "两版", "--csv", "--tracking");
    const first = readdirSync(target);
    const changedFile = first.find((name) => name.endsWith("统计表.csv")) ?? "";
    writeFileSync(join(target, changedFile), "有人改过");
    writeFileSync(join(target, "其他.txt"), "不是报送包的");
    const words = ["export", inFolder("已说明.xlsx"), "-o", target, ...OPTIONS, "--kind", "退回修改", "--force"];
    const again = await runCli(...words);
    expect(again.exit).toBe(0);
    const outdated = first.filter((name) => name.includes("第1版") && name !== changedFile);
    expect(outdated).toHaveLength(2);
    for (const name of outdated) expect(again.notes).toContain(`“${name}”`);
    expect(again.notes).toMatch(/已删除。[^]*没有删除/);
    const left = readdirSync(target);
    expect(left.filter((name) => name.includes("第1版"))).toEqual([changedFile]);
    expect(left).toEqual(expect.arrayContaining(["其他.txt", "清单.json", "清单.txt"]));
    const json = JSON.parse((await runCli(...words, "--json")).out) as { removed: unknown };
    expect(json.removed).toEqual([]);
  });

  test("a manifest that lists files outside its folder, or that nobody can read, takes nothing away", async () => {
    const target = await exported(inFolder("已说明.xlsx"), "坏清单");
    const outside = save("别处.xlsx", ready);
    const listed = JSON.parse(readFileSync(join(target, "清单.json"), "utf8")) as { files: { sha256: string }[] };
    const sha256 = createHash("sha256").update(readFileSync(outside)).digest("hex");
    listed.files.push(Object.assign({}, listed.files[0], { name: "../别处.xlsx", sha256 }));
    writeFileSync(join(target, "清单.json"), JSON.stringify(listed));
    const words = ["export", inFolder("已说明.xlsx"), "-o", target, ...OPTIONS, "--kind", "退回修改", "--force"];
    expect((await runCli(...words)).exit).toBe(0);
    expect(readdirSync(folder)).toContain("别处.xlsx");
    writeFileSync(join(target, "清单.json"), "{");
    const before = readdirSync(target);
    expect((await runCli(...words)).notes).toContain("不能识别");
    expect(readdirSync(target)).toEqual(before);
  });

  test("a returned package carries its edition on the sheet and in the manifest", async () => {
    const target = await exported(inFolder("已说明.xlsx"), "包三", "--kind", "退回修改", "--edition", "3");
    const { snapshot } = await openWorkbookFile(readFileSync(packageIn(target)), "a.xlsx");
    const sheet = sheetByName(snapshot, "领导点评工作情况统计表");
    expect(sheet?.values.flat()).toContain("退回修改\u3000第3版");
    const manifest = JSON.parse(readFileSync(join(target, "清单.json"), "utf8")) as { submission: unknown };
    expect(manifest.submission).toEqual({ kind: "退回修改", edition: 3, zeroReason: null });
  });
});

describe("verify", () => {
  const STATISTICS = "领导点评工作情况统计表";
  const CHANGES: readonly (readonly [
    title: string,
    cells: readonly (readonly [string, string, CellValue])[],
    expected: readonly string[],
  ])[] = [
    ["one digit", [[STATISTICS, "D6", 14]], [`cell ${STATISTICS} D6`]],
    ["a cell emptied", [[STATISTICS, "K7", null]], [`cell ${STATISTICS} K7`]],
    ["a remark added", [[STATISTICS, "AA8", "后加的"]], [`cell ${STATISTICS} AA8`]],
    [
      "two cells of a row",
      [
        [STATISTICS, "D6", 14],
        [STATISTICS, "E6", 14],
      ],
      [`cell ${STATISTICS} D6`, `cell ${STATISTICS} E6`],
    ],
    ["the explanation in the report", [["审核报告", "D16", "另写的"]], ["cell 审核报告 D16"]],
  ];

  test.each(CHANGES)("names the cell: %s", async (_, cells, expected) => {
    const target = await exported(inFolder("已说明.xlsx"), "核对", "--force");
    const tampered = save(
      "改过.xlsx",
      await changed(await openWorkbookFile(readFileSync(packageIn(target)), "a.xlsx"), cells),
    );
    for (const more of [[], ["--manifest", join(target, "清单.json")]]) {
      const run = await runCli("verify", tampered, "--json", ...more);
      expect(run.exit).toBe(1);
      const { differences } = JSON.parse(run.out) as { differences: { type: string; sheet: string; cell: string }[] };
      expect(differences.map(({ type, sheet, cell }) => `${type} ${sheet} ${cell}`)).toEqual(expected);
    }
    const text = await runCli("verify", tampered, "--manifest", join(target, "清单.json"));
    expect(text.out).toMatch(/报送时(?:是|是空的)/);
  });

  test("a changed 报送清单 and a foreign manifest are told", async () => {
    const target = await exported(inFolder("已说明.xlsx"), "核对二");
    const file = await openWorkbookFile(readFileSync(packageIn(target)), "a.xlsx");
    const tampered = save("改清单.xlsx", await changed(file, [["报送清单", "C2", "别的单位"]]));
    const alone = await runCli("verify", tampered);
    expect([alone.exit, alone.out.includes("“报送清单”与报送时不同")]).toEqual([1, true]);
    const exact = await runCli("verify", tampered, "--manifest", join(target, "清单.json"));
    expect(exact.out).toContain("“报送清单”C2：报送时是“云岭县卫生局党委”，现在是“别的单位”。");

    cpSync(join(target, "清单.json"), inFolder("坏清单.json"));
    const broken = readFileSync(inFolder("坏清单.json"), "utf8").replace("填报单位：云岭县", "填报单位：别的县");
    writeFileSync(inFolder("坏清单.json"), broken);
    const damaged = await runCli("verify", packageIn(target), "--manifest", inFolder("坏清单.json"));
    expect([damaged.exit, damaged.notes.includes("自身前后不符")]).toEqual([2, true]);
    expect((await runCli("verify", inFolder("已说明.xlsx"))).exit).toBe(2);
  });

  test.each(["utf8", "gb18030"])("a CSV in %s is verified by the manifest, cell by cell", async (encoding) => {
    const target = await exported(inFolder("已说明.xlsx"), `表${encoding}`, "--csv", "--encoding", encoding);
    const manifest = ["--manifest", join(target, "清单.json")];
    const csv = join(target, readdirSync(target).find((name) => name.endsWith(".csv")) ?? "");
    expect((await runCli("verify", csv, ...manifest)).exit).toBe(0);
    expect((await runCli("verify", csv)).exit).toBe(2);
    const bytes = readFileSync(csv);
    const at = bytes.indexOf(",100.0%,0,0,,1,");
    expect(at).toBeGreaterThan(0);
    bytes[at + 8] = 0x37; // ",100.0%,7,0"
    writeFileSync(csv, bytes);
    const run = await runCli("verify", csv, ...manifest);
    expect([run.exit, run.out.split("\n")[2]?.replace(/“[^”]*”J/, "J")]).toEqual([1, "  J2：报送时是“0”，现在是“7”。"]);
  });

  withLibreOffice(`LibreOffice opens the package, and what it saves is still unchanged${skipReason}`, async () => {
    const target = await exported(inFolder("已说明.xlsx"), "办公", "--tracking");
    writeFileSync(inFolder("另存.xlsx"), throughLibreOffice(readFileSync(packageIn(target))));
    for (const more of [[], ["--manifest", join(target, "清单.json")]]) {
      const run = await runCli("verify", inFolder("另存.xlsx"), ...more);
      expect([run.exit, run.out.split("\n")[0]]).toEqual([0, "核对结果：与报送时一致。"]);
    }
  });
});
