import { columnLetters } from "../../workbook/range";
import { indicatorChoice, indicatorTitle, type Indicator } from "./indicator";

/** What a person is asked, once, when a heading may mean several things: the shape of recognition's questions. */
export interface TemplateQuestion {
  /** Stable while the sheet's name and headings stay: answers hang on it. */
  readonly id: string;
  readonly sheetId: string;
  /** 0-based; `null` when the question is about the whole sheet or about a row. */
  readonly column: number | null;
  /** 0-based row of a single cell or of a unit's row; `null` for a whole column or sheet. */
  readonly row: number | null;
  /** Chinese. */
  readonly text: string;
  /** What may be answered, "none" (left alone) among them, each with its Chinese name. */
  readonly candidates: readonly { readonly choice: string; readonly title: string }[];
  /** Always empty for headings: their columns are still blank. */
  readonly examples: readonly string[];
}

export interface TemplateAnswer {
  readonly question: string;
  readonly choice: string;
}

export const NO_CHOICE = "none";

/** Identity of a question about a line: sheet, heading, and which of several equal headings it is. */
export function lineQuestionId(sheetName: string, levels: readonly string[], occurrence: number): string {
  return JSON.stringify(["template", sheetName, levels, occurrence]);
}

export function spanQuestionId(sheetName: string): string {
  return JSON.stringify(["templateSpan", sheetName]);
}

export function rowQuestionId(sheetName: string, name: string): string {
  return JSON.stringify(["templateRow", sheetName, name]);
}

export interface QuestionPlace {
  readonly id: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly column: number;
  readonly row: number | null;
}

export function lineQuestion(
  place: QuestionPlace,
  heading: string,
  candidates: readonly Indicator[],
  reason: string,
): TemplateQuestion {
  const { id, sheetId, sheetName, column, row } = place;
  const where = `${columnLetters(column)}${row === null ? " 列" : String(row + 1)}`;
  const titles = candidates.map((each) => `“${indicatorTitle(each)}”`);
  const asked = titles.length === 1 ? `是不是${titles[0] ?? ""}` : `是${titles.join("，还是")}`;
  return {
    id,
    sheetId,
    column,
    row,
    text: `“${sheetName}”${where}“${heading}”${asked}？（${reason}）`,
    candidates: [
      ...candidates.map((each) => ({ choice: indicatorChoice(each), title: indicatorTitle(each) })),
      { choice: NO_CHOICE, title: "都不是，不填" },
    ],
    examples: [],
  };
}

export function spanQuestion(sheetId: string, sheetName: string): TemplateQuestion {
  return {
    id: spanQuestionId(sheetName),
    sheetId,
    column: null,
    row: null,
    text: `“${sheetName}”的标题里有“累计”，没有写明本期或累计的各栏，是本期数还是累计数？`,
    candidates: [
      { choice: "period", title: "本期数" },
      { choice: "cumulative", title: "累计数" },
      { choice: NO_CHOICE, title: "都不是，不填" },
    ],
    examples: [],
  };
}

/** A row that bears the reporting unit's own name among its subordinates' rows. */
export function rowQuestion(sheetId: string, sheetName: string, row: number, name: string): TemplateQuestion {
  return {
    id: rowQuestionId(sheetName, name),
    sheetId,
    column: null,
    row,
    text: `“${sheetName}”第 ${row + 1} 行“${name}”是填报单位自己：填本级的数，还是填全单位合计？`,
    candidates: [
      { choice: "own", title: "本级的数" },
      { choice: "total", title: "全单位合计" },
      { choice: NO_CHOICE, title: "都不是，不填" },
    ],
    examples: [],
  };
}
