import { planMainJob } from "../../src/app/main-job";
import { dayOf } from "../../src/core/ledger/day";
import { COLUMNS, FIRST_ROW, REMARK_COLUMN, SEVERITY_COLUMN } from "../../src/core/rules/marks/findings-layout";
import type { CellValue } from "../../src/core/workbook/cell";
import type { Edit, EditPlan } from "../../src/core/workbook/edit-plan";
import { parseRange } from "../../src/core/workbook/range";
import { cellAt, lastRowOf, sheetByName, type WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { openWorkbookFile, type WorkbookFile } from "../../src/xlsx/workbook-file";
import { writeWorkbookFile } from "../../src/xlsx/write/write-workbook-file";

const AS_OF = dayOf(2011, 3, 10) ?? 0;

export const SAMPLE_REQUEST = { schemeId: "henan-2010", asOf: AS_OF, today: AS_OF } as const;

/** What a clerk writes instead of the sample's planted errors. */
const MENDED: readonly (readonly [sheet: string, cell: string, value: CellValue])[] = [
  ["党员名册", "C13", "男"],
  ["党组织点评台账", "E24", "2011年1月24日"],
  ["党员点评台账", "H48", "2011-01-12"],
  ["党员点评台账", "C67", "男"],
  ["党员点评台账", "H85", "2011年1月3日"],
  ["党员点评台账", "H104", "2011-01-13"],
  ["党员点评台账", "H115", "2011年1月25日"],
  ["党员点评台账", "F127", "2002-02-17"],
  ["党员点评台账", "G166", "冯立新"],
  ["党员点评台账", "H203", "2011-01-14"],
  ["党员点评台账", "H242", "2011-01-19"],
  ["党员点评台账", "H247", "2011-01-20"],
  ["重点问题整改台账", "L31", null],
  ["群众民主评议汇总", "D8", 18],
  ["群众民主评议汇总", "F9", 13],
];

export function cellsPlan(
  workbook: WorkbookSnapshot,
  cells: readonly (readonly [sheet: string, cell: string, value: CellValue])[],
): EditPlan {
  const edits = cells.map(([name, address, value]): Edit => {
    const sheet = sheetByName(workbook, name);
    const range = parseRange(address);
    if (sheet === undefined || range === null) throw new Error(`no cell ${name}!${address}`);
    return { type: "writeBlock", sheet: sheet.id, top: range.top, left: range.left, cells: [[{ value }]] };
  });
  return { edits };
}

export async function changed(
  file: WorkbookFile,
  cells: readonly (readonly [sheet: string, cell: string, value: CellValue])[],
): Promise<WorkbookFile> {
  const { bytes } = writeWorkbookFile(file, cellsPlan(file.snapshot, cells));
  return openWorkbookFile(bytes, file.fileName);
}

/** The sample with its errors mended, after the main job. */
export async function mendedRun(sample: Uint8Array): Promise<WorkbookFile> {
  const source = await changed(await openWorkbookFile(sample, "点评台账示例.xlsx"), MENDED);
  const job = planMainJob(source.snapshot, SAMPLE_REQUEST);
  return openWorkbookFile(writeWorkbookFile(source, job.plan).bytes, "结果.xlsx");
}

/** Types a 说明 beside every 核实 of 校验清单. */
export async function explained(file: WorkbookFile, text = "已逐一核实，情况属实"): Promise<WorkbookFile> {
  const sheet = sheetByName(file.snapshot, "校验清单");
  if (sheet === undefined) throw new Error("no 校验清单");
  const letter = String.fromCharCode(65 + REMARK_COLUMN);
  const rows = Array.from({ length: lastRowOf(sheet) - FIRST_ROW + 1 }, (_, at) => FIRST_ROW + at);
  const queries = rows.filter((row) => cellAt(sheet, row, SEVERITY_COLUMN) === "核实");
  if (queries.length === 0 || COLUMNS[REMARK_COLUMN]?.heading !== "说明") throw new Error("no 核实 to explain");
  return changed(
    file,
    queries.map((row) => ["校验清单", `${letter}${row + 1}`, text] as const),
  );
}
