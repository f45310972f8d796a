import { newWorkbookFile } from "../../../src/xlsx/write/new-workbook";
import { writeWorkbookFile } from "../../../src/xlsx/write/write-workbook-file";
import { planOf } from "../../core/submission/template/plan-of";
import { drawn } from "../../core/submission/template/world";

/** A superior's sheet as a file: blank rows for the units, one heading that may mean several things. */
export function superiorForm(): Buffer {
  const blank = Array.from({ length: 30 }, () => "|||");
  const heading = "单位|应点评党员数|党员点评覆盖率|已整改问题数";
  const form = drawn("附表", ["领导点评情况统计表", heading, ...blank, "合计|||"], ["A1:D1"]);
  return Buffer.from(writeWorkbookFile(newWorkbookFile("上级样表.xlsx"), planOf(form)).bytes);
}
