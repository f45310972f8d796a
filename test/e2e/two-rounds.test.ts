import { readFileSync } from "node:fs";
import type { AnalysisRequest } from "../../src/app/analysis-request";
import { check } from "../../src/app/check";
import { planTracking, type DraftChoice } from "../../src/app/rectification";
import { dayOf, isoDay, type Day } from "../../src/core/ledger/day";
import { applyPlan } from "../../src/core/workbook/apply-plan";
import { cellText, type CellValue } from "../../src/core/workbook/cell";
import { cellAt, lastColumnOf, lastRowOf, sheetByName, type SheetSnapshot } from "../../src/core/workbook/snapshot";
import { openWorkbookFile } from "../../src/xlsx/workbook-file";
import { writeWorkbookFile } from "../../src/xlsx/write/write-workbook-file";
import { SAMPLE } from "./sample-run";

const REVIEWS = "党员点评台账";
const TRACKING = "重点问题整改台账";

function day(month: number, date: number): Day {
  const found = dayOf(2011, month, date);
  if (found === null) throw new Error("no such day");
  return found;
}

/** A file on disk, as the clerk goes on with it from day to day. */
class Clerk {
  #bytes: Uint8Array;
  #asOf = day(3, 4);

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  on(asOf: Day): this {
    this.#asOf = asOf;
    return this;
  }

  async run(accept: DraftChoice = new Set()) {
    const file = await openWorkbookFile(this.#bytes, "a.xlsx");
    const request: AnalysisRequest = { schemeId: "henan-2010", asOf: this.#asOf, today: this.#asOf };
    const job = planTracking(file.snapshot, request, accept);
    this.#bytes = writeWorkbookFile(file, job.plan).bytes;
    return { job, workbook: applyPlan(file.snapshot, job.plan) };
  }

  async enter(name: string, row: number, heading: string, value: CellValue): Promise<void> {
    const file = await openWorkbookFile(this.#bytes, "a.xlsx");
    const sheet = sheetNamed(file.snapshot.sheets, name);
    const left = columnTitled(sheet, heading);
    const cells = [[{ value }]];
    this.#bytes = writeWorkbookFile(file, {
      edits: [{ type: "writeBlock", sheet: sheet.id, top: row, left, cells }],
    }).bytes;
  }

  async shown(name: string, row: number, heading: string): Promise<string> {
    const file = await openWorkbookFile(this.#bytes, "a.xlsx");
    const sheet = sheetNamed(file.snapshot.sheets, name);
    const value = cellAt(sheet, row, columnTitled(sheet, heading));
    return typeof value === "number" && value > 30_000 ? isoDay(value) : cellText(value);
  }

  async rowsNumbered(id: string): Promise<readonly number[]> {
    const file = await openWorkbookFile(this.#bytes, "a.xlsx");
    const sheet = sheetNamed(file.snapshot.sheets, TRACKING);
    const column = columnTitled(sheet, "问题编号");
    return Array.from({ length: lastRowOf(sheet) + 1 }, (_, row) => row).filter(
      (row) => cellAt(sheet, row, column) === id,
    );
  }
}

function sheetNamed(sheets: readonly SheetSnapshot[], name: string): SheetSnapshot {
  const sheet = sheetByName({ sheets, isStructureProtected: false }, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function columnTitled(sheet: SheetSnapshot, heading: string): number {
  for (let row = 0; row < 6; row += 1) {
    for (let column = 0; column <= lastColumnOf(sheet); column += 1) {
      if (cellAt(sheet, row, column) === heading) return column;
    }
  }
  throw new Error(`no column ${heading}`);
}

test("on the sample a problem goes the whole way to closure through two rounds, and every state is visible on both sides", async () => {
  const clerk = new Clerk(readFileSync(SAMPLE));
  const { job } = await clerk.run();
  const chosen = job.drafts.find(({ draft }) => draft.record.block.sheetName === REVIEWS && draft.parts === 1)?.draft;
  if (!chosen) throw new Error("no draft of one problem");
  const { job: accepted } = await clerk.run(new Set([chosen.key]));
  const id = accepted.drafts.find(({ draft }) => draft.key === chosen.key)?.id ?? "";
  expect(id).toBe("WT-043");
  const review = chosen.record.row;
  let [row = 0] = await clerk.rowsNumbered(id);
  const seen: string[] = [];
  const look = async (): Promise<void> => {
    await clerk.run();
    const sides = [await clerk.shown(REVIEWS, review, "整改状态"), await clerk.shown(TRACKING, row, "整改状态")];
    expect(sides[1]).toBe(sides[0]);
    seen.push(sides[0] ?? "");
  };

  await clerk.enter(TRACKING, row, "整改措施", null);
  await look();
  await clerk.enter(TRACKING, row, "整改措施", "每月集中学习一次");
  await look();
  await clerk.enter(REVIEWS, review, "完成时间", day(3, 2));
  await look();
  await clerk.enter(TRACKING, row, "书面回复时间", day(3, 3));
  await look();
  await clerk.on(day(3, 10)).enter(TRACKING, row, "复评时间", day(3, 5));
  await look();
  await clerk.enter(TRACKING, row, "复评结果", "未通过");
  await clerk.run();
  const rows = await clerk.rowsNumbered(id);
  expect(rows).toHaveLength(2);
  expect(await clerk.shown(TRACKING, row, "整改状态")).toBe("已复评");
  expect(await clerk.shown(TRACKING, row, "实际完成时间")).toBe("2011-03-02");
  row = rows[1] ?? 0;
  await look();

  await clerk.on(day(3, 20)).enter(TRACKING, row, "整改措施", "每周补课，逐人检查笔记");
  await look();
  await clerk.enter(TRACKING, row, "实际完成时间", day(3, 12));
  // What the first round left beside the review is history; the clerk clears it, and the second round shows.
  await clerk.enter(REVIEWS, review, "完成时间", null);
  await look();
  await clerk.enter(TRACKING, row, "书面回复时间", day(3, 13));
  await look();
  await clerk.enter(TRACKING, row, "复评时间", day(3, 15));
  await look();
  await clerk.enter(TRACKING, row, "复评结果", "通过");
  await clerk.enter(TRACKING, row, "责任人", "周敏");
  await clerk.enter(TRACKING, row, "验收人", "陈立");
  await look();
  const round = ["未整改", "整改中", "已整改", "已回复", "已复评"];
  expect(seen).toEqual([...round, ...round, "已销号"]);

  const { job: last } = await clerk.run();
  const problem = last.analysis.problems.find((each) => each.id === id);
  expect(problem).toMatchObject({ state: "closed", round: 2, contradictions: [] });
  const about = check(last.analysis).findings.filter(({ data }) => data["problem"] === id);
  expect(about.map(({ rule }) => rule)).toEqual([]);
}, 240_000);
