import { parseRange } from "../../../core/workbook/range";
import { sheetByName, type WorkbookSnapshot } from "../../../core/workbook/snapshot";
import type { Difference, VerifiedSheet } from "../../../core/submission/verify/difference";
import { differenceText } from "../../../core/submission/verify/difference-text";
import type { VerifiedFile, VerifiedFiles } from "../../received-files";
import { viewPlace, type ViewPlace } from "./place";

/** Whether what was received is what was handed in. */
export interface VerifyView {
  readonly files: readonly VerifiedFileView[];
  readonly hasManifest: boolean;
  readonly notChosen: readonly string[];
}

export interface VerifiedFileView {
  readonly name: string;
  readonly state: "unchanged" | "changed" | "unknown";
  /** Chinese: why nothing can be said; "" otherwise. */
  readonly sentence: string;
  readonly sheets: readonly VerifiedSheet[];
  readonly differences: readonly DifferenceView[];
  /** Of all; `differences` holds the first ones. */
  readonly count: number;
}

export interface DifferenceView {
  /** Chinese, names sheet and cell, what stood there and what stands there. */
  readonly text: string;
  /** Where it can be gone to; `null`: the file is not the open workbook, or it is about no cell. */
  readonly place: ViewPlace | null;
}

/** So many are worded; a file with more is another file. */
const MOST_DIFFERENCES = 500;
const HOW = "同时选上报送包里的 清单.json，可以逐格核对";

/** `open`: the open workbook, which comes first among the files when it was asked for. */
export function buildVerify(result: VerifiedFiles, open: WorkbookSnapshot | null): VerifyView {
  const { files, hasManifest, notChosen } = result;
  return {
    hasManifest,
    notChosen,
    files: files.map((file, index) => fileView(file, index === 0 ? open : null)),
  };
}

/** What the open workbook is called among files. */
export const OPEN_NAME = "正打开的工作簿";

function fileView({ name, verification, sentence }: VerifiedFile, open: WorkbookSnapshot | null): VerifiedFileView {
  if (verification === null) return { name, state: "unknown", sentence, sheets: [], differences: [], count: 0 };
  const { sheets, differences } = verification;
  return {
    name,
    state: differences.length === 0 ? "unchanged" : "changed",
    sentence: "",
    sheets,
    differences: differences.slice(0, MOST_DIFFERENCES).map((difference) => ({
      text: differenceText(difference, HOW),
      place: open === null ? null : placeOf(difference, open),
    })),
    count: differences.length,
  };
}

function placeOf(difference: Difference, open: WorkbookSnapshot): ViewPlace | null {
  const sheet = sheetByName(open, difference.sheet);
  if (sheet === undefined) return null;
  const cell = difference.type === "cell" || difference.type === "formula" ? difference.cell : firstOf(difference);
  const range = cell === null ? null : parseRange(cell);
  return viewPlace({ sheetId: sheet.id, row: range?.top ?? null, column: range?.left ?? null }, sheet.name);
}

function firstOf(difference: Difference): string | null {
  return difference.type === "among" ? (difference.cells[0] ?? null) : null;
}
