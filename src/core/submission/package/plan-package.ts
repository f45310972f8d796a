import { applyPlan } from "../../workbook/apply-plan";
import type { Edit, EditPlan } from "../../workbook/edit-plan";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook/snapshot";
import type { StatisticsTable } from "../../statistics/statistics";
import { statisticsColumns } from "../../statistics/statistics-layout";
import { outgoingDetails } from "../report/finding-details";
import { reportLines, type ReportInput } from "../report/report";
import type { ReportLine } from "../report/report-lines";
import { reportSheet } from "../report/report-sheet";
import { CODE_LABEL } from "../seal/check-code";
import { sealSheet, type Seal, type Sha256 } from "../seal/seal";
import { STATISTICS_SHEET } from "../../marks/own-sheets";
import { KIND_TITLES } from "../../ledger/headings";
import { manifestHead, type Manifest } from "./manifest";
import type { PackageSheet } from "./package-sheet";
import { packingSheet } from "./packing-sheet";
import { statisticsCopy } from "./statistics-copy";
import { statisticsTable } from "./statistics-table";
import { trackingCopy, trackingTable } from "./tracking-copy";

/** A table for machines: one heading line, then rows; rates as "92.3%". */
export interface PackageTable {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface PackagePlan {
  /** For a new workbook: visible sheets of values, nothing else. */
  readonly plan: EditPlan;
  readonly manifest: Manifest;
  readonly tables: readonly PackageTable[];
}

export interface PackageInput extends ReportInput {
  readonly workbook: WorkbookSnapshot;
  readonly statistics: StatisticsTable;
  /** Does the tracking record go along? */
  readonly withTracking: boolean;
  /** Further lines of 审核报告: what a superior may ask. */
  readonly questions: readonly ReportLine[];
}

const NOTHING: WorkbookSnapshot = { sheets: [], isStructureProtected: false };

/** The package of a workbook whose gate is passed (the caller sees to that). */
export async function planPackage(input: PackageInput, sha256: Sha256): Promise<PackagePlan> {
  const { workbook, statistics, submission, settings, gate, withTracking } = input;
  const lines = reportLines(input, [...outgoingDetails(gate), ...input.questions]);
  const sheets = [
    statisticsCopy(workbook, statistics, submission),
    ...(withTracking ? [trackingCopy(statistics, submission)] : []),
    reportSheet("package:report", lines),
  ];
  const sealed = await Promise.all(sheets.map((sheet) => sealedSheet(sheet, sha256)));
  const head = manifestHead(statistics, settings, submission, gate);
  const packing = await sealedSheet(packingSheet(head, sealed), sha256);
  const all = [...sealed, packing];
  return {
    plan: { edits: all.flatMap(({ edits }) => edits) },
    manifest: {
      ...head,
      sheets: all.map(({ name, seal }) => ({ name, sha256: seal.sha256, code: seal.code, cells: seal.cells })),
    },
    tables: [
      { name: STATISTICS_SHEET, rows: statisticsTable(statistics, statisticsColumns(statistics)) },
      ...(withTracking ? [{ name: KIND_TITLES.rectification, rows: trackingTable(statistics) }] : []),
    ],
  };
}

interface SealedSheet {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly seal: Seal;
}

async function sealedSheet({ key, name, edits, code }: PackageSheet, sha256: Sha256): Promise<SealedSheet> {
  const sheet = applyPlan(NOTHING, { edits }).sheets[0];
  if (sheet === undefined) throw new Error(`the plan of ${name} adds no sheet`);
  const seal = await sealSheet(sheet, sha256);
  const printed: Edit = {
    type: "writeBlock",
    sheet: key,
    top: code.row,
    left: code.column,
    cells: [[{ value: CODE_LABEL + seal.code }]],
  };
  return { name, edits: [...edits, ...textFormats(key, sheet), printed], seal };
}

/** A text that looks like a formula stays a text even when somebody edits its cell: the cell's format says so. */
function textFormats(key: string, sheet: SheetSnapshot): readonly Edit[] {
  return sheet.values.flatMap((cells, r) =>
    cells.flatMap((_, c): Edit[] => {
      const [row, column] = [sheet.origin.row + r, sheet.origin.column + c];
      const value = cellAt(sheet, row, column);
      if (typeof value !== "string" || !/^\s*[=+\-@＝＋－＠]/.test(value)) return [];
      const range = { top: row, left: column, bottom: row, right: column };
      return [{ type: "styleBlock", sheet: key, range, style: { numberFormat: "@" } }];
    }),
  );
}
