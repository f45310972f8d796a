import type { Engine } from "../../../src/app/engine/engine";
import type { HandedIn } from "../../../src/app/engine/hand-in";
import { createInlineEngine } from "../../../src/app/engine/inline-engine";
import type { VerifyView } from "../../../src/app/engine/views/verify-view";
import { archiveOf } from "../../../src/app/archive";
import type { MemoryEntry } from "../../../src/app/host";
import type { NamedBytes } from "../../../src/app/package-file";
import { OWN_SHEETS, STATISTICS_SHEET } from "../../../src/core/marks/own-sheets";
import { parseRange } from "../../../src/core/workbook/range";
import { sheetByName, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { openWorkbookFile } from "../../../src/xlsx/workbook-file";
import { writeWorkbookFile } from "../../../src/xlsx/write/write-workbook-file";
import { REQUEST, SILENT } from "./small-unit";

const CHOICE = { kind: "first", edition: 1, zeroReason: "全体抽调防汛，点评推迟到下半年" } as const;

let engine: Engine;
let handed: HandedIn;
beforeAll(async () => {
  engine = createInlineEngine();
  await engine.load(SILENT);
  await engine.check(REQUEST, []);
  const queries = (await engine.findings()).filter(({ severity }) => severity === "query");
  const memory = queries.map(({ identity }): MemoryEntry => ({ topic: "explanation", key: identity, value: "见原因" }));
  handed = await engine.handIn({ choice: CHOICE, withTracking: true, csv: "gb18030" }, memory);
});
afterAll(() => engine.close());

const file = (name: RegExp): NamedBytes => {
  const found = [handed.workbook, ...handed.others].find((each) => name.test(each.name));
  if (found === undefined) throw new Error(`no file like ${String(name)}`);
  return found;
};

interface Listed {
  readonly sheets: { readonly name: string; readonly cells: (readonly [string, unknown])[] }[];
}

const listed = (): Listed => JSON.parse(new TextDecoder().decode(file(/\.json$/).bytes)) as Listed;

/** A cell of the statistics that holds a number, and the number. */
function numberCell(): readonly [address: string, value: number] {
  const cells = listed().sheets.find(({ name }) => name === STATISTICS_SHEET)?.cells ?? [];
  const [address, value] = cells.find(([, held]) => typeof held === "number") ?? ["", 0];
  return [address, Number(value)];
}

/** The package's workbook with one cell of the statistics written over. */
async function withCell(address: string, value: string | number): Promise<NamedBytes> {
  const { name, bytes } = handed.workbook;
  const opened = await openWorkbookFile(bytes, name);
  const place = parseRange(address);
  const sheet = sheetByName(opened.snapshot, STATISTICS_SHEET);
  if (place === null || sheet === undefined) throw new Error("no such cell");
  const cells = [[{ value }]];
  const plan = {
    edits: [{ type: "writeBlock" as const, sheet: sheet.id, top: place.top, left: place.left, cells }],
  };
  return { name, bytes: writeWorkbookFile(opened, plan).bytes };
}

const states = ({ files }: VerifyView) => files.map(({ name, state }) => [name.replace(/^.*第1版/, ""), state]);

describe("what was received against what was handed in", () => {
  test("the whole package is the same: file by file, as one archive, and without its manifest", async () => {
    const expected = [
      [".xlsx", "unchanged"],
      ["-领导点评工作情况统计表.csv", "unchanged"],
      ["-重点问题跟踪整改落实记录表.csv", "unchanged"],
    ];
    const apart = await engine.verify([handed.workbook, ...handed.others], false);
    expect(states(apart)).toEqual(expected);
    expect([apart.hasManifest, apart.notChosen]).toEqual([true, []]);
    expect(states(await engine.verify([handed.archive], false))).toEqual(expected);
    const alone = await engine.verify([handed.workbook], false);
    expect([states(alone), alone.hasManifest]).toEqual([[[".xlsx", "unchanged"]], false]);
  });

  test("a changed number is named: with the manifest what it was, without it what it is", async () => {
    const [address, value] = numberCell();
    const changed = await withCell(address, value + 9);
    const [told] = (await engine.verify([changed, file(/\.json$/)], false)).files;
    expect([told?.state, told?.count, told?.differences.map(({ place }) => place)]).toEqual(["changed", 1, [null]]);
    const cell = `“${STATISTICS_SHEET}”${address}`;
    expect(told?.differences[0]?.text).toBe(`${cell}：报送时是“${value}”，现在是“${value + 9}”。`);
    const [alone] = (await engine.verify([changed], false)).files;
    expect(alone?.differences.map(({ text }) => text)).toEqual([`${cell} 与报送时不同，现在是“${value + 9}”。`]);
  });

  test("a CSV wants the manifest and its own name; files that were not chosen are told", async () => {
    const csv = file(/统计表\.csv$/);
    const alone = (await engine.verify([csv], false)).files;
    expect(alone.map(({ state, sentence }) => [state, sentence])).toEqual([
      ["unknown", "核对 CSV 要同时选上报送包里的 清单.json。"],
    ]);
    const renamed = await engine.verify([{ ...csv, name: "别的.csv" }, file(/\.json$/)], false);
    expect(renamed.files[0]?.sentence).toContain("清单里没有这个文件");
    expect(renamed.notChosen).toHaveLength(3);
  });

  test.each([
    ["a workbook without 报送清单", { name: "台账.csv.xlsx", bytes: new Uint8Array([1, 2, 3]) }, /不是|打不开|损坏/],
    ["an archive that is none", { name: "包.zip", bytes: new Uint8Array([80, 75, 3, 4, 0]) }, /压缩包打不开/],
  ])("%s is one sentence beside the others", async (_, broken, sentence) => {
    const { files } = await engine.verify([broken, handed.workbook], false);
    const found = files.find(({ name }) => name === broken.name);
    expect([found?.state, found?.sentence]).toEqual(["unknown", expect.stringMatching(sentence) as string]);
    expect(files.some(({ state }) => state === "unchanged")).toBe(true);
  });

  test("a manifest that somebody changed is believed in nothing", async () => {
    const json = file(/\.json$/);
    const [address, value] = numberCell();
    const content = listed();
    for (const { cells } of content.sheets) {
      for (const [index, [at]] of cells.entries()) if (at === address) cells[index] = [at, value + 9];
    }
    const forged = { name: json.name, bytes: new TextEncoder().encode(JSON.stringify(content)) };
    await expect(engine.verify([handed.workbook, forged], false)).rejects.toMatchObject({
      code: "refused",
      message: expect.stringContaining("“清单.json”自身前后不符") as string,
    });
    await expect(engine.verify([handed.workbook, json, json], false)).rejects.toMatchObject({ code: "refused" });
  });

  test("names in an archive that Chinese Windows packed are read", async () => {
    const csv = file(/统计表\.csv$/);
    const packed = archiveOf([{ name: "甲.csv", bytes: csv.bytes }], REQUEST.today);
    // 甲 in GB18030 takes two bytes, in UTF-8 three: the archive is made with a name of two and patched.
    const plain = archiveOf([{ name: "AB.csv", bytes: csv.bytes }], REQUEST.today);
    const patched = plain.slice();
    for (let at = 0; at < patched.length - 5; at += 1) {
      if (new TextDecoder("latin1").decode(patched.subarray(at, at + 6)) === "AB.csv") patched.set([0xbc, 0xd7], at);
    }
    const names = async (bytes: Uint8Array) =>
      (await engine.verify([{ name: "包.zip", bytes }], false)).files.map(({ name }) => name);
    expect(await names(packed)).toEqual(["甲.csv"]);
    expect(await names(patched)).toEqual(["甲.csv"]);
  });
});

describe("the open workbook is the package", () => {
  async function opened(bytes: Uint8Array): Promise<{ other: Engine; workbook: WorkbookSnapshot }> {
    const { snapshot } = await openWorkbookFile(bytes, "收到的.xlsx");
    const memory = { ...snapshot.sheets[0], id: "memory", name: OWN_SHEETS.memory, visibility: "veryHidden" as const };
    const workbook = { ...snapshot, sheets: [...snapshot.sheets, memory] as WorkbookSnapshot["sheets"] };
    const other = createInlineEngine();
    await other.load(workbook);
    return { other, workbook };
  }

  test("it is looked over without a check, and a difference leads to its cell", async () => {
    const [address, value] = numberCell();
    const place = parseRange(address);
    const { other, workbook } = await opened((await withCell(address, value + 9)).bytes);
    const [view] = (await other.verify([file(/\.json$/)], true)).files;
    expect(view?.state).toBe("changed");
    const sheetId = sheetByName(workbook, STATISTICS_SHEET)?.id;
    expect(view?.differences.map((each) => each.place?.target)).toEqual([
      { sheetId, row: place?.top, column: place?.left },
    ]);
    other.close();
  });

  test("our own memory in it is no difference", async () => {
    const { other } = await opened(handed.workbook.bytes);
    expect(states(await other.verify([], true))).toEqual([["正打开的工作簿", "unchanged"]]);
    other.close();
  });

  test("before anything is loaded it is refused in a sentence", async () => {
    const empty = createInlineEngine();
    await expect(empty.verify([], true)).rejects.toMatchObject({ code: "notChecked" });
    empty.close();
  });
});
