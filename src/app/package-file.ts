import type { Manifest, ManifestFile } from "../core/submission/package/manifest";
import { manifestText } from "../core/submission/package/manifest-text";
import type { PackageTable } from "../core/submission/package/plan-package";
import type { Sha256 } from "../core/submission/seal/seal";
import { openWorkbookFile } from "../xlsx/workbook-file";
import { writeCsv, type CsvEncoding } from "../xlsx/write/csv/write-csv";
import { newWorkbookFile } from "../xlsx/write/new-workbook";
import { writeWorkbookFile } from "../xlsx/write/write-workbook-file";
import { AnalysisError } from "./analysis-error";
import { planSubmission, sealedTable, type GateResult } from "./submission";

/** What the manifest is called in every package. */
export const MANIFEST_FILE = "清单.json";
/** The same for people to read. */
export const MANIFEST_TEXT = "清单.txt";

export interface NamedBytes {
  /** With its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What goes along in a package beside the workbook and its manifest. */
export interface PackageOrder {
  /** The tracking record, as a further sheet (and table). */
  readonly withTracking: boolean;
  /** The tables as CSV, too; `null`: not. */
  readonly csv: CsvEncoding | null;
}

/** SHA-256 as 64 hexadecimal digits, of a text's UTF-8 and of bytes. */
export interface Hashes {
  readonly text: Sha256;
  readonly bytes: (bytes: Uint8Array) => Promise<string>;
}

export interface PackageFiles {
  /** What the files are called, without an ending. */
  readonly name: string;
  readonly manifest: Manifest;
  /** Values only, nothing of the ledgers beside them. */
  readonly workbook: NamedBytes;
  /** The CSVs, 清单.json, 清单.txt. */
  readonly others: readonly NamedBytes[];
}

/**
 * The package. Only to be called when the gate is passed. Throws `AnalysisError` `notInGb18030`, and makes nothing, when a CSV would
 * hold a character that its encoding does not have.
 */
export async function packageFiles(result: GateResult, order: PackageOrder, hashes: Hashes): Promise<PackageFiles> {
  const { plan, manifest, tables } = await planSubmission(result, order.withTracking, hashes.text);
  const name = packageName(manifest);
  const { csv } = order;
  const lists = csv === null ? [] : tables.map((table) => csvFile(`${name}-${table.name}.csv`, table, csv));
  const workbook = { name: `${name}.xlsx`, bytes: writeWorkbookFile(newWorkbookFile(), plan).bytes };
  const listed: ManifestFile[] = [{ name: workbook.name, sha256: await hashes.bytes(workbook.bytes) }];
  for (const list of lists) {
    const { snapshot } = await openWorkbookFile(list.bytes, list.name);
    listed.push({ name: list.name, sha256: await hashes.bytes(list.bytes), cells: sealedTable(snapshot) });
  }
  const whole = { ...manifest, files: listed };
  const encoder = new TextEncoder();
  const json = { name: MANIFEST_FILE, bytes: encoder.encode(`${JSON.stringify(whole, null, 1)}\n`) };
  const text = { name: MANIFEST_TEXT, bytes: encoder.encode(`\uFEFF${manifestText(manifest, listed)}`) };
  return { name, manifest, workbook, others: [...lists, json, text] };
}

function csvFile(name: string, table: PackageTable, encoding: CsvEncoding): NamedBytes {
  const { bytes, unmappable } = writeCsv(table.rows, encoding);
  if (unmappable.length > 0) {
    const places = unmappable.map(({ cell, characters }) => `${cell} 的“${characters}”`).join("、");
    throw new AnalysisError("notInGb18030", `“${table.name}”${places}`);
  }
  return { name, bytes };
}

/** Unit, days and edition. */
function packageName({ unit, period, submission }: Pick<Manifest, "unit" | "period" | "submission">): string {
  const days = [period.from, period.to].map((day) => day.replace(/-/g, ""));
  return `${fileName(unit)}-领导点评报送-${days.join("-")}-第${submission.edition}版`;
}

/** A unit's name without what file names cannot hold. */
function fileName(unit: string): string {
  const name = unit.replace(/[\\/:*?"<>|\s\p{Cc}]/gu, "").slice(0, 60);
  return name === "" ? "未填单位" : name;
}
