/** A text over `span` columns of the report (five in all). */
export interface ReportCell {
  readonly text: string | number;
  readonly span: number;
}

export type LineLook = "title" | "fact" | "passed" | "stopped" | "note" | "section" | "header" | "row" | "signature";

/** One line of 审核报告 from top to bottom; the spans add up to five. */
export interface ReportLine {
  readonly look: LineLook;
  readonly cells: readonly ReportCell[];
}

export const REPORT_WIDTHS = [6, 9, 21, 36, 22] as const;

export function wholeLine(look: LineLook, text: string): ReportLine {
  return { look, cells: [{ text, span: REPORT_WIDTHS.length }] };
}

/** One text for each column. */
export function tableLine(look: "header" | "row", texts: readonly (string | number)[]): ReportLine {
  return { look, cells: texts.map((text) => ({ text, span: 1 })) };
}

/** A label over two columns, its value over the other three. */
export function factLine(label: string, value: string): ReportLine {
  return {
    look: "fact",
    cells: [
      { text: label, span: 2 },
      { text: value, span: 3 },
    ],
  };
}
