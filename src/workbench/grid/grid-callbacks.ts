/** A drawn row: its sheet position. */
export interface GridRow {
  readonly row: number;
}

export interface GridCallbacks {
  /** Texts for a block of cells from there on, row by row, typed or pasted; the cells show them when the host says so. */
  readonly edited: (row: number, column: number, texts: readonly (readonly string[])[]) => void;
  /** Somebody wants to write on a sheet that is protected. */
  readonly refused: () => void;
  /** The last change of the workbook is to be taken back. */
  readonly undo: () => void;
  /** A link was followed to a cell of the workbook. */
  readonly linkFollowed: (sheetName: string, row: number, column: number) => void;
  /** The person stands on another cell. */
  readonly focused: (row: number, column: number) => void;
}
