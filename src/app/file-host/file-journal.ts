import type { EntryHead, JournalEntry } from "../../core/journal/entry";
import { planEntry, planForget, planState, readJournal } from "../../core/journal/journal";
import { makeEntry } from "../../core/journal/make-entry";
import { canRemember, memorySheet } from "../../core/journal/memory-sheet";
import { planRemembered, readRemembered } from "../../core/journal/remembered";
import { planUndo } from "../../core/journal/plan-undo";
import { planListedExplanations } from "../../core/rules/marks/listed-explanations";
import { applyPlan } from "../../core/workbook/apply-plan";
import { describeChange } from "../../core/workbook/describe-change";
import { EMPTY_PLAN, joinPlans, type EditPlan } from "../../core/workbook/edit-plan";
import type { KeptLooks } from "../../core/workbook/kept-looks";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import type { HistoryEntry, MemoryEntry, UndoConflict } from "../host";

/** A change as 记录 shows it. */
export interface ChangeHead {
  readonly title: string;
  readonly at: string;
}

/**
 * The journal of a file: in its very hidden sheet, or, where it can have none or has just
 * been cleared, in this object for as long as the file is open.
 * A file is written whole or not at all, so entries are `done` from the start.
 */
export class FileJournal {
  #session: readonly JournalEntry[] = [];
  #remembered: readonly MemoryEntry[] = [];
  #count = 0;

  /** The plan with its entry; to be carried out together. `looksOf`: how the sheets look where the plan changes it, given what it leads to. */
  withEntry(
    before: WorkbookSnapshot,
    plan: EditPlan,
    { title, at }: ChangeHead,
    looksOf: (after: WorkbookSnapshot) => ReadonlyMap<string, KeptLooks>,
  ): { id: string; plan: EditPlan } {
    const after = applyPlan(before, plan);
    this.#count += 1;
    const id = `${at} ${this.#count}`;
    const head: Omit<EntryHead, "state"> = { id, title, at, summary: describeChange(before, plan), undoes: null };
    const entry: JournalEntry = { ...makeEntry({ head, plan, before, after, looks: looksOf(after) }), state: "done" };
    const kept = forgetsAll(before, plan) ? this.#keepHere(entry) : this.keep(after, entry);
    return { id, plan: joinPlans(plan, kept) };
  }

  /** Puts an entry into the journal of this workbook. */
  keep(workbook: WorkbookSnapshot, entry: JournalEntry): EditPlan {
    return canRemember(workbook) ? planEntry(workbook, entry) : this.#keepHere(entry);
  }

  #keepHere(entry: JournalEntry): EditPlan {
    this.#session = [entry, ...this.#session.filter(({ id }) => id !== entry.id)];
    return EMPTY_PLAN;
  }

  entry(workbook: WorkbookSnapshot, id: string): JournalEntry | undefined {
    return this.#entries(workbook).find((entry) => entry.id === id);
  }

  /** Newest first. */
  history(workbook: WorkbookSnapshot): readonly HistoryEntry[] {
    return this.#entries(workbook)
      .filter(({ undoes }) => undoes === null)
      .map(({ id, title, at, summary, state }) => ({ id, title, at, summary, state }));
  }

  undo(workbook: WorkbookSnapshot, entry: JournalEntry): { plan: EditPlan; conflicts: readonly UndoConflict[] } {
    const { plan, conflicts } = planUndo(entry, workbook, "file", this.#entries(workbook));
    const undone: JournalEntry = { ...entry, state: "undone" };
    const after = applyPlan(workbook, plan);
    const isHere = this.#session.some(({ id }) => id === entry.id);
    const said = isHere ? this.#keepHere(undone) : planState(after, entry.id, "undone");
    return { plan: joinPlans(plan, said), conflicts };
  }

  /** A change that Excel could not finish before the file was saved is taken back; `null` when there is none. */
  recover(workbook: WorkbookSnapshot): { plan: EditPlan; sentence: string } | null {
    const cutOff = readJournal(workbook).entries.find(({ state }) => state === "pending");
    if (cutOff === undefined) return null;
    const { plan, conflicts } = planUndo(cutOff, workbook, "file");
    const after = applyPlan(workbook, plan);
    // an undo that is taken back leaves the change that it was about as it was: done
    const settled = planForget(after, [cutOff.id]);
    const rest = conflicts.length === 0 ? "" : `，有 ${conflicts.length} 格后来改过，没有动`;
    return { plan: joinPlans(plan, settled), sentence: `上次的“${cutOff.title}”没有做完，已恢复到操作之前${rest}。` };
  }

  recall(workbook: WorkbookSnapshot): readonly MemoryEntry[] {
    if (!canRemember(workbook)) return this.#remembered;
    return readRemembered(workbook, TOPICS).flatMap(({ topic, key, value }): MemoryEntry[] =>
      isTopic(topic) ? [{ topic, key, value }] : [],
    );
  }

  /** What 校验清单 shows of it follows. */
  remember(workbook: WorkbookSnapshot, entries: readonly MemoryEntry[]): EditPlan {
    const said = entries.filter(({ topic }) => topic === "explanation");
    const listed = planListedExplanations(workbook, new Map(said.map(({ key, value }) => [key, value])));
    if (canRemember(workbook)) {
      const plan = planRemembered(workbook, entries);
      if (plan === null) throw new Error("要记住的内容太多了，没有记下：请先清除不用的说明再试。");
      return joinPlans(plan, listed);
    }
    const isTold = (one: MemoryEntry) => entries.some(({ topic, key }) => topic === one.topic && key === one.key);
    const kept = this.#remembered.filter((one) => !isTold(one));
    this.#remembered = [...kept, ...entries.filter(({ value }) => value !== null)];
    return listed;
  }

  #entries(workbook: WorkbookSnapshot): readonly JournalEntry[] {
    return [...this.#session, ...(canRemember(workbook) ? readJournal(workbook).entries : [])];
  }
}

/** A change that takes our memory out of the workbook leaves no entry there: it would bring back what is to be gone. */
function forgetsAll(before: WorkbookSnapshot, plan: EditPlan): boolean {
  const memory = memorySheet(before);
  if (typeof memory === "string") return false;
  return plan.edits.some((edit) => edit.type === "removeSheet" && edit.sheet === memory.id);
}

const TOPICS: readonly string[] = ["answer", "explanation", "ignored", "template", "filled"];

function isTopic(topic: string): topic is MemoryEntry["topic"] {
  return TOPICS.includes(topic);
}
