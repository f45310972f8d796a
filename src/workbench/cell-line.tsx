import { cellAddress } from "../core/workbook/range";
import { MAX_DRAWN_COLUMNS } from "./sheet/display-rows";
import { editText, type SheetPicture } from "./sheet/sheet-picture";
import { zhCN } from "./locale/zh-CN";

interface Props {
  readonly picture: SheetPicture;
  /** -1: nobody stands on a cell yet. */
  readonly row: number;
  readonly column: number;
}

/**
 * Address and whole content of the cell that one stands on, with its note: what is too long for a cell is read
 * here, and a screen reader reads each cell that one comes to.
 */
export function CellLine({ picture, row, column }: Props) {
  const isPlaced = row >= 0 && column >= 0;
  const formula = isPlaced ? picture.formula(row, column) : null;
  const note = isPlaced ? picture.note(row, column) : undefined;
  const text = isPlaced ? (formula === null ? editText(picture, row, column) : zhCN.grid.formula(formula)) : "";
  return (
    <section className="cell-line" aria-label={zhCN.grid.currentCell} aria-live="polite">
      <span className="cell-address">{isPlaced ? cellAddress(row, column) : ""}</span>
      <span className="cell-text">{text}</span>
      {note === undefined ? null : (
        <span className="cell-note">
          {zhCN.grid.note}：{note}
        </span>
      )}
      {picture.area.isCut ? <span className="cell-note">{zhCN.grid.cut(MAX_DRAWN_COLUMNS)}</span> : null}
    </section>
  );
}
