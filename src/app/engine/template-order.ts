import type { NamedBytes } from "../package-file";
import type { SubmissionChoice } from "./views/gate-view";

/** Number formats of a part of a sheet, as far as somebody asked for them; positions 0-based. */
export interface SheetFormats {
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly codes: readonly (readonly string[])[];
}

/** Whose sheet is to be filled. `sheet`: only this one, by its name; `null`: every statistics sheet of another layout than ours. */
export type TemplateOrder = {
  readonly sheet: string | null;
  /** What the sheet is to say about itself. */
  readonly edition: SubmissionChoice;
} & (
  | { readonly source: "workbook"; readonly formats: readonly SheetFormats[] }
  | { readonly source: "file"; readonly file: NamedBytes }
);

export type FileTemplateOrder = TemplateOrder & { readonly source: "file" };
