import { unzipSync } from "fflate";
import { planTemplate } from "../../../../src/app/template";
import { cellAddress } from "../../../../src/core/workbook/range";
import { openWorkbookFile, type WorkbookFile } from "../../../../src/xlsx/workbook-file";
import { newWorkbookFile } from "../../../../src/xlsx/write/new-workbook";
import { writeWorkbookFile } from "../../../../src/xlsx/write/write-workbook-file";
import { cellAt } from "../../../../src/core/workbook/snapshot";
import { skipReason, throughLibreOffice, withLibreOffice } from "../../../libreoffice";
import { OTHER_LAYOUTS } from "./other-layouts";
import { planOf } from "./plan-of";
import { TABLE_LAYOUTS } from "./table-layouts";
import { analysisOf } from "./world";

const analysis = analysisOf();

async function fileOf(sheet: Parameters<typeof planOf>[0]): Promise<WorkbookFile> {
  const { bytes } = writeWorkbookFile(newWorkbookFile("样表.xlsx"), planOf(sheet));
  return openWorkbookFile(bytes, "样表.xlsx");
}

const decoder = new TextDecoder();

function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)]));
}

/** The XML of every cell by address, and what stands around the cells (row spans and heights left out). */
function cellsOf(xml: string): { cells: Map<string, string>; around: string } {
  const cells = new Map<string, string>();
  for (const [whole, address = ""] of xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gsu)) {
    cells.set(address, whole);
  }
  return { cells, around: xml.replace(/<sheetData>.*<\/sheetData>/su, "").replace(/<dimension[^>]*>/u, "") };
}

const styleOf = (cell: string): string => / s="(\d+)"/u.exec(cell)?.[1] ?? "0";

const isFormula = (cell: string): boolean => cell.includes("<f>");

/** A result that is out of date may not be shown: programs compute it anew. The formula keeps its bytes. */
const withoutResult = (cell: string): string => cell.replace(/<v>.*<\/v>/su, "").replace(/ t="str"/u, "");

test.each([...TABLE_LAYOUTS, ...OTHER_LAYOUTS])(
  "in the file only filled cells differ, and keep their looks: $title",
  async ({ sheet }) => {
    const file = await fileOf(sheet);
    const job = planTemplate(analysis, file.snapshot);
    const written = writeWorkbookFile(file, job.plan, { recalculates: true }).bytes;
    const [before, after] = [partsOf(file.package?.source ?? new Uint8Array()), partsOf(written)];
    const changed = [...after].flatMap(([name, part]) => (before.get(name) === part ? [] : [name]));
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    expect(changed.filter((name) => !/worksheets\/sheet|xl\/workbook\.xml/u.test(name))).toEqual([]);
    const name = [...before.keys()].find((each) => each.includes("worksheets/sheet")) ?? "";
    const [old, now] = [cellsOf(before.get(name) ?? ""), cellsOf(after.get(name) ?? "")];
    const filled = new Set(job.filled.map(({ row, column }) => cellAddress(row, column)));
    expect(now.around).toBe(old.around);
    for (const [address, xml] of old.cells) {
      if (filled.has(address))
        expect([address, styleOf(now.cells.get(address) ?? "")]).toEqual([address, styleOf(xml)]);
      else expect([address, now.cells.get(address)]).toEqual([address, isFormula(xml) ? withoutResult(xml) : xml]);
    }
    expect([...now.cells.keys()].filter((address) => !old.cells.has(address) && !filled.has(address))).toEqual([]);
  },
);

withLibreOffice(`the template's own totals are right as soon as the file is opened${skipReason}`, async () => {
  const [layout] = TABLE_LAYOUTS;
  if (layout === undefined) throw new Error("no layout");
  const file = await fileOf(layout.sheet);
  const { plan } = planTemplate(analysis, file.snapshot);
  const { bytes } = writeWorkbookFile(file, plan, { recalculates: true });
  const [sheet] = (await openWorkbookFile(throughLibreOffice(bytes), "开.xlsx")).snapshot.sheets;
  const totals = [2, 3, 5].map((column) => (sheet ? cellAt(sheet, 7, column) : null));
  expect(totals).toEqual([3, 1, 2]);
});
