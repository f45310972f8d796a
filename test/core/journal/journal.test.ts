import { entryId } from "../../../src/core/journal/entry-id";
import { planEntry, planForget, planState, planUndone, readJournal } from "../../../src/core/journal/journal";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import { entryOf, ledger, MARKS, typed } from "./marked-ledger";

describe("the journal in its sheet", () => {
  const before = ledger();
  const entry = entryOf(before, MARKS, "pending");
  const written = applyPlan(before, planEntry(before, entry));

  test("an entry is read as it was written, and its state changes alone", () => {
    expect(readJournal(written)).toEqual({ entries: [entry], unreadable: [] });
    expect(written.sheets.at(-1)).toMatchObject({ name: "点评台账记录", visibility: "veryHidden" });
    const done = applyPlan(written, planState(written, "1", "done"));
    expect(readJournal(done).entries).toEqual([{ ...entry, state: "done" }]);
    const undo = { ...entry, id: "2", undoes: "1" };
    const undoing = applyPlan(done, planEntry(done, undo));
    const undone = applyPlan(undoing, planUndone(undoing, undo));
    expect(readJournal(undone).entries).toEqual([{ ...entry, state: "undone" }]);
    expect(readJournal(applyPlan(undone, planForget(undone, ["1"]))).entries).toEqual([]);
  });

  test("long entries go over several cells, each of which holds its part", () => {
    const summary = "改".repeat(70_000) + "\u0007\ud83d\ude00\ufffe'=";
    const long = applyPlan(written, planEntry(written, { ...entry, id: "长", summary }));
    const texts = (long.sheets.at(-1)?.values ?? []).flat().filter((value) => typeof value === "string");
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(32_767);
    expect(readJournal(long).entries.find(({ id }) => id === "长")?.summary).toBe(summary);
  });

  test("only the newest are kept", () => {
    let workbook = before;
    for (let number = 0; number < 40; number++) {
      const at = `2026-03-02T09:${String(number).padStart(2, "0")}:00+08:00`;
      workbook = applyPlan(workbook, planEntry(workbook, { ...entry, id: entryId(at, 1), at }));
    }
    const ids = readJournal(workbook).entries.map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: 30 }, (_, at) => entryId(`2026-03-02T09:${39 - at}:00+08:00`, 1)));
    expect(workbook.sheets.at(-1)?.values.length).toBeLessThan(35);
  });

  test.each<[string, (rows: number) => readonly [row: number, column: number, value: string | null]]>([
    ["a part is gone", (rows) => [rows - 1, 0, null]],
    ["a text was typed over", () => [2, 5, "录{}"]],
    ["a part is numbered wrong", () => [2, 3, "9/9 x"]],
    ["a part is there twice", (rows) => [rows, 0, "journal"]],
  ])("damage is told, never a crash: %s", (_, place) => {
    const long = applyPlan(before, planEntry(before, { ...entry, summary: "改".repeat(70_000) }));
    const sheet = long.sheets.at(-1);
    const [row, column, value] = place(sheet?.values.length ?? 0);
    let broken = typed(long, sheet?.id ?? "", row, column, value);
    if (row === sheet?.values.length) broken = typed(broken, sheet.id, row, 1, "1");
    expect(readJournal(broken)).toEqual({ entries: [], unreadable: [{ id: "1", state: "pending" }] });
    expect(readJournal(applyPlan(broken, planEntry(broken, { ...entry, id: "2" }))).entries).toHaveLength(1);
  });
});
