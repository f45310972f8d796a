import type { Change, HistoryEntry, HostEvent, MemoryEntry, WorkbookHost } from "../../../src/app/host";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import { describePlan } from "../../../src/core/workbook/describe-plan";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";

export interface FakeHost extends WorkbookHost {
  readonly now: () => WorkbookSnapshot;
  /** As if a person had changed the workbook. */
  readonly change: (workbook: WorkbookSnapshot) => void;
  /** The next write fails with this sentence. */
  failNext: string | null;
  readonly selected: string[];
  readonly calls: string[];
}

/** A host whose workbook is nothing but its picture; changes are taken back by keeping the pictures before them. */
export function fakeHost(first: WorkbookSnapshot): FakeHost {
  let workbook = first;
  const before = new Map<string, WorkbookSnapshot>();
  let history: readonly HistoryEntry[] = [];
  let memory: readonly MemoryEntry[] = [];
  const listeners = new Set<(event: HostEvent) => void>();
  const calls: string[] = [];
  const host: FakeHost = {
    kind: "file",
    name: "台账.xlsx",
    remembers: true,
    backup: { type: "originalKept" },
    failNext: null,
    selected: [],
    calls,
    now: () => workbook,
    change(next) {
      workbook = next;
      for (const listener of listeners) listener({ type: "changed", sheetId: "1" });
    },
    read: () => {
      calls.push("read");
      return Promise.resolve(workbook);
    },
    apply({ title, plan, at }: Change) {
      const sentence = host.failNext;
      host.failNext = null;
      if (sentence !== null) return Promise.reject(new Error(sentence));
      const id = String(history.length + 1);
      before.set(id, workbook);
      workbook = applyPlan(workbook, plan);
      history = [{ id, title, at, summary: describePlan(before.get(id) ?? workbook, plan), state: "done" }, ...history];
      return Promise.resolve();
    },
    history: () => Promise.resolve(history),
    undo(id) {
      workbook = before.get(id) ?? workbook;
      history = history.map((entry) => (entry.id === id ? { ...entry, state: "undone" } : entry));
      return Promise.resolve({ conflicts: [] });
    },
    recover: () => Promise.resolve(null),
    recall: () => Promise.resolve(memory),
    remember(entries) {
      memory = [...memory, ...entries];
      return Promise.resolve();
    },
    numberFormats: () => Promise.resolve([]),
    select({ sheetId, row, column }) {
      host.selected.push(`${sheetId}:${row},${column}`);
      return Promise.resolve();
    },
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return host;
}
