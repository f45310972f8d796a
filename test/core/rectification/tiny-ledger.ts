import { dayOf, parseIsoDay } from "../../../src/core/ledger/day";
import { FIELD_TYPES, type Field } from "../../../src/core/ledger/fields";
import { STANDARD_HEADINGS } from "../../../src/core/ledger/headings";
import type { LedgerKind } from "../../../src/core/ledger/kinds";
import type { LedgerBlock } from "../../../src/core/ledger/recognition";
import type { LedgerRecord, LedgerRecords } from "../../../src/core/ledger/record";
import type { DateReading, TypedCell } from "../../../src/core/ledger/typed-cell";
import type { CellRange } from "../../../src/core/workbook/range";

/** A small readable ledger; dates as "2011-01-13" (a day) or "2011-01" (imprecise), any other text is unreadable. */
export interface TinyLedger {
  readonly kind: LedgerKind;
  readonly sheet?: string;
  readonly unit?: string;
  readonly fields: readonly Field[];
  /** Headings where they are not the standard ones. */
  readonly headings?: Partial<Record<Field, string>>;
  /** Grade columns behind the fields (appraisals). */
  readonly grades?: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly carryDown?: readonly CellRange[];
}

/** The header stands in row 0, records follow from row 1. */
export function recordsOf(...ledgers: readonly TinyLedger[]): LedgerRecords {
  const all = ledgers.flatMap(readTiny);
  return { all, of: (kind) => all.filter((record) => record.kind === kind) };
}

export function blockOf(ledger: TinyLedger): LedgerBlock {
  const name = ledger.sheet ?? "表1";
  const label = (field: Field): string => ledger.headings?.[field] ?? STANDARD_HEADINGS[field];
  const columns = ledger.fields.map((field, column) => ({
    column,
    header: label(field),
    label: label(field),
    field,
    confidence: 1,
    reason: "",
  }));
  return {
    sheetId: name,
    sheetName: name,
    kind: ledger.kind,
    kindConfidence: 1,
    kindReason: "",
    layout: "table",
    headerTop: 0,
    headerBottom: 0,
    recordRows: ledger.rows.map((_, index) => index + 1),
    columns,
    questions: [],
    totalRows: [],
    unitRows: [],
    carryDown: ledger.carryDown ?? [],
    title: null,
    unit: ledger.unit ?? null,
    dateText: null,
    tableId: null,
  };
}

function readTiny(ledger: TinyLedger): readonly LedgerRecord[] {
  const block = blockOf(ledger);
  return ledger.rows.map((row, index) => ({
    kind: ledger.kind,
    block,
    row: index + 1,
    cells: Object.fromEntries(ledger.fields.map((field, column) => [field, tinyCell(field, row[column] ?? null)])),
    grades: (ledger.grades ?? []).map((grade, offset) => {
      const column = ledger.fields.length + offset;
      const raw = row[column] ?? null;
      const number = typeof raw === "number" ? raw : null;
      return {
        grade,
        column,
        cell: { type: "tick", raw, text: String(raw ?? ""), blank: null, isTicked: raw === "√", number },
      };
    }),
  }));
}

function tinyCell(field: Field, raw: string | number | null): TypedCell {
  const text = String(raw ?? "");
  const isPlaceholder = ["/", "—", "无"].includes(text);
  const blank = text === "" ? "empty" : isPlaceholder ? "placeholder" : null;
  const base = { raw, text: blank ? "" : text, blank } as const;
  const type = FIELD_TYPES[field];
  switch (type) {
    case "text":
      return { ...base, type };
    case "longText":
      return { ...base, type, isEmptyPhrase: /^(没有|暂无|无意见)$/u.test(text) };
    case "name":
    case "organization":
      return { ...base, type, key: base.text };
    case "persons":
      return {
        ...base,
        type,
        persons: base.text
          .split("、")
          .filter(Boolean)
          .map((name) => ({ name, key: name, post: "" })),
      };
    case "date":
      return { ...base, type, reading: tinyDate(base.text) };
    case "number":
      return { ...base, type, number: typeof raw === "number" ? raw : null, isText: false };
    case "tick":
      return { ...base, type, isTicked: text === "√", number: typeof raw === "number" ? raw : null };
  }
}

function tinyDate(text: string): DateReading {
  if (text === "") return { kind: "blank" };
  const day = parseIsoDay(text);
  if (day !== null) return { kind: "exact", from: day, to: day };
  const month = /^(\d{4})-(\d{2})$/u.exec(text);
  const from = month ? dayOf(Number(month[1]), Number(month[2]), 1) : null;
  const next = month ? dayOf(Number(month[1]) + (month[2] === "12" ? 1 : 0), (Number(month[2]) % 12) + 1, 1) : null;
  if (from !== null && next !== null) return { kind: "imprecise", from, to: next - 1 };
  return text === "长期" ? { kind: "nonDate" } : { kind: "unreadable" };
}
