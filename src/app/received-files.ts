import { OWN_SHEETS } from "../core/marks/own-sheets";
import { ManifestError, readManifest, type ReadManifest } from "../core/submission/package/read-manifest";
import type { Sha256 } from "../core/submission/seal/seal";
import type { Verification } from "../core/submission/verify/difference";
import { verifyPackage } from "../core/submission/verify/verify";
import { verifyTable } from "../core/submission/verify/verify-table";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { openWorkbookFile, WorkbookFileError } from "../xlsx/workbook-file";
import { AnalysisError } from "./analysis-error";
import { filesIn } from "./archive";
import { MANIFEST_TEXT, type NamedBytes } from "./package-file";

/** What came of one file; `verification` null: nothing can be said of it, `sentence` says why. */
export type VerifiedFile =
  | { readonly name: string; readonly verification: Verification; readonly sentence: null }
  | { readonly name: string; readonly verification: null; readonly sentence: string };

export interface VerifiedFiles {
  /** The open workbook first, when it was to be compared. */
  readonly files: readonly VerifiedFile[];
  /** Cells were compared with those of a 清单.json. */
  readonly hasManifest: boolean;
  /** Files that the manifest lists and nobody chose. */
  readonly notChosen: readonly string[];
}

/** The workbook that is open, to be compared as well. */
export interface OpenPackage {
  readonly name: string;
  readonly workbook: WorkbookSnapshot;
}

/**
 * Compares what was received (workbooks, CSVs, 清单.json, or a .zip of them) with what was handed in. Throws `AnalysisError`
 * `badManifest` when the manifest cannot be used: then nothing that it says can be believed.
 */
export async function verifyFiles(
  received: readonly NamedBytes[],
  open: OpenPackage | null,
  sha256: Sha256,
): Promise<VerifiedFiles> {
  const { files, unreadable } = unpacked(received);
  const json = files.filter(({ name }) => /\.json$/iu.test(name));
  const manifest = await manifestIn(json, sha256);
  // 清单.txt is for people: nothing in it is compared.
  const rest = files.filter((file) => !json.includes(file) && file.name !== MANIFEST_TEXT);
  const results: VerifiedFile[] = open === null ? [] : [await verifyOpen(open, manifest, sha256)];
  results.push(...unreadable);
  for (const file of rest) results.push(await verifyFile(file, manifest, sha256));
  const chosen = new Set(rest.map(({ name }) => name));
  const isWhole = open === null && rest.length > 0;
  const notChosen = isWhole ? (manifest?.files ?? []).filter(({ name }) => !chosen.has(name)) : [];
  return { files: results, hasManifest: manifest !== null, notChosen: notChosen.map(({ name }) => name) };
}

function unpacked(received: readonly NamedBytes[]) {
  const files: NamedBytes[] = [];
  const unreadable: VerifiedFile[] = [];
  for (const file of received) {
    if (!/\.zip$/iu.test(file.name)) files.push(file);
    else {
      const inside = filesIn(file.bytes);
      if (inside !== null) files.push(...inside);
      else unreadable.push(unknown(file.name, "压缩包打不开：请先解压，再选里面的文件。"));
    }
  }
  return { files, unreadable };
}

async function manifestIn(json: readonly NamedBytes[], sha256: Sha256): Promise<ReadManifest | null> {
  const [first, second] = json;
  if (first === undefined) return null;
  if (second !== undefined) throw new AnalysisError("badManifest", "一次只能用一份 清单.json，请只选同一个报送包里的");
  try {
    return await readManifest(new TextDecoder().decode(first.bytes), sha256);
  } catch (cause) {
    if (!(cause instanceof ManifestError)) throw cause;
    throw new AnalysisError("badManifest", `“${first.name}”${cause.message.replace(/。$/u, "")}`, { cause });
  }
}

/** Our own memory may have come into it while it was open: that is no change of what was handed in. */
async function verifyOpen(
  { name, workbook }: OpenPackage,
  manifest: ReadManifest | null,
  sha256: Sha256,
): Promise<VerifiedFile> {
  const sheets = workbook.sheets.filter((sheet) => sheet.name !== OWN_SHEETS.memory || sheet.visibility === "visible");
  const verification = await verifyPackage({ ...workbook, sheets }, manifest?.sheets ?? null, sha256);
  return verification === null ? withoutList(name) : { name, verification, sentence: null };
}

async function verifyFile(
  { name, bytes }: NamedBytes,
  manifest: ReadManifest | null,
  sha256: Sha256,
): Promise<VerifiedFile> {
  try {
    const { snapshot, format } = await openWorkbookFile(bytes, name);
    if (format !== "csv") {
      const verification = await verifyPackage(snapshot, manifest?.sheets ?? null, sha256);
      return verification === null ? withoutList(name) : { name, verification, sentence: null };
    }
    if (manifest === null) return unknown(name, "核对 CSV 要同时选上报送包里的 清单.json。");
    const listed = manifest.files.find((file) => file.name === name && file.cells !== undefined);
    const [sheet] = snapshot.sheets;
    if (listed === undefined || sheet === undefined) {
      return unknown(name, "清单里没有这个文件，不能核对：请保持报送时的文件名，并选同一个报送包里的 清单.json。");
    }
    return { name, verification: verifyTable(sheet, listed), sentence: null };
  } catch (cause) {
    if (cause instanceof WorkbookFileError) return unknown(name, cause.message);
    throw cause;
  }
}

function withoutList(name: string): VerifiedFile {
  return unknown(name, "里面没有“报送清单”，不能核对：请同时选上报送包里的 清单.json。");
}

function unknown(name: string, sentence: string): VerifiedFile {
  return { name, verification: null, sentence };
}
