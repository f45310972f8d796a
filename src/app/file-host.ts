import { applyPlan } from "../core/workbook/apply-plan";
import type { Edit } from "../core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import type { SheetLook } from "../xlsx/look/sheet-look";
import { callFiles } from "./file-host/call-files";
import { FileHostError } from "./file-host/file-host-error";
import { droppedNotice, formatNotice, resultName } from "./file-host/file-sentences";
import { planPieces } from "./file-host/plan-pieces";
import type { Port, SampleSettings } from "./file-host/protocol";
import { changedCell } from "./file-host/stale-cells";
import type { Change, HostEvent, HostPlace, WorkbookHost } from "./host";
import { formatAt } from "./template-formats";
import { assembleSnapshot } from "./snapshot-pieces";

/** The workbook of a file, with what a page that shows it needs besides. */
export interface FileHost extends WorkbookHost {
  readonly kind: "file";
  /** What is to be said about the file, one Chinese sentence each. */
  readonly notices: readonly string[];
  /** For the download: 台账-已校验.xlsx. */
  readonly resultName: string;
  /** The workbook as it is now, as a file. */
  bytes(): Promise<Uint8Array>;
  /** How a sheet looks; asked anew after `shown` said "content". */
  look(sheetId: string): Promise<SheetLook>;
  /** Puts what a person typed into a cell, read as Excel reads it. */
  editCell(place: HostPlace, text: string, at: string): Promise<void>;
  /** The same for a block of cells from there on, row by row, in one change; refused whole where one of them must not be changed. */
  editCells(place: HostPlace, texts: readonly (readonly string[])[], at: string): Promise<void>;
  /** The grid says where the person is. */
  selectedByPerson(place: HostPlace): void;
  /** What a page has to show anew: other contents, or a cell that somebody wants to be seen. */
  onShow(listener: (event: ShowEvent) => void): () => void;
}

export type ShowEvent =
  | { readonly type: "content" }
  | { readonly type: "notice"; readonly sentence: string }
  /** A file beside the workbook that the person is to get. */
  | { readonly type: "copy"; readonly bytes: Uint8Array; readonly name: string }
  | { readonly type: "cell"; readonly sheetId: string; readonly row: number; readonly column: number }
  | { readonly type: "place"; readonly place: HostPlace; readonly takesFocus: boolean };

export interface FileToOpen {
  /** Handed over: the caller's array is empty afterwards. */
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly sample?: SampleSettings;
}

/** Opens a file by the thread at the other end of the port. Rejects with an error whose message is one Chinese sentence. */
export async function openFileHost(port: Port, { bytes, name, sample }: FileToOpen): Promise<FileHost> {
  const call = callFiles(port);
  const argument = { bytes, fileName: name, sample: sample ?? null };
  const opening = call("open", argument, { transfer: [bytes.buffer] });
  const watchers = new Set<(event: HostEvent) => void>();
  const shows = new Set<(event: ShowEvent) => void>();
  let current: Promise<WorkbookSnapshot> | null = null;
  const show = (event: ShowEvent): void => shows.forEach((listener) => listener(event));
  const tell = (event: HostEvent): void => watchers.forEach((listener) => listener(event));
  const read = (): Promise<WorkbookSnapshot> => {
    const reading = (current ??= readSnapshot(call));
    reading.catch(() => {
      if (current === reading) current = null;
    });
    return reading;
  };

  // Asked for in one go, so that the picture is on its way when the page knows that the file could be opened.
  void read();
  const info = await opening;
  const notice = formatNotice(name, info.format);

  const reread = async (): Promise<void> => {
    current = null;
    await read();
    show({ type: "content" });
  };
  /** The same edits here as there, so that the picture need not come over again. */
  const follow = (edits: readonly Edit[]): void => {
    if (edits.length > 0) current = current?.then((before) => applyPlan(before, { edits })) ?? null;
  };

  const apply = async (
    { before, plan, title, at, recalculates = [] }: Change,
    progress?: (fraction: number) => void,
  ): Promise<void> => {
    const now = await read();
    const stale = before === now ? null : changedCell(before, now, plan);
    if (stale !== null) throw new FileHostError("changedSince", stale);
    const pieces = [...planPieces(plan)];
    for (const [index, piece] of pieces.entries()) {
      await call("planPiece", piece);
      progress?.((index / pieces.length) * 0.3);
    }
    const dropped = await call("apply", { title, at, recalculates });
    if (dropped > 0) show({ type: "notice", sentence: droppedNotice(dropped) });
    progress?.(0.8);
    await reread();
    progress?.(1);
  };

  const editCells: FileHost["editCells"] = async (place, texts, at) => {
    await read();
    follow(await call("edit", { place, texts, at }));
    show({ type: "cell", ...place });
    tell({ type: "changed", sheetId: place.sheetId });
  };

  return {
    kind: "file",
    name,
    remembers: !info.isStructureProtected,
    backup: { type: "originalKept" },
    notices: [...info.warnings, ...(notice === null ? [] : [notice])],
    resultName: resultName(name, info.format),
    read: async (progress, signal) => {
      signal?.throwIfAborted();
      const snapshot = await read();
      progress?.(1);
      return snapshot;
    },
    apply,
    editCell: (place, text, at) => editCells(place, [[text]], at),
    editCells,
    bytes: () => call("bytes", null),
    look: (sheetId) => call("look", { sheetId }),
    history: () => call("history", null),
    undo: async (id) => {
      const outcome = await call("undo", { id });
      await reread();
      return outcome;
    },
    recover: async () => {
      const sentence = await call("recover", null);
      if (sentence !== null) await reread();
      return sentence;
    },
    recall: () => call("recall", null),
    remember: async (entries) => follow(await call("remember", { entries })),
    select: (place, { takesFocus = false } = {}) => {
      show({ type: "place", place, takesFocus });
      return Promise.resolve();
    },
    numberFormats: async (sheetId, { top, left, bottom, right }) => {
      const look = await call("look", { sheetId });
      const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
      const codesOf = (row: number): readonly string[] => columns.map((column) => formatAt(look, row, column));
      return Array.from({ length: bottom - top + 1 }, (_, index) => codesOf(top + index));
    },
    openCopy: (copy, copyName) => {
      show({ type: "copy", bytes: copy, name: copyName });
      return Promise.resolve();
    },
    selectedByPerson: (place) => tell({ type: "selected", ...place }),
    watch: (listener) => listening(watchers, listener),
    onShow: (listener) => listening(shows, listener),
  };
}

function listening<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

async function readSnapshot(call: ReturnType<typeof callFiles>): Promise<WorkbookSnapshot> {
  const assembler = assembleSnapshot();
  await call("read", null, { piece: (piece) => assembler.add(piece) });
  return assembler.finish();
}
