import { strToU8, zipSync } from "fflate";
import { crc32 } from "../../../src/xlsx/package/crc32";
import { openPackage, openParts } from "../../../src/xlsx/package/open-package";
import { PackageError } from "../../../src/xlsx/package/package-error";
import { resolveTarget } from "../../../src/xlsx/package/relationships";

const TYPES = `<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/Workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;
const ROOT = `<Relationships><Relationship Id="a" Type="http://x/relationships/officeDocument" Target="/xl/Workbook.xml"/></Relationships>`;
const RELS = `<Relationships>
  <Relationship Id="rId9" Type="http://x/relationships/worksheet" Target="worksheets\\Sheet1.xml"/>
  <Relationship Id="rId1" Type="http://x/relationships/styles" Target="/xl/styles.xml"/></Relationships>`;
const WORKBOOK = `<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="rel"><x:workbookPr date1904="1"/>
  <x:workbookProtection lockStructure="true"/>
  <x:sheets><x:sheet name="点评 &amp; 台账" sheetId="7" state="veryHidden" q:id="rId9"/></x:sheets></x:workbook>`;

function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** Code of the `PackageError` that the call throws; `null` when it throws none. */
function codeOf(call: () => unknown): string | null {
  try {
    call();
    return null;
  } catch (error) {
    if (error instanceof PackageError) return error.code;
    throw error;
  }
}

const FILES = {
  "[Content_Types].xml": TYPES,
  "_rels/.rels": ROOT,
  "xl/workbook.xml": WORKBOOK,
  "xl/_rels/workbook.xml.rels": RELS,
  "xl/worksheets/sheet1.xml": "<worksheet/>",
  "xl/styles.xml": "<styleSheet/>",
};

test("the workbook part and its sheets are found by relationship, without case and with backslashes", () => {
  const source = zipOf(FILES);
  const opened = openPackage(source, openParts(source));
  expect(opened.workbook).toMatchObject({
    partName: "xl/workbook.xml",
    stylesPart: "xl/styles.xml",
    sharedStringsPart: null,
    is1904: true,
    isStructureProtected: true,
    isStrict: true,
    sheets: [
      {
        id: "7",
        name: "点评 & 台账",
        visibility: "veryHidden",
        relationshipId: "rId9",
        kind: "worksheet",
        partName: "xl/worksheets/sheet1.xml",
      },
    ],
  });
  expect(opened.entries.map(({ name }) => name)).toEqual(Object.keys(FILES));
  expect(opened.text("/XL\\styles.xml")).toBe("<styleSheet/>");
  expect(opened.text("xl/none.xml")).toBeNull();
});

test.each([
  ["xl/worksheets/sheet1.xml", "../tables/table1.xml", "xl/tables/table1.xml"],
  ["xl/workbook.xml", "/xl/a/../b.xml", "xl/b.xml"],
  ["xl/workbook.xml", "..\\x.xml", "x.xml"],
  ["", "xl/workbook.xml", "xl/workbook.xml"],
])("target from %s: %s → %s", (source, target, expected) => {
  expect(resolveTarget(source, target)).toBe(expected);
});

test("a directory that understates a size is refused, not believed", () => {
  const source = zipSync({ "a.xml": new Uint8Array(1_000_000) });
  const directory = source.length - 22 - 46 - 5;
  new DataView(source.buffer).setUint32(directory + 24, 1000, true);
  expect(codeOf(() => openParts(source).bytes("a.xml"))).toBe("damaged");
});

test("sizes that add up to more than the limit are refused before anything is inflated", () => {
  const source = zipSync({ "a.xml": new Uint8Array(600), "b.xml": new Uint8Array(600) });
  expect(codeOf(() => openParts(source, 1000))).toBe("tooLarge");
  expect(openParts(source, 1200).bytes("b.xml")).toHaveLength(600);
});

test("a file cut anywhere is refused", () => {
  const source = zipOf(FILES);
  for (let length = 4; length < source.length; length += 7) {
    expect(codeOf(() => openParts(source.subarray(0, length)))).toBe("truncated");
  }
});

test("a changed byte never goes unnoticed", () => {
  const text = Array.from({ length: 400 }, (_, index) => `${index * 7919} 党支部`).join("\n");
  const intact = zipSync({ "a.xml": strToU8(text) });
  const directory = intact.length - 22 - 46 - 5;
  for (let at = 30 + 5; at < directory; at += 3) {
    const source = intact.slice();
    source[at] = (source[at] ?? 0) ^ 0x04;
    expect(codeOf(() => openParts(source).bytes("a.xml"))).toBe("damaged");
  }
});

test("a checksum of any length", () => {
  const bytes = strToU8("123456789");
  expect(crc32(bytes)).toBe(0xcbf43926);
  expect([0, 1, 7, 8].map((length) => crc32(bytes.subarray(0, length)))).toEqual([
    0, 0x83dcefb7, 0x5003699f, 0x9ae0daaf,
  ]);
});
