import type { SheetPicture } from "../sheet/sheet-picture";

/** The picture of now behind the interface of a picture. */
export function livePicture(now: () => SheetPicture): SheetPicture {
  return {
    get sheet() {
      return now().sheet;
    },
    get look() {
      return now().look;
    },
    get area() {
      return now().area;
    },
    value: (row, column) => now().value(row, column),
    text: (row, column) => now().text(row, column),
    formula: (row, column) => now().formula(row, column),
    cellLook: (row, column) => now().cellLook(row, column),
    mark: (row, column) => now().mark(row, column),
    merge: (row, column) => now().merge(row, column),
    link: (row, column) => now().link(row, column),
    note: (row, column) => now().note(row, column),
  };
}
