import { isOwnSheet } from "../../marks/own-sheets";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { Answer, Recognition, SheetRecognition } from "../recognition";
import type { HeaderMatcher } from "../vocabulary/match-header";
import { createHeaderMatcher } from "../vocabulary/match-header";
import { findForms } from "./find-forms";
import { findTables } from "./find-tables";
import { createGrid } from "./grid";
import type { Answers } from "./read-block";
import { readBlock } from "./read-block";
import { readForm } from "./read-form";

export interface RecognizeOptions {
  /** What a person has settled before; answers to questions that are no longer asked are ignored. */
  readonly answers?: readonly Answer[];
}

/** Finds the ledgers of a workbook and what their columns hold. Sheets that hold none of ours get blocks of kind `null`, or none at all. */
export function recognize(workbook: WorkbookSnapshot, options: RecognizeOptions = {}): Recognition {
  const matcher = createHeaderMatcher();
  const answers: Answers = new Map((options.answers ?? []).map((answer) => [answer.question, answer.choice]));
  const read = (asksByShape: boolean): Recognition => ({
    sheets: workbook.sheets.map((sheet) => recognizeSheet(sheet, matcher, answers, asksByShape)),
  });
  const found = read(false);
  const blocks = found.sheets.flatMap((sheet) => sheet.blocks);
  // Where nothing was found, a table is rather asked about than passed over.
  const isNothing = blocks.every(({ kind, questions }) => kind === null && questions.length === 0);
  return isNothing && blocks.length > 0 ? read(true) : found;
}

function recognizeSheet(
  sheet: SheetSnapshot,
  matcher: HeaderMatcher,
  answers: Answers,
  asksByShape: boolean,
): SheetRecognition {
  const base = { sheetId: sheet.id, sheetName: sheet.name };
  if (isOwnSheet(sheet.name)) return { ...base, isOurs: true, blocks: [] };
  const grid = createGrid(sheet);
  const forms = findForms(grid, matcher);
  if (forms.length > 0) {
    const blocks = forms.map((form, index) =>
      readForm(grid, form, (forms[index - 1]?.bottom ?? grid.firstRow - 1) + 1, { ...base, block: index }, matcher),
    );
    return { ...base, isOurs: false, blocks };
  }
  const tables = findTables(grid, matcher);
  const title = tables[0]?.surroundings.title ?? null;
  const blocks = tables.map((table, index) =>
    readBlock(grid, table, { ...base, block: index }, matcher, answers, title, asksByShape),
  );
  return { ...base, isOurs: false, blocks };
}
