import { readFileSync } from "node:fs";
import { createExcelHost } from "../../src/app/excel-host";
import { planMainJob } from "../../src/app/main-job";
import { dayOf } from "../../src/core/ledger/day";
import { formulaKey, cellAt, type WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { openWorkbookFile } from "../../src/xlsx/workbook-file";
import { writeWorkbookFile } from "../../src/xlsx/write/write-workbook-file";
import { DESKTOP, WEB } from "../host/dispatch/profile";
import { openInHost } from "../host/fill/open-in-host";
import type { WorkbookModel } from "../host/model/workbook";
import { startHost } from "../host/start-host";
import { stateOf } from "./workbook-state";

const BYTES = readFileSync(new URL("../../sample/点评台账示例.xlsx", `file://${__filename}`));
const NAME = "点评台账示例.xlsx";
const REQUEST = { today: dayOf(2011, 4, 30) ?? 0 };

/** The host cannot calculate: it takes each formula's result from the file adapter's workbook. */
function resultsFrom(workbook: WorkbookSnapshot): NonNullable<WorkbookModel["calculate"]> {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet: name, row, column }) => {
    const sheet = sheets.get(name);
    return sheet?.formulas.has(formulaKey(row, column)) === true ? cellAt(sheet, row, column) : null;
  };
}

interface Dump {
  readonly contents: unknown;
  readonly marks: {
    readonly sheets: readonly (Readonly<Record<string, unknown>> & {
      readonly looks: readonly Readonly<Record<string, unknown>>[];
    })[];
  };
}

/**
 * What both adapters must leave alike. Left out, because they differ by nature or in how the host reads a file: widths (a digit
 * of 7 pixels, where 宋体 has 8), heights (Excel fits them by itself), the look Excel gives to links, pages and validations.
 */
function comparable(workbook: WorkbookModel): unknown {
  const { contents, marks } = stateOf(workbook) as Dump;
  const sheets = marks.sheets.map((sheet) => ({
    ...sheet,
    columnWidths: null,
    rowHeights: null,
    page: null,
    validations: null,
    looks: cells(sheet.looks),
  }));
  return { contents, marks: { ...marks, sheets } };
}

/** Looks by range without what makes a link blue; ranges are compared where they hold anything else. */
function cells(looks: readonly Readonly<Record<string, unknown>>[]): unknown {
  return looks.map((look) => ({
    ...look,
    fontColor: look["fontUnderline"] === "Single" ? null : (look["fontColor"] ?? null),
    fontUnderline: null,
  }));
}

test.each([
  ["desktop", DESKTOP],
  ["web", WEB],
])(
  "the main job leaves cells and marks as the file adapter does, but for what is named above; undo as they were (%s)",
  async (_, profile) => {
    const file = await openWorkbookFile(BYTES, NAME);
    const written = writeWorkbookFile(file, planMainJob(file.snapshot, REQUEST).plan).bytes;
    const expected = await openInHost(written, NAME);

    const workbook = await openInHost(BYTES, NAME);
    workbook.calculate = resultsFrom((await openWorkbookFile(written, NAME)).snapshot);
    const host = startHost({ profile, workbook });
    const untouched = stateOf(workbook);
    const pane = await createExcelHost();
    const before = await pane.read();
    const { plan } = planMainJob(before, REQUEST);
    await pane.apply({ title: "点评工作", plan, before, at: "2026-03-02T09:00:00+08:00" });
    expect(comparable(workbook)).toEqual(comparable(expected));

    const [entry] = await pane.history();
    expect(await pane.undo(entry?.id ?? "", "2026-03-02T09:05:00+08:00")).toEqual({ conflicts: [] });
    expect(stateOf(workbook)).toEqual(untouched);
    expect([host.unsupported, host.hostFaults]).toEqual([[], []]);
  },
);
