import type { EntryHead } from "../core/journal/entry";
import { entryId, parseEntryId } from "../core/journal/entry-id";
import { planUndo } from "../core/journal/plan-undo";
import { describeChange } from "../core/workbook/describe-change";
import { describePlan } from "../core/workbook/describe-plan";
import { applyJournaled } from "../excel/journal/apply-journaled";
import { listJournal } from "../excel/journal/list-journal";
import { updateListedExplanations } from "../excel/journal/listed-explanations";
import { readForUndo } from "../excel/journal/read-for-undo";
import { recallFromWorkbook, rememberInWorkbook } from "../excel/journal/remembered";
import { rollBack } from "../excel/journal/roll-back";
import type { SessionEntries } from "../excel/journal/journal-store";
import { openCopy } from "../excel/open-copy";
import { readNumberFormats } from "../excel/read/number-formats";
import { readWorkbook } from "../excel/read-workbook";
import { activateCell, workbookName } from "../excel/workbook-place";
import type { SessionOptions } from "../excel/session";
import { EXCEL_HOST_SENTENCES, recoverySentence } from "./excel-host/host-sentences";
import { watchWorkbook } from "./excel-host/watch-workbook";
import type { HistoryEntry, MemoryEntry, WorkbookHost } from "./host";

const TOPICS: readonly MemoryEntry["topic"][] = ["answer", "explanation", "ignored", "template", "filled"];

export interface ExcelHostOptions extends SessionOptions {
  /**
   * What this pane calls itself, the same when it is opened again and another one for each person: without spaces. What another
   * pane has just begun is left to it. "" where nobody else can have the workbook open.
   */
  readonly pane?: string;
}

/** The workbook that is open in Excel. Needs Office.js to be ready. Rejects where Excel does not answer. */
export async function createExcelHost(options: ExcelHostOptions = {}): Promise<WorkbookHost> {
  const { pane = "" } = options;
  const kept: SessionEntries = { entries: [] };
  const remembered = new Map<string, MemoryEntry>();
  const name = await workbookName(options);
  let remembers = (await recallFromWorkbook([], options)).canRemember;
  let number = Math.max(0, ...(await listJournal({ ...options, kept })).map(({ id }) => parseEntryId(id).number));
  const newId = (at: string): string => entryId(at, (number += 1), pane);
  const events = watchWorkbook();

  const apply = (
    change: Omit<EntryHead, "state">,
    rest: Pick<Parameters<typeof applyJournaled>[0], "plan" | "before">,
    progress?: (fraction: number) => void,
  ): Promise<void> =>
    events.quietly(rest.plan, rest.before, () =>
      applyJournaled(
        { head: change, ...rest },
        { ...options, pane, kept, ...(progress === undefined ? {} : { progress }) },
      ),
    );

  return {
    kind: "excel",
    name,
    get remembers() {
      return remembers;
    },
    backup: { type: "saveACopyFirst" },
    read: async (progress, signal) => {
      await events.listen();
      const given = { ...(signal === undefined ? {} : { signal }), ...(progress === undefined ? {} : { progress }) };
      return readWorkbook({ ...options, ...given });
    },
    apply: ({ title, plan, before, at }, progress) => {
      if (plan.edits.length === 0) return Promise.resolve();
      return apply(
        { id: newId(at), title, at, summary: describeChange(before, plan), undoes: null },
        { plan, before },
        progress,
      );
    },
    history: async () => {
      const heads = await listJournal({ ...options, kept });
      return heads
        .filter(({ undoes }) => undoes === null)
        .map(({ id, title, at, summary, state }): HistoryEntry => ({ id, title, at, summary, state }));
    },
    openCopy,
    numberFormats: (sheetId, area) => readNumberFormats(sheetId, area, options),
    undo: async (id, at) => {
      const { entry, others, current: before } = await readForUndo(id, { ...options, kept });
      if (entry === undefined || entry.state === "pending") throw new Error(EXCEL_HOST_SENTENCES.noEntry);
      if (entry.state === "undone") throw new Error(EXCEL_HOST_SENTENCES.notDone);
      const { plan, conflicts } = planUndo(entry, before, "excel", others);
      const title = `撤销：${entry.title}`;
      await apply({ id: newId(at), title, at, summary: describePlan(before, plan), undoes: id }, { plan, before });
      return { conflicts };
    },
    recover: (at) =>
      events.quietly(null, null, async () => recoverySentence(await rollBack({ ...options, kept }, { pane, at }))),
    recall: async () => {
      const { values } = await recallFromWorkbook(TOPICS, options);
      const stored = values.map((value) => value as MemoryEntry);
      return [...stored, ...remembered.values()];
    },
    remember: async (entries) => {
      const outcome = await events.quietly(null, null, () => rememberInWorkbook(entries, options));
      const said = entries
        .filter(({ topic }) => topic === "explanation")
        .map(({ key, value }) => [key, value] as const);
      if (outcome !== "full") {
        await events.quietly(null, null, () => updateListedExplanations(new Map(said), options));
      }
      if (outcome === "full") throw new Error(EXCEL_HOST_SENTENCES.full);
      remembers = outcome === "done";
      if (outcome === "done") return;
      for (const entry of entries) {
        const key = JSON.stringify([entry.topic, entry.key]);
        if (entry.value === null) remembered.delete(key);
        else remembered.set(key, entry);
      }
    },
    select: ({ sheetId, row, column }) => activateCell(sheetId, row, column, options),
    watch: events.watch,
  };
}
