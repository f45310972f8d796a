import type { Field } from "../ledger/fields";
import { isReviewKind, type ReviewKind } from "../ledger/kinds";
import type { LedgerRecord } from "../ledger/record";
import { formSheetName, isFormSheet } from "../marks/own-sheets";
import type { Scheme } from "../scheme/scheme";
import type { Edit, EditPlan } from "../workbook/edit-plan";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { drawForm } from "./draw-form";
import { fieldsOf, formLayout, scriptOf, type FormLayout } from "./form-layout";
import { sheetEdits } from "./form-sheet";

/**
 * Where the forms go: a file of their own, whose forms can be read back, or sheets of the ledgers' workbook, which are ours
 * and made anew each time (forms beside the ledgers they come from are no second set of records).
 */
export type FormsPlace = { readonly type: "file" } | { readonly type: "workbook"; readonly workbook: WorkbookSnapshot };

export interface FormSheet {
  readonly name: string;
  readonly kind: ReviewKind;
  readonly forms: number;
  /** 1 for the first of `copies`. */
  readonly copy: number;
  readonly copies: number;
}

export interface FormsPlan {
  readonly plan: EditPlan;
  readonly sheets: readonly FormSheet[];
  /** Filled fields of the rows for which the form has no place, with the number of rows. */
  readonly notHeld: readonly { readonly kind: ReviewKind; readonly field: Field; readonly rows: number }[];
  /** Rows whose texts do not fit one page even in the smallest type. */
  readonly tooLong: readonly LedgerRecord[];
}

/** Page breaks of a sheet are limited, and so is the patience of whoever scrolls it. */
export const FORMS_PER_SHEET = 500;

const KINDS: readonly ReviewKind[] = ["organizationReview", "memberReview"];
/** Ours, or of no meaning outside the ledger. */
const NO_CONTENT: ReadonlySet<Field> = new Set<Field>(["serial", "checkResult", "reviewStatus"]);

/**
 * A printable form for each review row, one A4 page each, in the rows' order; further copies that the scheme asks for stand
 * on sheets of their own. Rows of other ledgers are passed over. No rows: an empty plan.
 */
export function planForms(records: readonly LedgerRecord[], scheme: Scheme, place: FormsPlace): FormsPlan {
  const edits: Edit[] = place.type === "workbook" ? removeOldSheets(place.workbook) : [];
  const sheets: FormSheet[] = [];
  const tooLong = new Set<LedgerRecord>();
  const reviews = records.filter(({ kind }) => isReviewKind(kind));
  for (const kind of KINDS) {
    const own = reviews.filter((record) => record.kind === kind);
    const layouts = {
      simplified: formLayout(kind, scheme, "simplified"),
      traditional: formLayout(kind, scheme, "traditional"),
    };
    const { copies } = layouts.simplified;
    for (let copy = 1; copy <= copies; copy += 1) {
      for (let first = 0; first < own.length; first += FORMS_PER_SHEET) {
        const part = own.slice(first, first + FORMS_PER_SHEET);
        const name = formSheetName(kind, place.type === "workbook", first / FORMS_PER_SHEET + 1, copy);
        const drawn = part.map((record) => {
          const form = drawForm(layouts[scriptOf(record)], record, copy);
          if (form.isTooLong) tooLong.add(record);
          return form;
        });
        edits.push(...sheetEdits(`own:forms:${name}`, name, drawn));
        sheets.push({ name, kind, forms: part.length, copy, copies });
      }
    }
  }
  return { plan: { edits }, sheets, notHeld: notHeld(reviews, scheme), tooLong: [...tooLong] };
}

function removeOldSheets(workbook: WorkbookSnapshot): Edit[] {
  return workbook.sheets
    .filter((sheet) => isFormSheet(sheet.name))
    .map((sheet): Edit => ({ type: "removeSheet", sheet: sheet.id }));
}

function notHeld(records: readonly LedgerRecord[], scheme: Scheme): FormsPlan["notHeld"] {
  return KINDS.flatMap((kind) => {
    const held = heldFields(formLayout(kind, scheme, "simplified"));
    const rows = new Map<Field, number>();
    for (const record of records) {
      if (record.kind !== kind) continue;
      for (const [name, cell] of Object.entries(record.cells)) {
        const field = name as Field;
        if (cell.blank === null && !held.has(field)) rows.set(field, (rows.get(field) ?? 0) + 1);
      }
    }
    return [...rows].map(([field, count]) => ({ kind, field, rows: count }));
  });
}

function heldFields(layout: FormLayout): ReadonlySet<Field> {
  return new Set([...fieldsOf(layout), ...NO_CONTENT]);
}
