import { columnOf, type Recognition, type SheetRecognition } from "../ledger/recognition";
import { toSimplified } from "../ledger/script/to-simplified";
import { isOwnSheet } from "../marks/own-sheets";
import { cellText } from "../workbook/cell";
import { cellAt, lastRowOf, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";
import { readSettingsSheet } from "./read-settings";
import type { Scheme } from "./scheme";
import { hasOwnNumber, SCHEMES } from "./schemes";

/** A scheme that the workbook's own words point to. It is shown to a person and never chosen for them. */
export interface SchemeSuggestion {
  readonly scheme: Scheme;
  /** The word that points to it, as the scheme has it, and where it stands. */
  readonly evidence: string;
  readonly sheetName: string;
  /** Chinese sentence. */
  readonly text: string;
}

/** How much a sign says: a document's number names it; its title, issuer and own words suggest it. */
const WEIGHTS = { number: 4, title: 3, issuer: 2, word: 1 } as const;

interface Sign {
  readonly scheme: Scheme;
  readonly text: string;
  readonly needle: string;
  readonly weight: number;
}

/** Rows looked at on a sheet without a ledger, such as a cover or a copy of the document. */
const READ_ROWS = 200;

/**
 * The scheme that titles, document numbers (stand-ins excepted), issuers and words outside the records point to; `null` when
 * nothing does, when two point to different ones alike, or when 点评设置 already names a scheme.
 */
export function suggestScheme(workbook: WorkbookSnapshot, recognition: Recognition): SchemeSuggestion | null {
  if (readSettingsSheet(workbook).overrides.scheme !== undefined) return null;
  const found = new Map<Scheme, { sign: Sign; sheetName: string; score: number }>();
  const signs = SCHEMES.flatMap(signsOf);
  const seen = new Set<Sign>();
  for (const { text, sheetName, isUnit } of textsOf(workbook, recognition)) {
    for (const sign of signs) {
      if (seen.has(sign) || (isUnit && sign.weight !== WEIGHTS.issuer) || !text.includes(sign.needle)) continue;
      seen.add(sign);
      const known = found.get(sign.scheme);
      const isBetter = !known || sign.weight > known.sign.weight;
      found.set(sign.scheme, {
        sign: isBetter ? sign : known.sign,
        sheetName: isBetter ? sheetName : known.sheetName,
        score: (known?.score ?? 0) + sign.weight,
      });
    }
  }
  const ranked = [...found].sort(([, a], [, b]) => b.score - a.score);
  const [best, next] = withoutBases(ranked);
  if (!best || (next && next[1].score === best[1].score)) return null;
  const [scheme, { sign, sheetName }] = best;
  const text = `工作簿中有“${sign.text}”（工作表“${sheetName}”），可能适用方案 ${scheme.id}（${scheme.title}）；如适用，请在“点评设置”中填写方案，或用 --scheme ${scheme.id}。`;
  return { scheme, evidence: sign.text, sheetName, text };
}

/** A scheme taken over by another one that is found as well is that one's base, and no rival. */
function withoutBases<T>(ranked: readonly (readonly [Scheme, T])[]): readonly (readonly [Scheme, T])[] {
  const bases = new Set(ranked.flatMap(([scheme]) => scheme.extends ?? []));
  return ranked.filter(([scheme]) => !bases.has(scheme.id));
}

function signsOf(scheme: Scheme): readonly Sign[] {
  const sign = (text: string, weight: number): Sign => ({ scheme, text, needle: plain(text), weight });
  return [
    ...scheme.documents.filter(hasOwnNumber).map(({ number }) => sign(number, WEIGHTS.number)),
    ...scheme.documents.map(({ title }) => sign(title, WEIGHTS.title)),
    ...(scheme.signs?.issuers ?? []).map((issuer) => sign(issuer, WEIGHTS.issuer)),
    ...(scheme.signs?.words ?? []).map((word) => sign(word, WEIGHTS.word)),
  ];
}

interface Text {
  readonly text: string;
  readonly sheetName: string;
  /** The name of an organisation in a roster: only an issuer's name says something there. */
  readonly isUnit: boolean;
}

/** Sheet names and every text outside the records: titles, headings, footers, covers; and the first organisations of a roster. */
function* textsOf(workbook: WorkbookSnapshot, recognition: Recognition): Generator<Text> {
  const recognized = new Map(recognition.sheets.map((sheet) => [sheet.sheetId, sheet]));
  for (const sheet of workbook.sheets) {
    if (isOwnSheet(sheet.name)) continue;
    yield { text: plain(sheet.name), sheetName: sheet.name, isUnit: false };
    for (const text of firstUnits(sheet, recognized.get(sheet.id))) {
      yield { text: plain(text), sheetName: sheet.name, isUnit: true };
    }
    for (const row of rowsOutsideRecords(sheet, recognized.get(sheet.id))) {
      for (const value of sheet.values[row - sheet.origin.row] ?? []) {
        if (typeof value === "string" && value !== "")
          yield { text: plain(value), sheetName: sheet.name, isUnit: false };
      }
    }
  }
}

const FIRST_UNITS = 3;

/** A roster begins with the unit whose roster it is. */
function firstUnits(sheet: SheetSnapshot, recognized: SheetRecognition | undefined): readonly string[] {
  return (recognized?.blocks ?? [])
    .filter(({ kind }) => kind === "organizationRoster")
    .flatMap((block) => {
      const column = columnOf(block, "organization");
      return block.recordRows.slice(0, FIRST_UNITS).map((row) => cellText(cellAt(sheet, row, column)));
    });
}

function* rowsOutsideRecords(sheet: SheetSnapshot, recognized: SheetRecognition | undefined): Generator<number> {
  const records = new Set((recognized?.blocks ?? []).flatMap((block) => block.recordRows));
  let read = 0;
  for (let row = sheet.origin.row; row <= lastRowOf(sheet) && read < READ_ROWS; row += 1) {
    if (records.has(row)) continue;
    read += 1;
    yield row;
  }
}

/** Script, width, brackets and spaces do not matter. */
function plain(text: string): string {
  return toSimplified(text)
    .normalize("NFKC")
    .replace(/[\s()[\]〔〕【】《》„‟“”"]/g, "");
}
