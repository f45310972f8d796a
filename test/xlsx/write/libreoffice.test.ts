import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { EditPlan } from "../../../src/core/workbook/edit-plan";
import { cellAddress } from "../../../src/core/workbook/range";
import { cellAt } from "../../../src/core/workbook/snapshot";
import { openWorkbookFile } from "../../../src/xlsx/workbook-file";
import { newWorkbookFile } from "../../../src/xlsx/write/new-workbook";
import { writeWorkbookFile } from "../../../src/xlsx/write/write-workbook-file";
import { skipReason, throughLibreOffice, withLibreOffice } from "../../libreoffice";
import { apply, idOf, openLedger, packageOf } from "./ledger-file";

/** The workbook with the results of its formulas taken out, so that an equal one can only have been computed. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const name = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  expect(xml).toContain("</f><v>");
  return zipSync({
    ...parts,
    [name]: strToU8(xml.replace(/<\/f><v>[^<]*<\/v>/g, "</f>").replace(/ t="(str|e)"><f>/g, "><f>")),
  });
}

const STATISTICS: EditPlan = {
  edits: [
    { type: "addSheet", key: "s", name: "统计表", visibility: "visible" },
    {
      type: "writeBlock",
      sheet: "s",
      top: 0,
      left: 0,
      cells: [
        [{ value: "单位" }, { value: "应点评" }, { value: "已点评" }, { value: "比例" }],
        [{ value: "甲支部" }, { value: 12 }, { value: 9 }, { formula: 'IF(B2=0,"",C2/B2)', result: 0.75 }],
        [{ value: "乙支部" }, { value: 0 }, { value: 0 }, { formula: 'IF(B3=0,"",C3/B3)', result: "" }],
        [
          { value: "合计" },
          { formula: "SUM(B2:B3)", result: 12 },
          { formula: "SUM(C2:C3)", result: 9 },
          { formula: 'IFERROR(C4/B4,"")', result: 0.75 },
        ],
        [
          { value: "<&> _x0041_" },
          { formula: 'COUNTIFS(A2:A3,"*支部",B2:B3,">0")', result: 1 },
          { formula: 'A5&"\n第二行"', result: "<&> _x0041_\n第二行" },
          { formula: "1/0", result: { error: "#DIV/0!" } },
        ],
      ],
    },
    { type: "merge", sheet: "s", range: { top: 6, left: 0, bottom: 7, right: 3 } },
  ],
};

describe("LibreOffice opens what we write", () => {
  withLibreOffice(
    `and computes the results that we stored${skipReason}`,
    async () => {
      const ours = writeWorkbookFile(newWorkbookFile(), STATISTICS).bytes;
      const expected = (await openWorkbookFile(ours, "a.xlsx")).snapshot.sheets[0];
      const bytes = throughLibreOffice(withoutResults(ours));
      const computed = (await openWorkbookFile(bytes, "b.xlsx")).snapshot.sheets[0];
      if (!expected || !computed) throw new Error("no sheet");
      for (let row = 0; row < 5; row++) {
        for (let column = 0; column < 4; column++) {
          const address = cellAddress(row, column);
          expect([address, cellAt(computed, row, column)]).toEqual([address, cellAt(expected, row, column)]);
        }
      }
      expect(computed.merges).toEqual(expected.merges);
      expect([...computed.formulas.keys()].sort()).toEqual([...expected.formulas.keys()].sort());
    },
    180_000,
  );

  withLibreOffice(
    `and finds the table, links, validations and formats of a changed workbook${skipReason}`,
    async () => {
      const file = await openLedger();
      const sheet = idOf(file, "点评台账");
      const roster = idOf(file, "名册's");
      const range = { top: 2, left: 0, bottom: 3, right: 4 };
      const after = await apply(
        file,
        { type: "appendTableColumns", sheet: roster, table: "xl/tables/table1.xml", headers: ["点评情况"] },
        { type: "writeBlock", sheet, top: 1, left: 4, cells: [[{ value: "校验结果" }], [{ value: "有误" }]] },
        { type: "conditionalFormat", sheet, range, formula: 'AND(LEN("标记")>0,$E3<>"")', style: { fill: "FFC7CE" } },
        { type: "link", sheet, row: 2, column: 4, target: { sheet: roster, row: 0, column: 0 }, tip: "去" },
        {
          type: "dataValidation",
          sheet,
          range: { top: 2, left: 4, bottom: 3, right: 4 },
          rule: { type: "list", items: ["有误", "无误"] },
          errorTitle: "校验",
          errorMessage: "请选择",
          isStrict: true,
        },
      );
      const saved = await openWorkbookFile(throughLibreOffice(packageOf(after).source), "b.xlsx");
      expect(saved.snapshot.sheets.map(({ values }) => values)).toEqual(
        after.snapshot.sheets.map(({ values }) => values),
      );
      expect(saved.snapshot.sheets[1]?.tables[0]?.range).toEqual({ top: 0, left: 0, bottom: 2, right: 3 });
      const xml = packageOf(saved).text("xl/worksheets/sheet1.xml") ?? "";
      expect(xml).toContain('sqref="A3:E4"');
      expect(xml).toContain("名册");
      expect(xml).toContain("有误,无误");
    },
    180_000,
  );
});
