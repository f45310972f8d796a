import { columnLetters } from "../../workbook/range";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { checkCode, symbolsOf } from "./check-code";
import { canonicalText, contentOf, sealedCells, type SealedCell } from "./sheet-content";

/** SHA-256 of the text's UTF-8, 64 hexadecimal digits in lower case. The core has no hash of its own: shells give theirs. */
export type Sha256 = (text: string) => Promise<string>;

/** What tells whether a sheet still says what it said. */
export interface Seal {
  readonly sha256: string;
  readonly code: string;
  /** A short check of each row that holds anything, by row number ("5") and column ("D"): they name a changed cell. */
  readonly rows: ReadonlyMap<string, string>;
  readonly columns: ReadonlyMap<string, string>;
  readonly cells: readonly SealedCell[];
}

/** 20 bits: one change in a million goes unnamed (never unnoticed: the whole hash differs). */
const SHORT = 4;

export async function sealSheet(sheet: SheetSnapshot, sha256: Sha256): Promise<Seal> {
  const content = contentOf(sheet);
  const cells = sealedCells(content);
  const hash = await sha256(canonicalText(cells));
  const rows = new Map<string, (readonly [string, SealedCell[1]])[]>();
  const columns = new Map<string, (readonly [string, SealedCell[1]])[]>();
  for (const { row, column, value } of content.cells) {
    const [number, letters] = [String(row + 1), columnLetters(column)];
    append(rows, number, [letters, value]);
    append(columns, letters, [number, value]);
  }
  return {
    sha256: hash,
    code: checkCode(hash),
    rows: await shortChecks(rows, sha256),
    columns: await shortChecks(columns, sha256),
    cells,
  };
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

async function shortChecks(
  lines: ReadonlyMap<string, readonly SealedCell[]>,
  sha256: Sha256,
): Promise<ReadonlyMap<string, string>> {
  const checks = new Map<string, string>();
  for (const [line, cells] of lines) checks.set(line, symbolsOf(await sha256(canonicalText(cells)), SHORT));
  return checks;
}
