import { existsSync } from "node:fs";
import { officeMembers, openProgram } from "./members-used/office-members";

/** What talks to Office.js. */
const USES = ["src/excel", "src/app", "src/commands", "src/taskpane/start", "src/taskpane/help"];
const TESTS = ["test/host/conformance"];

/** Members that no emulated workbook answers, each with the test that uses Microsoft's own office.js for it. */
const ELSEWHERE: Readonly<Record<string, readonly [test: string, how: string]>> = {
  "Office.onReady": ["test/browser/excel.test.ts", "the pane is drawn once it settles"],
  "Office.RequirementSetSupport.isSetSupported": ["test/browser/excel.test.ts", "else there is a sentence, no pane"],
  "Office.Actions.associate": ["test/browser/excel.test.ts", "the ribbon's buttons are pressed"],
  "Office.Addin.showAsTaskpane": ["test/browser/excel.test.ts", "a pressed button ends only when it has settled"],
  "Office.UI.displayDialogAsync": ["test/browser/help.test.ts", "帮助 asks Office for the manual's window"],
};

/** Each way of using a member; what of it is no member (enums, plain data, what the client does by itself) is not listed. */
const SAMPLE = ["test/host/members-used/sample"];
const IN_SAMPLE = [
  "Excel.Range.address",
  "Excel.Range.columnCount",
  "Excel.Range.format",
  "Excel.Range.formulas",
  "Excel.Range.hidden",
  "Excel.Range.isEntireRow",
  "Excel.Range.rowCount",
  "Excel.Range.text",
  "Excel.Range.valueTypes",
  "Excel.RangeBorder.weight",
  "Excel.RangeFont.size",
  "Excel.RangeFont.strikethrough",
  "Excel.RangeFormat.borders",
  "Excel.RangeFormat.fill",
  "Excel.RangeFormat.font",
  "Excel.RangeFormat.protection",
  "Excel.FormatProtection.locked",
  "Excel.RequestContext.workbook",
  "Excel.Workbook.getActiveCell",
  "Excel.run",
  "OfficeExtension.ClientRequestContext.sync",
  "set Excel.Range.values",
  "set Excel.RangeFill.color",
  "set Excel.RangeFormat.wrapText",
];

const program = openProgram([...USES, ...TESTS, ...SAMPLE]);
const used = officeMembers(program, USES);
const tested = officeMembers(program, TESTS);

test("members are found in whichever way they are used, and nothing else is", () => {
  expect([...officeMembers(program, SAMPLE).keys()].sort()).toEqual(IN_SAMPLE.toSorted());
  for (const list of [used, tested]) expect(list.size).toBeGreaterThan(150);
});

test("each member of Office.js that we use is tried by a test of what is documented", () => {
  const open = [...used].filter(([member]) => !tested.has(member) && !Object.hasOwn(ELSEWHERE, member));
  expect(open.map(([member, place]) => `${member} (${place})`)).toEqual([]);
});

test.each(Object.entries(ELSEWHERE))("%s is still used, and tried elsewhere alone", (member, [file]) => {
  expect([used.has(member), tested.has(member), existsSync(file)]).toEqual([true, false, true]);
});
