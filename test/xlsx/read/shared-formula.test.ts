import { shiftFormula } from "../../../src/xlsx/read/shared-formula";

test.each([
  ["A1+B$2*$C3-$D$4", 1, 1, "B2+C$2*$C4-$D$4"],
  ["SUM(A1:B2)", 2, 0, "SUM(A3:B4)"],
  ["SUM(A:A,$B:$B,3:4,$5:6)", 1, 1, "SUM(B:B,$B:$B,4:5,$5:7)"],
  ['COUNTIF(汇总!B2:B9,"A1 ""B2""")', 1, 0, 'COUNTIF(汇总!B3:B10,"A1 ""B2""")'],
  ["'A1 B2'!A1+Q1!A1+'it''s A1'!B1", 0, 1, "'A1 B2'!B1+Q1!B1+'it''s A1'!C1"],
  ["LOG10(A1)+LOG10", 1, 0, "LOG10(A2)+LOG11"],
  ["IF(TRUE,1E5,12.5)", 3, 3, "IF(TRUE,1E5,12.5)"],
  ["表1[数量]*A1", 1, 0, "表1[数量]*A2"],
  ["A1", -1, 0, "#REF!"],
  ["XFD1048576", 0, 1, "#REF!"],
  ["_xlfn.IFNA(A1,0)", 1, 0, "_xlfn.IFNA(A2,0)"],
])("%s moved by %i rows and %i columns → %s", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});
