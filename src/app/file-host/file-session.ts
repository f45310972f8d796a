import { dayOf } from "../../core/ledger/day";
import { planSettingsSheet } from "../../core/scheme/settings-sheet";
import { applyPlan } from "../../core/workbook/apply-plan";
import { joinPlans, type Edit, type EditPlan } from "../../core/workbook/edit-plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";
import { lookIndexAt } from "../../xlsx/look/look-runs";
import { sheetLookReader } from "../../xlsx/look/read-sheet-look";
import type { SheetLook } from "../../xlsx/look/sheet-look";
import { openWorkbookFile, type WorkbookFile } from "../../xlsx/workbook-file";
import { writeWorkbookFile } from "../../xlsx/write/write-workbook-file";
import type { HostPlace } from "../host";
import { settingsFor } from "../settings-for";
import { FileHostError } from "./file-host-error";
import type { OpenedInfo, SampleSettings } from "./protocol";
import { readTypedEntry } from "./typed-entry";

/** An opened file that changes: what was written last, and what was typed into cells since. */
export class FileSession {
  readonly info: OpenedInfo;
  #file: WorkbookFile;
  #snapshot: WorkbookSnapshot;
  /** Typed into cells since the file was written last; writing after each cell would take seconds in a long ledger. */
  #pending: EditPlan = { edits: [] };
  #lookOf: (sheetId: string) => SheetLook;

  private constructor(file: WorkbookFile) {
    const { format, warnings, snapshot } = file;
    this.info = { format, warnings, isStructureProtected: snapshot.isStructureProtected };
    this.#file = file;
    this.#snapshot = snapshot;
    this.#lookOf = sheetLookReader(file);
  }

  /** Rejects with a `WorkbookFileError` when the bytes are no workbook. */
  static async open(bytes: Uint8Array, fileName: string, sample: SampleSettings | null): Promise<FileSession> {
    const session = new FileSession(await openWorkbookFile(bytes, fileName));
    if (sample !== null) await session.#write(sampleSettings(session.snapshot, sample));
    return session;
  }

  get snapshot(): WorkbookSnapshot {
    return this.#snapshot;
  }

  /** How a sheet looks in the file written last. */
  look(sheetId: string): SheetLook {
    return this.#lookOf(sheetId);
  }

  /** The number of texts that did not fit into their cells. */
  async apply(plan: EditPlan): Promise<number> {
    return this.#write(plan);
  }

  /** Puts what was typed into a cell; the edits that it came to. Throws `FileHostError`. */
  edit({ sheetId, row, column }: HostPlace, typed: string): readonly Edit[] {
    const sheet = this.#snapshot.sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined) throw new FileHostError("unknownSheet");
    if (sheet.isProtected) throw new FileHostError("protectedSheet", sheet.name);
    const entry = readTypedEntry(typed, sheet.isDateFormatted(row, column), this.#isText(sheet, row, column));
    if (entry === null) throw new FileHostError("formula");
    const range = { top: row, left: column, bottom: row, right: column };
    const edits: Edit[] = [
      { type: "writeBlock", sheet: sheetId, top: row, left: column, cells: [[{ value: entry.value }]] },
    ];
    if (entry.numberFormat !== null) {
      edits.push({ type: "styleBlock", sheet: sheetId, range, style: { numberFormat: entry.numberFormat } });
    }
    this.#snapshot = applyPlan(this.#snapshot, { edits });
    this.#pending = joinPlans(this.#pending, { edits });
    return edits;
  }

  /** The workbook as it is now, as a file. */
  bytes(): Uint8Array {
    return this.#file.package === null || this.#pending.edits.length > 0
      ? writeWorkbookFile(this.#file, this.#pending).bytes
      : this.#file.package.source;
  }

  async #write(plan: EditPlan): Promise<number> {
    const { bytes, dropped } = writeWorkbookFile(this.#file, joinPlans(this.#pending, plan));
    const file = await openWorkbookFile(bytes, this.#file.fileName);
    this.#file = file;
    this.#snapshot = file.snapshot;
    this.#pending = { edits: [] };
    this.#lookOf = sheetLookReader(file);
    return dropped.length;
  }

  #isText(sheet: SheetSnapshot, row: number, column: number): boolean {
    const look = this.#lookOf(sheet.id);
    return look.looks[lookIndexAt(look.runs, row, column)]?.numberFormat === "@";
  }
}

function sampleSettings(workbook: WorkbookSnapshot, { schemeId, asOf }: SampleSettings): EditPlan {
  const [year, month, date] = asOf.split("-").map(Number);
  const day = dayOf(year ?? 0, month ?? 0, date ?? 0);
  if (day === null) throw new Error(`no day: ${asOf}`);
  return planSettingsSheet(workbook, settingsFor(workbook, { schemeId, asOf: day, today: day }), true);
}
