import { planSettingChanges } from "../../src/app/change-settings";
import { settingsFor } from "../../src/app/settings-for";
import { dayOf, isoDay } from "../../src/core/ledger/day";
import { OWN_SHEETS } from "../../src/core/marks/own-sheets";
import { readSettingsSheet } from "../../src/core/scheme/read-settings";
import { applyPlan } from "../../src/core/workbook/apply-plan";
import { cellText } from "../../src/core/workbook/cell";
import { cellAt, plainSheet, sheetByName, type WorkbookSnapshot } from "../../src/core/workbook/snapshot";

const today = dayOf(2026, 11, 26) ?? 0;
const workbook: WorkbookSnapshot = { sheets: [plainSheet("1", "台账", [["姓名"]])], isStructureProtected: false };

function changed(before: WorkbookSnapshot, changes: Readonly<Record<string, string>>): WorkbookSnapshot {
  const settings = settingsFor(before, { today });
  const list = Object.entries(changes).map(([item, value]) => ({ item, value }));
  return applyPlan(before, planSettingChanges(before, settings, list));
}

/** Items of 点评设置 that hold something. */
function filled(after: WorkbookSnapshot): readonly string[] {
  const sheet = sheetByName(after, OWN_SHEETS.settings) ?? plainSheet("", "", []);
  const { rows } = readSettingsSheet(after);
  return rows
    .filter(({ row, valueColumn }) => cellText(cellAt(sheet, row, valueColumn)) !== "")
    .map(({ item }) => item.id);
}

test("on a new sheet 点评设置 stands what was changed and nothing else", () => {
  const after = changed(workbook, { scheme: "henan-2010", asOf: "2011-02-10" });
  expect(filled(after)).toEqual(["scheme", "asOf"]);
});

test("a period left blank is that of the scheme, and follows another scheme", () => {
  const period = (after: WorkbookSnapshot): string[] => {
    const { from, to } = settingsFor(after, { today }).period;
    return [isoDay(from), isoDay(to)];
  };
  const henan = changed(workbook, { scheme: "henan-2010", asOf: "2011-02-10" });
  expect(period(henan)).toEqual(["2010-12-15", "2011-02-02"]);
  expect(period(changed(henan, { scheme: "general" }))).toEqual(["2011-01-01", "2011-06-30"]);
});

test("a line that the sheet lacks is added without filling in the others", () => {
  const short = plainSheet("2", OWN_SHEETS.settings, [
    ["点评设置", null, null],
    ["项目", "值", "说明"],
    ["截止日期", null, ""],
  ]);
  const after = changed({ ...workbook, sheets: [...workbook.sheets, short] }, { scheme: "henan-2010" });
  expect(filled(after)).toEqual(["scheme"]);
});
