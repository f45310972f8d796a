import { cellText } from "../../workbook/cell";
import { cellAddress } from "../../workbook/range";
import { sheetByName, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook/snapshot";
import { OWN_SHEETS } from "../../marks/own-sheets";
import type { ManifestSheet } from "../package/manifest";
import { readPackingSheet, type PrintedSeal } from "../package/packing-sheet";
import { CODE_LABEL } from "../seal/check-code";
import { sealSheet, type Seal, type Sha256 } from "../seal/seal";
import { contentOf, type SealedCell } from "../seal/sheet-content";
import { changedCells } from "./changed-cells";
import type { Difference, Verification, VerifiedSheet } from "./difference";

interface Expected {
  readonly name: string;
  readonly code: string;
  readonly sha256: string;
  readonly cells: readonly SealedCell[] | null;
  readonly printed: PrintedSeal | null;
}

/**
 * Compares a package with its manifest, else with its own 报送清单. `null`: there is neither, so nothing can be said.
 */
export async function verifyPackage(
  workbook: WorkbookSnapshot,
  manifest: readonly ManifestSheet[] | null,
  sha256: Sha256,
): Promise<Verification | null> {
  const packing = sheetByName(workbook, OWN_SHEETS.packing);
  const printed = packing === undefined ? [] : readPackingSheet(packing);
  const expected = manifest === null ? fromPacking(printed, packing) : fromManifest(manifest);
  if (expected.length === 0) return null;
  const sheets: VerifiedSheet[] = [];
  const differences: Difference[] = [];
  for (const each of expected) {
    const found = sheetByName(workbook, each.name);
    const own = found === undefined ? null : await compareSheet(found, each, sha256);
    differences.push(...(own?.differences ?? [{ type: "missingSheet", sheet: each.name }]));
    sheets.push({ name: each.name, code: own?.code ?? null, isUnchanged: own?.differences.length === 0 });
  }
  for (const { name } of workbook.sheets) {
    const isKnown = expected.some((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!isKnown) differences.push({ type: "addedSheet", sheet: name });
  }
  return { sheets, differences };
}

function fromManifest(manifest: readonly ManifestSheet[]): readonly Expected[] {
  return manifest.map((sheet) => ({ ...sheet, printed: null }));
}

/** 报送清单 is sealed by the code on its own foot. */
function fromPacking(
  printed: ReturnType<typeof readPackingSheet>,
  packing: SheetSnapshot | undefined,
): readonly Expected[] {
  if (packing === undefined || printed.length === 0) return [];
  const code = printedCode(packing);
  const own: Expected = { name: packing.name, code, sha256: "", cells: null, printed: null };
  return [...printed.map(({ name, seal }): Expected => ({ name, ...seal, cells: null, printed: seal })), own];
}

function printedCode(sheet: SheetSnapshot): string {
  const { code } = contentOf(sheet);
  return code === null ? "" : String(code.value).trim().slice(CODE_LABEL.length);
}

async function compareSheet(
  sheet: SheetSnapshot,
  expected: Expected,
  sha256: Sha256,
): Promise<{ readonly code: string; readonly differences: readonly Difference[] }> {
  const seal = await sealSheet(sheet, sha256);
  const differences: Difference[] = formulasIn(sheet);
  const isSame = expected.sha256 === "" ? seal.code === expected.code : seal.sha256 === expected.sha256;
  if (!isSame) {
    const named =
      expected.cells === null
        ? byChecks(sheet, seal, expected.printed)
        : changedCells(sheet.name, seal.cells, expected.cells);
    differences.push(...(named.length === 0 ? [{ type: "unnamed", sheet: sheet.name } as const] : named));
  }
  const printed = printedCode(sheet);
  if (printed !== expected.code || printed === "") {
    differences.push({ type: "code", sheet: sheet.name, printed, expected: expected.code });
  }
  return { code: seal.code, differences };
}

function formulasIn(sheet: SheetSnapshot): Difference[] {
  return [...sheet.formulas.keys()].map((key) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return { type: "formula", sheet: sheet.name, cell: cellAddress(row, column) };
  });
}

/** Crossings of the rows and columns whose checks differ: certain when there is one row or one column, else candidates. */
function byChecks(sheet: SheetSnapshot, seal: Seal, printed: PrintedSeal | null): readonly Difference[] {
  if (printed === null) return [];
  const rows = changedLines(printed.rows, seal.rows);
  const columns = changedLines(printed.columns, seal.columns);
  const cells = rows.flatMap((row) => columns.map((column) => ({ row, column })));
  const name = sheet.name;
  if (rows.length === 1 || columns.length === 1) {
    return cells.map(({ row, column }) => ({
      type: "cell",
      sheet: name,
      cell: column + row,
      before: null,
      now: textAt(seal, column + row),
    }));
  }
  return cells.length === 0
    ? []
    : [{ type: "among", sheet: name, cells: cells.map(({ row, column }) => column + row) }];
}

function changedLines(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): readonly string[] {
  const places = [...new Set([...before.keys(), ...now.keys()])];
  return places.filter((place) => before.get(place) !== now.get(place));
}

function textAt(seal: Seal, address: string): string {
  return cellText(seal.cells.find(([cell]) => cell === address)?.[1] ?? null);
}
