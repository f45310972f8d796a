import type { Day } from "../core/ledger/day";

/** What `statistics` may be told about a superior's template. */
export interface TemplateOptions {
  /** File to fill; `null`: the sheet in the workbook itself. */
  readonly file: string | null;
  /** JSON files. */
  readonly answers: string | null;
  readonly earlier: string | null;
  readonly cumulativeFrom: Day | null;
}

export const TEMPLATE_SPECIFICATION = {
  template: { type: "string" },
  answers: { type: "string" },
  earlier: { type: "string" },
  "cumulative-from": { type: "string" },
} as const;

interface Values {
  readonly template?: string | undefined;
  readonly answers?: string | undefined;
  readonly earlier?: string | undefined;
  readonly "cumulative-from"?: string | undefined;
}

export function readTemplateOptions(
  values: Values,
  readDay: (option: string, text: string | undefined) => Day | null,
): TemplateOptions {
  return {
    file: values.template ?? null,
    answers: values.answers ?? null,
    earlier: values.earlier ?? null,
    cumulativeFrom: readDay("--cumulative-from", values["cumulative-from"]),
  };
}
