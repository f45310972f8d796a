import type { CoverageMarksInput } from "../../../src/core/coverage/coverage-marks-input";
import { computeCoverage } from "../../../src/core/coverage/compute-coverage";
import type { Field } from "../../../src/core/ledger/fields";
import type { LedgerKind } from "../../../src/core/ledger/kinds";
import type { LedgerBlock } from "../../../src/core/ledger/recognition";
import type { LedgerRecord } from "../../../src/core/ledger/record";
import type { Roster } from "../../../src/core/roster/roster";
import { cellText } from "../../../src/core/workbook/cell";
import {
  cellAt,
  lastColumnOf,
  sheetByName,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../src/core/workbook/snapshot";
import { plainWorkbook } from "../scheme/plain-workbook";
import { assessed, type World } from "./world";

const HEADINGS: Readonly<Record<string, Field>> = {
  党组织名称: "organization",
  书记: "secretary",
  姓名: "memberName",
  所在支部: "organization",
  点评情况: "reviewStatus",
};

/** The rosters of a world as two sheets, heading in row 1, one line each. */
export function rosterSheets(world: World): WorkbookSnapshot {
  return plainWorkbook({
    组织: [["党组织名称", "书记"], ...world.organizations.map(([name, , secretary = ""]) => [name, secretary])],
    党员: [["姓名", "所在支部"], ...(world.members ?? []).map(([name, organization]) => [name, organization])],
  });
}

/** What the marks start from, for a workbook that holds the sheets of `rosterSheets`, marked or not. */
export function marksInput(world: World, workbook: WorkbookSnapshot): CoverageMarksInput {
  const { reviews, roster, settings } = assessed(world);
  const organizations = blockOf(workbook, "组织", "organizationRoster");
  const members = blockOf(workbook, "党员", "memberRoster");
  const listed: Roster = {
    ...roster,
    organizations: roster.organizations.map((one) => ({ ...one, record: recordOf(organizations, one.index + 1) })),
    members: roster.members.map((one) => ({ ...one, record: recordOf(members, one.index + 1) })),
  };
  return {
    workbook,
    recognition: {
      sheets: [organizations, members].map((block) => ({
        sheetId: block.sheetId,
        sheetName: block.sheetName,
        isOurs: false,
        blocks: [block],
      })),
    },
    roster: listed,
    reviews,
    settings,
    coverage: computeCoverage(reviews, listed, settings),
  };
}

/** Rows of a sheet as texts. */
export function textsOf(workbook: WorkbookSnapshot, name: string): readonly (readonly string[])[] {
  const sheet = sheetByName(workbook, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet.values.map((_, row) =>
    Array.from({ length: lastColumnOf(sheet) + 1 }, (__, column) => cellText(cellAt(sheet, row, column))),
  );
}

function blockOf(workbook: WorkbookSnapshot, name: string, kind: LedgerKind): LedgerBlock {
  const sheet: SheetSnapshot | undefined = sheetByName(workbook, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const headers = (sheet.values[0] ?? []).map((value) => cellText(value));
  return {
    sheetId: sheet.id,
    sheetName: name,
    kind,
    kindConfidence: 1,
    kindReason: "",
    layout: "table",
    headerTop: 0,
    headerBottom: 0,
    recordRows: sheet.values.slice(1).map((_, at) => at + 1),
    columns: headers.map((header, column) => ({
      column,
      header,
      label: header,
      field: HEADINGS[header] ?? null,
      confidence: 1,
      reason: "",
    })),
    questions: [],
    totalRows: [],
    unitRows: [],
    carryDown: [],
    title: null,
    unit: null,
    dateText: null,
    tableId: null,
  };
}

function recordOf(block: LedgerBlock, row: number): LedgerRecord {
  return { kind: block.kind ?? "memberRoster", block, row, cells: {}, grades: [] };
}
