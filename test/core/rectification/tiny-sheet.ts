import { isoDay, parseIsoDay } from "../../../src/core/ledger/day";
import { FIELD_TYPES, type Field } from "../../../src/core/ledger/fields";
import { STANDARD_HEADINGS } from "../../../src/core/ledger/headings";
import type { Recognition } from "../../../src/core/ledger/recognition";
import { cellText } from "../../../src/core/workbook/cell";
import { cellAt, lastColumnOf, type SheetSnapshot } from "../../../src/core/workbook/snapshot";
import { sheetOf } from "../workbook/picture";
import { blockOf, type TinyLedger } from "./tiny-ledger";

/** The sheet of a tiny ledger: its header in row 0, days as serials. */
export function pictureOf(ledger: TinyLedger): SheetSnapshot {
  const header = ledger.fields.map((field) => ledger.headings?.[field] ?? STANDARD_HEADINGS[field]);
  const rows = ledger.rows.map((row) =>
    row.map((value) => (typeof value === "string" ? (parseIsoDay(value) ?? value) : value)),
  );
  return sheetOf(ledger.sheet ?? "表1", [header, ...rows]);
}

export function recognitionOf(...ledgers: readonly TinyLedger[]): Recognition {
  return {
    sheets: ledgers.map((ledger) => {
      const block = blockOf(ledger);
      return { sheetId: block.sheetId, sheetName: block.sheetName, isOurs: false, blocks: [block] };
    }),
  };
}

/** The ledger again from its sheet, columns added under our headings included. */
export function readBack(sheet: SheetSnapshot, before: TinyLedger): TinyLedger {
  const width = lastColumnOf(sheet) + 1;
  const fields: Field[] = [];
  for (let column = 0; column < width; column += 1) {
    const heading = cellText(cellAt(sheet, 0, column));
    const own = Object.entries(STANDARD_HEADINGS).find(([, standard]) => standard === heading)?.[0] as
      Field | undefined;
    const field = before.fields[column] ?? own;
    if (!field) throw new Error(`no field for ${heading}`);
    fields.push(field);
  }
  const rows = before.rows.map((_, index) =>
    fields.map((field, column) => {
      const value = cellAt(sheet, index + 1, column);
      if (typeof value === "number" && FIELD_TYPES[field] === "date") return isoDay(value);
      return typeof value === "number" ? value : cellText(value) || null;
    }),
  );
  return { ...before, fields, rows };
}
