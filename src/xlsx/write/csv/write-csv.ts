import Papa from "papaparse";
import { cellAddress } from "../../../core/workbook/range";
import { encodeGb18030 } from "./encode-gb18030";

export type CsvEncoding = "utf8" | "gb18030";

export interface CsvFile {
  readonly bytes: Uint8Array;
  /** Cells with a character that the encoding does not have; when there are any, the bytes are not to be used. */
  readonly unmappable: readonly { readonly cell: string; readonly characters: string }[];
}

/** What a spreadsheet program may take for a formula, or for the end of the field before; also the full-width signs. */
const FORMULA_START = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/;

/**
 * Rows as CSV (CR LF, quotes where needed). Texts that look like formulas get an apostrophe in front; numbers are written as
 * they are. UTF-8 carries a byte order mark, by which Excel knows it.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[], encoding: CsvEncoding): CsvFile {
  const text = Papa.unparse(
    rows.map((row) => [...row]),
    { newline: "\r\n", escapeFormulae: FORMULA_START },
  );
  if (encoding === "utf8") return { bytes: new TextEncoder().encode(`\uFEFF${text}\r\n`), unmappable: [] };
  const unmappable = rows.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const characters = typeof value === "string" ? encodeGb18030(value).unmappable.join("") : "";
      return characters === "" ? [] : [{ cell: cellAddress(r, c), characters }];
    }),
  );
  return { bytes: encodeGb18030(`${text}\r\n`).bytes, unmappable };
}
