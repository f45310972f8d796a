import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { sheetByName } from "../../src/core/workbook/snapshot";
import type { WorkbookFile } from "../../src/xlsx/workbook-file";
import { writeWorkbookFile } from "../../src/xlsx/write/write-workbook-file";
import { runCli } from "../cli/run-cli";
import { explained, mendedRun } from "./mended-sample";
import { SAMPLE } from "./sample-run";

const OPTIONS = ["--scheme", "henan-2010", "--as-of", "2011-03-10"];

let folder = "";
let ready: WorkbookFile;
const inFolder = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "secrets-"));
  ready = await explained(await mendedRun(readFileSync(SAMPLE)));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("200 secrets", () => {
  const NAMES = Array.from({ length: 80 }, (_, at) => `密名${String.fromCodePoint(0x4e00 + at * 7)}${at}`);
  const IDS = Array.from({ length: 90 }, (_, at) => `32070019${60 + (at % 40)}0307${String(1000 + at)}`);
  const PHONES = Array.from({ length: 30 }, (_, at) => `138001380${String(10 + at)}`);
  const SECRETS = [...NAMES, ...IDS, ...PHONES];

  test("planted in hidden sheets, comments, properties, rosters, texts and remarks, none is in the package", async () => {
    expect(new Set(SECRETS).size).toBe(200);
    const planted = plant(ready, NAMES, IDS, PHONES);
    const source = unzipSync(planted);
    const all = Object.values(source)
      .map((part) => strFromU8(part))
      .join("\n");
    expect(SECRETS.filter((secret) => !all.includes(secret))).toEqual([]);
    writeFileSync(inFolder("秘密.xlsx"), planted);
    const unexplained = await runCli("gate", inFolder("秘密.xlsx"), ...OPTIONS, "--json");
    const { findings } = JSON.parse(unexplained.out) as { findings: { identity: string; severity: string }[] };
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const list = findings.map(({ identity }, at) => ({
      identity,
      text: `属实，见${IDS[at % 90] ?? ""}，电话${PHONES[at % 30] ?? ""}`,
    }));
    writeFileSync(inFolder("说明二.json"), JSON.stringify(list));
    const target = inFolder("密");
    const words = ["-o", target, "--tracking", "--csv", "--explanations", inFolder("说明二.json"), ...OPTIONS];
    expect(await runCli("export", inFolder("秘密.xlsx"), ...words)).toMatchObject({ exit: 0, notes: "" });
    const texts = readdirSync(target).flatMap((name) => {
      const bytes = readFileSync(join(target, name));
      return name.endsWith(".xlsx")
        ? Object.entries(unzipSync(bytes)).flatMap(([part, data]) => [part, strFromU8(data)])
        : [name, bytes.toString("utf8")];
    });
    expect(texts.length).toBeGreaterThan(20);
    const whole = texts.join("\n");
    expect(whole).toContain("［已隐去］");
    expect(SECRETS.filter((secret) => whole.includes(secret))).toEqual([]);
  });
});

/** The ready workbook with secrets: names in hidden sheets, comments and properties; numbers in rosters, texts and remarks. */
function plant(
  file: WorkbookFile,
  names: readonly string[],
  ids: readonly string[],
  phones: readonly string[],
): Uint8Array {
  const hidden = (key: string, visibility: "hidden" | "veryHidden", values: readonly string[]) => [
    { type: "addSheet", key, name: `${values[0] ?? ""}表`, visibility } as const,
    { type: "writeBlock", sheet: key, top: 0, left: 0, cells: values.map((value) => [{ value }]) } as const,
  ];
  const roster = sheetByName(file.snapshot, "党员名册");
  const tracking = sheetByName(file.snapshot, "重点问题整改台账");
  const statistics = sheetByName(file.snapshot, "领导点评工作情况统计表");
  if (!roster || !tracking || !statistics) throw new Error("a sheet is missing");
  const write = (sheet: string, top: number, left: number, values: readonly string[]) =>
    ({ type: "writeBlock", sheet, top, left, cells: values.map((value) => [{ value }]) }) as const;
  const problems = Array.from(
    { length: 20 },
    (_, at) => `班子学习不够，联系人${ids[50 + at] ?? ""}电话${phones[at] ?? ""}，第${at}处`,
  );
  const { bytes } = writeWorkbookFile(file, {
    edits: [
      ...hidden("h", "hidden", names.slice(0, 30)),
      ...hidden("v", "veryHidden", names.slice(30, 50)),
      write(roster.id, 4, 30, ids.slice(0, 50)),
      write(tracking.id, 5, 6, problems),
      write(
        statistics.id,
        5,
        26,
        ids.slice(70, 73).map((id) => `见${id}`),
      ),
      write(tracking.id, 5, 40, [...ids.slice(73), ...phones.slice(20)]),
    ],
  });
  const parts = unzipSync(bytes);
  const comment = names
    .slice(50, 65)
    .map((name, at) => `<comment ref="A${at + 1}" authorId="0"><text><t>${name}</t></text></comment>`);
  const more = (xml: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);
  return zipSync({
    ...parts,
    "xl/comments9.xml": more(
      `<comments><authors><author>${names[65] ?? ""}</author></authors><commentList>${comment.join("")}</commentList></comments>`,
    ),
    "docProps/core.xml": more(`<cp:coreProperties>${names.slice(66, 73).join("、")}</cp:coreProperties>`),
    "docProps/custom.xml": more(`<Properties>${names.slice(73, 80).join("、")}</Properties>`),
  });
}
