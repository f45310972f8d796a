import type { EntryHead } from "../../core/journal/entry";
import { makeEntry } from "../../core/journal/make-entry";
import { OWN_SHEETS } from "../../core/marks/own-sheets";
import { applyPlan } from "../../core/workbook/apply-plan";
import type { EditPlan } from "../../core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { applyInSession } from "../apply-plan";
import { assertApplicable } from "../apply/prepare";
import { ExcelError } from "../excel-error";
import { readLooks } from "../looks/read-looks";
import { readOutline } from "../read/outline";
import { runInExcel, type Session, type SessionOptions } from "../session";
import { ChangeError, StaleError } from "./change-error";
import { openJournal, type SessionEntries } from "./journal-store";
import { rollBack } from "./roll-back";
import { staleCell } from "./stale";
import { askForTicket, issueTicket, returnTicket } from "./ticket";

export interface JournaledChange {
  readonly head: Omit<EntryHead, "state">;
  readonly plan: EditPlan;
  readonly before: WorkbookSnapshot;
}

export interface ApplyOptions extends SessionOptions {
  readonly kept: SessionEntries;
  /** Fraction done, 0 to 1. */
  readonly progress?: (fraction: number) => void;
}

/**
 * Carries the plan out whole, or takes back what was done: at once where Excel still answers, else `rollBack` does it. The
 * inverse is written down before the first change. A change that was cut off earlier is taken back first. Fails as a
 * `ChangeError`.
 */
export async function applyJournaled(change: JournaledChange, options: ApplyOptions): Promise<void> {
  const run: Run = { isUnderWay: false };
  try {
    const plan = withMemoryLast(change.plan, change.before);
    const after = applyPlan(change.before, plan);
    const attempt = (): Promise<boolean> =>
      runInExcel((session) => carryOut(session, { ...change, plan }, after, options, run), options);
    if (await attempt()) return;
    await rollBack(options);
    if (!(await attempt())) throw new ExcelError("unknown");
  } catch (error) {
    if (!run.isUnderWay) throw new ChangeError(error, "untouched");
    throw new ChangeError(error, (await isRolledBack(error, options)) ? "rolledBack" : "unsettled");
  }
}

interface Run {
  /** From the moment on when something may have been written. */
  isUnderWay: boolean;
}

/** False, with nothing done, where an earlier change has to be taken back first. */
async function carryOut(
  session: Session,
  { head, plan, before }: JournaledChange,
  after: WorkbookSnapshot,
  { kept, progress = () => undefined }: ApplyOptions,
  run: Run,
): Promise<boolean> {
  issueTicket(session, head.id);
  const begin = (): void => askForTicket(session, head.id);
  const outline = await readOutline(session);
  const journal = await openJournal(session, kept, outline);
  if (journal.pending.length > 0) return false;
  assertApplicable(plan, outline, before);
  const stale = await staleCell(session, plan, before, after, outline);
  if (stale !== null) throw new StaleError(stale);
  progress(0.1);
  const touched = outline.sheets.filter(
    ({ id, name }) => name !== OWN_SHEETS.memory && plan.edits.some((edit) => "sheet" in edit && edit.sheet === id),
  );
  const looks = await readLooks(session, plan, touched);
  const entry = makeEntry({ head, plan, before: unremembered(before), after: unremembered(after), looks });
  progress(0.3);
  run.isUnderWay = true;
  await journal.writeAhead(entry, begin);
  await applyInSession(session, plan, before, begin);
  progress(0.9);
  await journal.finish(entry, begin, () => returnTicket(session, head.id));
  progress(1);
  return true;
}

/** What we remember leaves the workbook, where it does, after everything else: until then it may be needed. */
function withMemoryLast(plan: EditPlan, before: WorkbookSnapshot): EditPlan {
  const memory = before.sheets.find(({ name }) => name === OWN_SHEETS.memory)?.id;
  const isLast = (edit: EditPlan["edits"][number]): boolean => edit.type === "removeSheet" && edit.sheet === memory;
  if (!plan.edits.some(isLast)) return plan;
  return { edits: [...plan.edits.filter((edit) => !isLast(edit)), ...plan.edits.filter(isLast)] };
}

/** The journal does not keep itself. */
function unremembered(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== OWN_SHEETS.memory) };
}

/** Not tried while Excel does not answer: what is under way there may still come through. */
async function isRolledBack(error: unknown, options: ApplyOptions): Promise<boolean> {
  const isSilent = error instanceof ExcelError && (error.code === "notAnswering" || error.code === "connectionLost");
  if (isSilent) return false;
  try {
    await rollBack(options);
    return true;
  } catch {
    return false; // `recover` tries again; the person is told so
  }
}
