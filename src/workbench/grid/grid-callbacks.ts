/** A drawn row: its sheet position. */
export interface GridRow {
  readonly row: number;
}

export interface GridCallbacks {
  /** Something was typed; the cell shows it when the host says so. */
  readonly edited: (row: number, column: number, text: string) => void;
  /** A link was followed to a cell of the workbook. */
  readonly linkFollowed: (sheetName: string, row: number, column: number) => void;
  /** The person stands on another cell. */
  readonly focused: (row: number, column: number) => void;
}
