import type { Edit, EditPlan, SheetKey } from "../../core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { ExcelError } from "../excel-error";
import { type HiddenParts, readHidden } from "../read/hidden";
import { readOutline, type SheetOutline, type WorkbookOutline } from "../read/outline";
import { type Ask, inRounds } from "../read/rounds";
import { readStructures, type SheetStructure } from "../read/structure";
import type { Session } from "../session";
import type { LiveSheet } from "./apply-state";
import { readStandingFormats, type StandingFormats } from "./conditional-formats";
import { type Criteria, readCriteria } from "./filter";
import { measureDigit } from "./sheet-layout";
import { readTextFormats } from "./text-formats";

/** What was read before the first write. */
export interface Prepared {
  readonly sheets: Map<SheetKey, LiveSheet>;
  readonly standing: ReadonlyMap<SheetKey, StandingFormats>;
  readonly criteria: Criteria;
  readonly digit: number;
  /** Keys of the sheets, left to right. */
  readonly order: readonly SheetKey[];
}

/** Reads what must be known before the first write, and refuses what Excel would refuse half-way. Changes nothing. */
export async function prepare(session: Session, plan: EditPlan, before: WorkbookSnapshot): Promise<Prepared> {
  const { tasks, found } = preparing(session, plan, before, await readOutline(session));
  await inRounds(session, tasks);
  return found();
}

/** The same as tasks to be run side by side with others (`inRounds`), and, after them, what they found. */
export function preparing(
  session: Session,
  plan: EditPlan,
  before: WorkbookSnapshot,
  outline: WorkbookOutline,
): { readonly tasks: readonly ((ask: Ask) => Promise<void>)[]; readonly found: () => Prepared } {
  const touched = assertApplicable(plan, outline, before);
  const { worksheets } = session.context.workbook;
  const keyed = touched.map(({ id, filter }) => ({ key: id, filter, sheet: worksheets.getItem(id) }));
  const formatted = sheetsOf(plan, "removeConditionalFormats", "restoreLooks");
  const filtered = sheetsOf(plan, "extendFilter", "restoreFilter");
  let structures: readonly SheetStructure[] = [];
  let hidden: ReadonlyMap<string, HiddenParts> = new Map();
  let standing: Prepared["standing"] = new Map();
  let criteria: Criteria = new Map();
  let textFormats: ReadonlyMap<string, LiveSheet["textFormats"]> = new Map();
  let digit = 0;
  const tasks = [
    async (ask: Ask) => {
      structures = await readStructures(session, touched, ask);
    },
    async (ask: Ask) => {
      hidden = await readHidden(session, touched, ask);
    },
    async (ask: Ask) => {
      const sheets = keyed.filter(({ key }) => formatted.has(key));
      standing = await readStandingFormats(sheets, ask);
    },
    async (ask: Ask) => {
      const sheets = keyed.filter(({ key, filter }) => filtered.has(key) && filter?.isActive);
      criteria = await readCriteria(sheets, ask);
    },
    async (ask: Ask) => {
      textFormats = await readTextFormats(session, plan, new Set(touched.map(({ id }) => id)), ask);
    },
    async (ask: Ask) => {
      digit = await measureDigit(plan, worksheets.getFirst(), ask);
    },
  ];
  const found = (): Prepared => ({
    sheets: new Map(
      touched.map(({ id, name, filter }, index) => [
        id,
        {
          sheet: worksheets.getItem(id),
          name,
          merges: structures[index]?.merges ?? [],
          hiddenRows: hidden.get(id)?.rows ?? [],
          filter,
          textFormats: textFormats.get(id) ?? [],
        },
      ]),
    ),
    standing,
    criteria,
    digit,
    order: outline.sheets.map(({ id }) => id),
  });
  return { tasks, found };
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
