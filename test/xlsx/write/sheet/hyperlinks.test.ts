import type { Edit } from "../../../../src/core/workbook/edit-plan";
import { addLinks, type SheetLink } from "../../../../src/xlsx/write/sheet/hyperlinks";
import { parseElement, writeElement } from "../../../../src/xlsx/write/xml/element";
import { apply, idOf, openLedger, sheetXml } from "../ledger-file";

const ONE = '<x:worksheet><x:hyperlinks><x:hyperlink ref="a1" r:id="rId1"/></x:hyperlinks></x:worksheet>';
const to = (address: string, location: string, tip = ""): SheetLink => ({ address, location, tip });

describe("addLinks", () => {
  test.each<[title: string, xml: string, links: readonly SheetLink[], expected: string]>([
    ["no links: no list", "<worksheet></worksheet>", [], "<worksheet></worksheet>"],
    [
      "the cell's old link gives way, in its place",
      ONE,
      [to("B1", "甲!A1"), to("A1", "甲!A2", "去")],
      '<x:hyperlinks><x:hyperlink ref="A1" location="甲!A2" tooltip="去"/><x:hyperlink ref="B1" location="甲!A1"/></x:hyperlinks>',
    ],
    [
      "of two for one cell the last counts",
      "<worksheet></worksheet>",
      [to("C3", "甲!A1"), to("C3", "乙!A1")],
      '<hyperlinks><hyperlink ref="C3" location="乙!A1"/></hyperlinks>',
    ],
  ])("%s", (_, xml, links, expected) => {
    const root = parseElement(xml);
    addLinks(root, links);
    expect(writeElement(root)).toContain(expected);
  });

  // One list read and written again for each link needs hours for this.
  test("as many links as Excel allows take seconds", async () => {
    const before = await openLedger();
    const sheet = idOf(before, "点评台账");
    const links = Array.from({ length: 65_530 }, (_, row): Edit => ({
      type: "link",
      sheet,
      row,
      column: 9,
      target: { sheet, row: 0, column: 0 },
      tip: "去",
    }));
    const after = await apply(before, ...links);
    expect(sheetXml(after, "点评台账").match(/<hyperlink /g)).toHaveLength(65_530);
  });
});
