/** One line of labels.tsv: what a person says a sheet is. */
export interface SheetLabel {
  readonly file: string;
  readonly sheet: string;
  /** Any of these is right; "none" = none of our ledgers. */
  readonly kinds: readonly string[];
  readonly layout: string;
  /** 1-based; 0 when there is no header row. */
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly firstData: number;
  readonly lastData: number;
  /** By column letter: the fields of which any is right; "-" = holds none of ours. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
}

/** Reads the tab-separated labels (header line first). */
export function parseLabels(text: string): SheetLabel[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [file = "", sheet = "", kind = "", layout = "", top, bottom, first, last, columns = ""] = line.split("\t");
      return {
        file,
        sheet,
        kinds: kind.split("|"),
        layout,
        headerTop: Number(top),
        headerBottom: Number(bottom),
        firstData: Number(first),
        lastData: Number(last),
        columns: parseColumns(columns),
      };
    });
}

function parseColumns(text: string): Map<string, readonly string[]> {
  const columns = new Map<string, readonly string[]>();
  for (const part of text.split(",")) {
    const [letter, fields] = part.split("=");
    if (letter && fields) columns.set(letter, fields.split("|"));
  }
  return columns;
}
