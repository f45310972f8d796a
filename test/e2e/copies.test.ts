import { readFileSync } from "node:fs";
import type { AnalysisRequest } from "../../src/app/analysis-request";
import { planTracking } from "../../src/app/rectification";
import { dayOf } from "../../src/core/ledger/day";
import { isMarkedFormula } from "../../src/core/marks/marker";
import { cellText } from "../../src/core/workbook/cell";
import { cellAt } from "../../src/core/workbook/snapshot";
import { openWorkbookFile } from "../../src/xlsx/workbook-file";
import { writeWorkbookFile } from "../../src/xlsx/write/write-workbook-file";
import { columnTitled, sheetNamed } from "../app/tracking-workbook";
import { skipReason, throughLibreOffice, withLibreOffice } from "../libreoffice";
import { SAMPLE } from "./sample-run";

const REVIEWS = "党员点评台账";
const TRACKING = "重点问题整改台账";
const LONG = `他说："先补后查"，\n${"逐人核对笔记，按月公布；".repeat(40)}\n=1+1 不是公式`;

withLibreOffice(
  `what is copied from side to side is computed alike by LibreOffice, long texts and line breaks too${skipReason}`,
  async () => {
    const asOf = dayOf(2011, 3, 10) ?? 0;
    const request: AnalysisRequest = { schemeId: "henan-2010", asOf, today: asOf };
    const source = await openWorkbookFile(readFileSync(SAMPLE), "a.xlsx");
    const accepted = writeWorkbookFile(source, planTracking(source.snapshot, request, "all").plan).bytes;
    const numbered = await openWorkbookFile(accepted, "a.xlsx");
    const reviews = sheetNamed(numbered.snapshot, REVIEWS);
    const ids = columnTitled(reviews, "问题编号");
    const left = columnTitled(reviews, "责任人");
    // One of the new ones: the sample's own rows have a state of the clerk's.
    const isNew = (text: string): boolean => Number(/^WT-(\d+)$/.exec(text)?.[1] ?? 0) > 42;
    const top = reviews.values.findIndex((_, row) => isNew(cellText(cellAt(reviews, row, ids))));
    const id = cellAt(reviews, top, ids);
    const tracking = sheetNamed(numbered.snapshot, TRACKING);
    const row = tracking.values.findIndex((_, at) => cellAt(tracking, at, columnTitled(tracking, "问题编号")) === id);
    const entered = writeWorkbookFile(numbered, {
      edits: [
        {
          type: "writeBlock",
          sheet: reviews.id,
          top,
          left: columnTitled(reviews, "整改措施"),
          cells: [[{ value: LONG }]],
        },
        { type: "writeBlock", sheet: reviews.id, top, left, cells: [[{ value: "周敏" }]] },
        {
          type: "writeBlock",
          sheet: tracking.id,
          top: row,
          left: columnTitled(tracking, "整改措施"),
          cells: [[{ value: null }]],
        },
        {
          type: "writeBlock",
          sheet: tracking.id,
          top: row,
          left: columnTitled(tracking, "责任人"),
          cells: [[{ value: null }]],
        },
        {
          type: "writeBlock",
          sheet: tracking.id,
          top: row,
          left: columnTitled(tracking, "实际完成时间"),
          cells: [[{ value: asOf - 3 }]],
        },
      ],
    }).bytes;
    const file = await openWorkbookFile(entered, "a.xlsx");
    const bytes = writeWorkbookFile(file, planTracking(file.snapshot, request).plan).bytes;
    const computed = throughLibreOffice(bytes);
    for (const [name, heading, at, expected] of [
      [TRACKING, "整改措施", row, LONG],
      [TRACKING, "责任人", row, "周敏"],
      [TRACKING, "整改状态", row, "已整改"],
      [REVIEWS, "完成时间", top, String(asOf - 3)],
      [REVIEWS, "整改状态", top, "已整改"],
    ] as const) {
      for (const each of [bytes, computed]) {
        const sheet = sheetNamed((await openWorkbookFile(each, "b.xlsx")).snapshot, name);
        const column = columnTitled(sheet, heading);
        expect([heading, cellText(cellAt(sheet, at, column))]).toEqual([heading, expected]);
        expect(isMarkedFormula(sheet.formulas.get(`${at},${column}`))).toBe(true);
      }
    }
  },
  240_000,
);
