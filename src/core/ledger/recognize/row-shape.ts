import type { HeaderColumn } from "./header-columns";

/** What the reading of rows needs to know about the columns. */
export interface RowShape {
  readonly columns: readonly HeaderColumn[];
  /** Columns that say nothing by themselves: serial numbers and our own marks. */
  readonly idle: ReadonlySet<number>;
  /** The column of serial numbers; -1 when there is none. */
  readonly serialColumn: number;
  /** The header's rows from top to bottom: text by column, white space taken out. */
  readonly headerRows: readonly ReadonlyMap<number, string>[];
  /** A column that holds names of people; a lone text there is a record. -1 when there is none. */
  readonly nameColumn: number;
  /** A column that holds the organisation of the record; a lone text there may be a record. -1 when there is none. */
  readonly organizationColumn: number;
}
