import type { Edit } from "../../../src/core/workbook/edit-plan";
import type { WorkbookFile } from "../../../src/xlsx/workbook-file";
import { compareWithHucre, compareWithSheetJs } from "../read/oracles";
import { EDIT_CASES } from "./edit-cases";
import { apply, differingParts, idOf, openLedger, packageOf, partXml, sheetXml } from "./ledger-file";
import { PAGE_CASES } from "./page-cases";
import { TEXT_CASES } from "./text-cases";

const SHEET = "xl/worksheets/sheet1.xml";
const CASES = [...EDIT_CASES, ...PAGE_CASES, ...TEXT_CASES].map((each) => [each.title, each] as const);

describe("each edit, in the file", () => {
  test.each(CASES)("%s", async (_, { edits, sheet, parts, changes }) => {
    const before = await openLedger();
    const plan = edits(idOf(before, "点评台账"), idOf(before, "名册's"));
    const after = await apply(before, ...plan);
    for (const text of sheet ?? []) expect(sheetXml(after, "点评台账")).toContain(text);
    for (const [part, texts] of Object.entries(parts ?? {})) {
      for (const text of texts) expect(partXml(after, part)).toContain(text);
    }
    const expected = [...(changes ?? []), ...(sheet ? [SHEET] : [])].sort();
    expect(differingParts(before, after)).toEqual(expected);
    await expectReadable(after);
  });

  test.each(CASES)("a second time changes nothing: %s", async (_, { edits }) => {
    const before = await openLedger();
    const plan = edits(idOf(before, "点评台账"), idOf(before, "名册's"));
    const once = await apply(before, ...plan);
    const added = plan.find((edit) => edit.type === "addSheet");
    const anew: Edit[] = added ? [{ type: "removeSheet", sheet: idOf(once, added.name) }] : [];
    const twice = await apply(once, ...anew, ...plan);
    expect(differingParts(once, twice)).toEqual([]);
  });
});

/** Two independent readers see what our reader sees. */
async function expectReadable(file: WorkbookFile): Promise<void> {
  const bytes = packageOf(file).source;
  expect(compareWithSheetJs(file, bytes).differences).toEqual([]);
  expect((await compareWithHucre(file, bytes)).differences).toEqual([]);
}
