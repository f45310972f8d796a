import type { Edit, EditPlan, SheetKey } from "../../core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { ExcelError } from "../excel-error";
import { readHidden } from "../read/hidden";
import { readOutline, type SheetOutline, type WorkbookOutline } from "../read/outline";
import { readStructures } from "../read/structure";
import type { Session } from "../session";
import type { ApplyState, LiveSheet } from "./apply-state";
import { readStandingFormats, type StandingFormats } from "./conditional-formats";
import { type Criteria, readCriteria } from "./filter";
import { measureDigit } from "./sheet-layout";
import { createOutbox } from "./outbox";
import { readTextFormats } from "./text-formats";

export interface Prepared {
  readonly state: ApplyState;
  readonly standing: ReadonlyMap<SheetKey, StandingFormats>;
  readonly criteria: Criteria;
}

/** Reads what must be known before the first write, and refuses what Excel would refuse half-way. Changes nothing. */
export async function prepare(
  session: Session,
  plan: EditPlan,
  before: WorkbookSnapshot,
  begin?: () => void,
): Promise<Prepared> {
  const outline = await readOutline(session);
  const touched = assertApplicable(plan, outline, before);
  const structures = await readStructures(session, touched);
  const hidden = await readHidden(session, touched);
  const sheets = new Map<SheetKey, LiveSheet>();
  for (const [index, { id, name, filter }] of touched.entries()) {
    sheets.set(id, {
      sheet: session.context.workbook.worksheets.getItem(id),
      name,
      merges: structures[index]?.merges ?? [],
      hiddenRows: hidden.get(id)?.rows ?? [],
      filter,
      textFormats: [],
    });
  }
  const keyed = [...sheets].map(([key, { sheet, filter }]) => ({ key, sheet, filter }));
  const formatted = sheetsOf(plan, "removeConditionalFormats", "restoreLooks");
  const filtered = sheetsOf(plan, "extendFilter", "restoreFilter");
  const standing = await readStandingFormats(
    session,
    keyed.filter(({ key }) => formatted.has(key)),
  );
  const criteria = await readCriteria(
    session,
    keyed.filter(({ key, filter }) => filtered.has(key) && filter?.isActive),
  );
  await readTextFormats(session, plan, sheets);
  const digit = await measureDigit(session, plan, session.context.workbook.worksheets.getFirst());
  const order = outline.sheets.map(({ id }) => id);
  return {
    state: { context: session.context, outbox: createOutbox(session, begin), plan, before, sheets, digit, order },
    standing,
    criteria,
  };
}

/** Refuses what protection forbids and sheets that are gone; the sheets that the plan changes or names. */
export function assertApplicable(plan: EditPlan, outline: WorkbookOutline, before: WorkbookSnapshot): SheetOutline[] {
  const touched = touchedSheets(plan, outline, before);
  assertUnprotected(plan, outline, touched);
  return touched;
}

function sheetsOf(plan: EditPlan, ...types: readonly Edit["type"][]): ReadonlySet<SheetKey> {
  return new Set(plan.edits.flatMap((edit) => (types.includes(edit.type) && "sheet" in edit ? [edit.sheet] : [])));
}

/** Sheets of the workbook that the plan changes or names. */
function touchedSheets(plan: EditPlan, outline: WorkbookOutline, before: WorkbookSnapshot): SheetOutline[] {
  const named = new Set(
    plan.edits.flatMap((edit) => {
      if (edit.type === "addSheet") return edit.after === undefined ? [] : [edit.after];
      return edit.type === "link" ? [edit.sheet, edit.target.sheet] : [edit.sheet];
    }),
  );
  const gone = before.sheets.find(({ id }) => named.has(id) && !outline.sheets.some((sheet) => sheet.id === id));
  if (gone !== undefined) throw new ExcelError("notFound", gone.name);
  return outline.sheets.filter(({ id }) => named.has(id));
}

/** We never take a protection off on our own. */
function assertUnprotected(plan: EditPlan, outline: WorkbookOutline, touched: readonly SheetOutline[]): void {
  const changesSheets = plan.edits.some(({ type }) => type === "addSheet" || type === "removeSheet");
  if (changesSheets && outline.isStructureProtected) throw new ExcelError("structureProtected");
  const changed = new Set(plan.edits.flatMap((edit) => (edit.type === "addSheet" ? [] : [edit.sheet])));
  const closed = touched.find(({ id, isProtected }) => isProtected && changed.has(id));
  if (closed !== undefined) throw new ExcelError("sheetProtected", closed.name);
}
