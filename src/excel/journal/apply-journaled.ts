import type { EntryHead } from "../../core/journal/entry";
import { makeEntry } from "../../core/journal/make-entry";
import { isUnderWayElsewhere } from "../../core/journal/under-way";
import { OWN_SHEETS } from "../../core/marks/own-sheets";
import { applyPlan } from "../../core/workbook/apply-plan";
import type { EditPlan } from "../../core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { carryOutPlan } from "../apply-plan";
import { assertApplicable, preparing, type Prepared } from "../apply/prepare";
import { ExcelError } from "../excel-error";
import { keptLooks, type ExcelLooks } from "../looks/excel-looks";
import { leftLooks } from "../looks/left-looks";
import { looksReading } from "../looks/read-looks";
import { readOutline, readOutlineOf } from "../read/outline";
import { asking, inRounds } from "../read/rounds";
import { runInExcel, type Session, type SessionOptions } from "../session";
import { ChangeError, ColleagueError, StaleError, type StalePlace } from "./change-error";
import { type AtWork, openJournal, type JournalStore, type SessionEntries } from "./journal-store";
import { rollBack } from "./roll-back";
import { staleCell } from "./stale";
import { askForTicket, issueTicket, readTickets, returnTicket } from "./ticket";

export interface JournaledChange {
  readonly head: Omit<EntryHead, "state">;
  readonly plan: EditPlan;
  readonly before: WorkbookSnapshot;
}

export interface ApplyOptions extends SessionOptions {
  /** This pane's word for itself; see `AtWork`. */
  readonly pane?: string;
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
    await rollBack(options, { pane: options.pane ?? "", at: change.head.at });
    if (!(await attempt())) throw new ExcelError("unknown");
  } catch (error) {
    if (!run.isUnderWay) throw new ChangeError(error, "untouched");
    throw new ChangeError(error, (await isRolledBack(error, options, change.head.at)) ? "rolledBack" : "unsettled");
  }
}

interface Run {
  /** From the moment on when something may have been written. */
  isUnderWay: boolean;
}

/** False, with nothing done, where an earlier change has to be taken back first. */
async function carryOut(
  session: Session,
  change: JournaledChange,
  after: WorkbookSnapshot,
  options: ApplyOptions,
  run: Run,
): Promise<boolean> {
  const { pane = "", progress = () => undefined } = options;
  const { head, plan, before } = change;
  issueTicket(session, head.id);
  const begin = (): void => askForTicket(session, head.id);
  const read = await readUnlessOtherFirst(session, { plan, before, after, kept: options.kept, pane, head }).catch(
    async (error: unknown) => {
      await giveTicketBack(session, head.id);
      throw error;
    },
  );
  if (read === null) {
    await giveTicketBack(session, head.id);
    return false;
  }
  const { journal, looks, prepared } = read;
  progress(0.3);
  const kept = new Map([...looks].map(([id, each]) => [id, keptLooks(withLeft(each, plan, id, prepared.digit))]));
  const entry = makeEntry({ head, plan, before: unremembered(before), after: unremembered(after), looks: kept });
  run.isUnderWay = true;
  await journal.writeAhead(entry, begin);
  const order = journal.addsSheet ? [...prepared.order, OWN_SHEETS.memory] : prepared.order;
  await carryOutPlan(session, plan, before, { ...prepared, order, looks }, begin);
  progress(0.9);
  await journal.finish(entry, begin, () => returnTicket(session, head.id));
  progress(1);
  return true;
}

/** A sheet that goes comes back whole, and what an undo puts back is not undone in its turn. */
function withLeft(looks: ExcelLooks, plan: EditPlan, key: string, digit: number): ExcelLooks {
  const isPutBack = plan.edits.some((edit) => edit.type === "restoreLooks" && edit.sheet === key);
  return looks.tab !== null || isPutBack ? looks : { ...looks, left: leftLooks(plan, key, digit) };
}

/** A ticket that is left behind would keep colleagues waiting. Where Excel does not answer it stays, and grows old. */
async function giveTicketBack(session: Session, id: string): Promise<void> {
  try {
    returnTicket(session, id);
    await session.sync();
  } catch {
    // what kept us from beginning is what the person is told
  }
}

interface ToRead extends JournaledChange {
  readonly pane: string;
  readonly after: WorkbookSnapshot;
  readonly kept: SessionEntries;
}

interface ReadBefore {
  readonly journal: JournalStore;
  readonly looks: ReturnType<ReturnType<typeof looksReading>["found"]>;
  readonly prepared: Prepared;
}

/** `null` where an earlier change has to be taken back first; that goes before every other reason not to begin. */
async function readUnlessOtherFirst(session: Session, asked: ToRead): Promise<ReadBefore | null> {
  try {
    return await readBefore(session, asked);
  } catch (error) {
    if (!isSilent(error) && (await isOtherFirst(session, asked))) return null;
    throw error;
  }
}

/** Asked by itself, where something else could not be read or stands against the change. False where this cannot be read either. */
async function isOtherFirst(session: Session, { kept, pane, head }: ToRead): Promise<boolean> {
  let journal: JournalStore;
  let tickets: readonly string[];
  try {
    journal = await openJournal(session, kept, await readOutlineOf(OWN_SHEETS.memory, session));
    tickets = await readTickets(session, asking(session));
  } catch {
    return false; // the person is told what failed before
  }
  assertAlone(journal, tickets, { pane, at: head.at });
  return journal.pending.length > 0;
}

/** All that must be known before the first write, read side by side; `null` where an earlier change has to be taken back first. */
async function readBefore(
  session: Session,
  { plan, before, after, kept, pane, head }: ToRead,
): Promise<ReadBefore | null> {
  const outline = await readOutline(session);
  assertApplicable(plan, outline, before);
  const touched = outline.sheets.filter(
    ({ id, name }) => name !== OWN_SHEETS.memory && plan.edits.some((edit) => "sheet" in edit && edit.sheet === id),
  );
  const looks = looksReading(session, plan, touched);
  const preparation = preparing(session, plan, before, outline);
  const found: { journal?: JournalStore; stale?: StalePlace | null; tickets?: readonly string[] } = {};
  await inRounds(session, [
    async (ask) => {
      found.journal = await openJournal(session, kept, outline, ask);
    },
    async (ask) => {
      found.tickets = await readTickets(session, ask);
    },
    async (ask) => {
      found.stale = await staleCell(session, plan, before, after, outline, ask);
    },
    ...looks.tasks,
    ...preparation.tasks,
  ]);
  const { journal, stale = null, tickets = [] } = found;
  if (journal === undefined) return null;
  assertAlone(journal, tickets, { pane, at: head.at });
  if (journal.pending.length > 0) return null;
  if (stale !== null) throw new StaleError(stale);
  return { journal, looks: looks.found(), prepared: preparation.found() };
}

/** Refuses where another pane is at work: its change is in the journal, or it has a ticket and is about to write there. */
function assertAlone({ heads, pending }: JournalStore, tickets: readonly string[], { pane, at }: AtWork): void {
  const id = [...pending, ...tickets].find((each) => isUnderWayElsewhere(each, pane, at));
  if (id !== undefined) throw new ColleagueError(id, heads.find((head) => head.id === id)?.title ?? null);
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

function isSilent(error: unknown): boolean {
  return error instanceof ExcelError && (error.code === "notAnswering" || error.code === "connectionLost");
}

/** Not tried while Excel does not answer: what is under way there may still come through. */
async function isRolledBack(error: unknown, options: ApplyOptions, at: string): Promise<boolean> {
  if (isSilent(error)) return false;
  try {
    await rollBack(options, { pane: options.pane ?? "", at });
    return true;
  } catch {
    return false; // `recover` tries again; the person is told so
  }
}
