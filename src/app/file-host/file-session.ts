import { dayOf } from "../../core/ledger/day";
import { planSettingsSheet } from "../../core/scheme/settings-sheet";
import { applyPlan } from "../../core/workbook/apply-plan";
import { EMPTY_PLAN, joinPlans, type Edit, type EditPlan } from "../../core/workbook/edit-plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";
import { memorySheet } from "../../core/journal/memory-sheet";
import { OWN_SHEETS } from "../../core/marks/own-sheets";
import { readFileLooks } from "../../xlsx/keep/read-looks";
import { openPackage, openParts } from "../../xlsx/package/open-package";
import type { OoxmlPackage } from "../../xlsx/package/ooxml-package";
import { lookIndexAt } from "../../xlsx/look/look-runs";
import { sheetLookReader } from "../../xlsx/look/read-sheet-look";
import type { SheetLook } from "../../xlsx/look/sheet-look";
import { openWorkbookFile, type WorkbookFile } from "../../xlsx/workbook-file";
import { writeWorkbookFile } from "../../xlsx/write/write-workbook-file";
import type { HistoryEntry, HostPlace, MemoryEntry, UndoOutcome } from "../host";
import { settingsFor } from "../settings-for";
import { FileHostError } from "./file-host-error";
import { FileJournal, type ChangeHead } from "./file-journal";
import type { OpenedInfo, SampleSettings } from "./protocol";
import { typedEdits, typedObstacle, typedRange, typedTitle, type TypedTexts } from "./typed-block";
import { typedLooks } from "./typed-looks";

/** The workbook at one time: a file, and what was typed since it was written. */
interface State {
  readonly file: WorkbookFile;
  readonly snapshot: WorkbookSnapshot;
  /** Writing after each cell would take seconds in a long ledger. */
  readonly pending: EditPlan;
  readonly lookOf: (sheetId: string) => SheetLook;
}

/** An opened file that changes. Everything throws or rejects with an error whose message is one Chinese sentence, and then changes nothing. */
export class FileSession {
  readonly info: OpenedInfo;
  readonly #journal = new FileJournal();
  #now: State;
  /** The last change and how the workbook was before: taken back at once, it is so again to the last byte. */
  #last: { readonly id: string; readonly before: State } | null = null;

  private constructor(file: WorkbookFile) {
    const { format, warnings, snapshot } = file;
    this.info = { format, warnings, isStructureProtected: snapshot.isStructureProtected };
    this.#now = stateOf(file);
  }

  /** Rejects with a `WorkbookFileError` when the bytes are no workbook. */
  static async open(bytes: Uint8Array, fileName: string, sample: SampleSettings | null): Promise<FileSession> {
    const file = await openWorkbookFile(bytes, fileName);
    const session = new FileSession(file);
    // From here on the workbook is the .xlsx that it will be saved as: what is shown is what the person gets.
    if (file.format === "xls") await session.#write(EMPTY_PLAN);
    if (sample !== null) await session.#write(sampleSettings(session.snapshot, sample));
    return session;
  }

  get snapshot(): WorkbookSnapshot {
    return this.#now.snapshot;
  }

  /** How a sheet looks in the file written last. */
  look(sheetId: string): SheetLook {
    return this.#now.lookOf(sheetId);
  }

  /**
   * Carries the plan out with its entry in the journal; the number of texts that did not fit into their cells. Sheets of
   * `recalculates` (ids) lose the results of their formulas: whoever opens the file next has to compute them.
   */
  async apply(plan: EditPlan, head: ChangeHead, recalculates: readonly string[] = []): Promise<number> {
    const before = this.#now;
    const file = packageNow(before);
    const entered = this.#journal.withEntry(before.snapshot, plan, head, (after) =>
      readFileLooks(file, plan, before.snapshot, after),
    );
    const dropped = await this.#write(entered.plan, recalculates);
    this.#last = { id: entered.id, before };
    return dropped;
  }

  /** Puts what was typed, or pasted row by row, into cells from there on; all edits that this came to, the journal's among them. */
  edit({ sheetId, row, column }: HostPlace, typed: TypedTexts, at: string): readonly Edit[] {
    const before = this.#now;
    const sheet = before.snapshot.sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined) throw new FileHostError("unknownSheet");
    if (sheet.isProtected) throw new FileHostError("protectedSheet", sheet.name);
    const range = typedRange({ row, column }, typed);
    const obstacle = typedObstacle(sheet, range, typed);
    if (obstacle !== null) throw new FileHostError(obstacle.code, obstacle.cell);
    const edits = typedEdits(sheet, range, typed, (r, c) => this.#isText(sheet, r, c));
    const looks = typedLooks(sheet.name, this.look(sheetId), before.pending, sheetId, range);
    const head = { title: typedTitle(sheet.name, range, typed), at };
    const entered = this.#journal.withEntry(before.snapshot, { edits }, head, () => new Map([[sheetId, looks]]));
    this.#add(entered.plan);
    this.#last = { id: entered.id, before };
    return entered.plan.edits;
  }

  history(): readonly HistoryEntry[] {
    return this.#journal.history(this.snapshot);
  }

  /** Takes a change back; cells that somebody changed since are left alone and named. */
  async undo(id: string): Promise<UndoOutcome> {
    const entry = this.#journal.entry(this.snapshot, id);
    if (entry?.state !== "done") throw new FileHostError("notInJournal");
    if (this.#last?.id === id) {
      this.#now = this.#last.before;
      this.#last = null;
      this.#add(this.#journal.keep(this.snapshot, { ...entry, state: "undone" }));
      return { conflicts: [] };
    }
    const { plan, conflicts } = this.#journal.undo(this.snapshot, entry);
    await this.#write(plan);
    this.#last = null;
    return { conflicts };
  }

  /** Takes back what Excel could not finish before the file was saved; a sentence about it, `null` when there is nothing. */
  async recover(): Promise<string | null> {
    const recovery = this.#journal.recover(this.snapshot);
    if (recovery === null) return null;
    await this.#write(recovery.plan);
    return recovery.sentence;
  }

  recall(): readonly MemoryEntry[] {
    return this.#journal.recall(this.snapshot);
  }

  /** The edits that this came to. */
  remember(entries: readonly MemoryEntry[]): readonly Edit[] {
    const plan = this.#journal.remember(this.snapshot, entries);
    this.#add(plan);
    // What is remembered later must not be forgotten with the change before it.
    this.#last = null;
    return plan.edits;
  }

  /** The workbook as it is now, as a file. */
  bytes(): Uint8Array {
    const { file, pending } = this.#now;
    return file.package === null || pending.edits.length > 0
      ? writeWorkbookFile(file, pending).bytes
      : file.package.source;
  }

  async #write(plan: EditPlan, recalculates: readonly string[] = []): Promise<number> {
    const { file, pending } = this.#now;
    const options = recalculates.length === 0 ? {} : { recalculates };
    const { bytes, dropped } = writeWorkbookFile(file, joinPlans(pending, plan), options);
    this.#now = stateOf(await openWorkbookFile(bytes, file.fileName));
    return dropped.length;
  }

  #add(plan: EditPlan): void {
    const { pending, snapshot } = this.#now;
    this.#now = { ...this.#now, snapshot: applyPlan(snapshot, plan), pending: joinPlans(pending, plan) };
  }

  #isText(sheet: SheetSnapshot, row: number, column: number): boolean {
    const look = this.look(sheet.id);
    return look.looks[lookIndexAt(look.runs, row, column)]?.numberFormat === "@";
  }
}

function stateOf(file: WorkbookFile): State {
  return { file, snapshot: file.snapshot, pending: EMPTY_PLAN, lookOf: keptLooks(sheetLookReader(file)) };
}

/** The file with what was typed since. */
function packageNow({ file, pending, snapshot }: State): OoxmlPackage {
  const memory = memorySheet(snapshot);
  const own = new Set<string>([OWN_SHEETS.memory, ...(typeof memory === "string" ? [] : [memory.id])]);
  const isWritten = pending.edits.every((edit) => own.has(edit.type === "addSheet" ? edit.name : edit.sheet));
  if (file.package !== null && isWritten) return file.package;
  const { bytes } = writeWorkbookFile(file, pending);
  return openPackage(bytes, openParts(bytes));
}

/** Reading the looks of a long sheet takes a while; they stay the same until the file is written. */
function keptLooks(read: (sheetId: string) => SheetLook): (sheetId: string) => SheetLook {
  const known = new Map<string, SheetLook>();
  return (sheetId) => {
    const look = known.get(sheetId) ?? read(sheetId);
    known.set(sheetId, look);
    return look;
  };
}

function sampleSettings(workbook: WorkbookSnapshot, { schemeId, asOf }: SampleSettings): EditPlan {
  const [year, month, date] = asOf.split("-").map(Number);
  const day = dayOf(year ?? 0, month ?? 0, date ?? 0);
  if (day === null) throw new Error(`no day: ${asOf}`);
  return planSettingsSheet(workbook, settingsFor(workbook, { schemeId, asOf: day, today: day }), {
    period: true,
    asOf: true,
  });
}
