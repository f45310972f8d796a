import { rowPixels } from "../../../src/workbench/grid/measures";
import { sheetPicture } from "../../../src/workbench/sheet/sheet-picture";
import { PLAIN_LOOK, PLAIN_SHEET_LOOK } from "../../../src/xlsx/look/sheet-look";
import { sheetOf } from "../../core/workbook/picture";

const pictureOf = (text: string, look: Partial<typeof PLAIN_LOOK>, right: number) =>
  sheetPicture(
    sheetOf("台账", [[text, null, null]], { merges: right > 0 ? [{ top: 0, left: 0, bottom: 0, right }] : [] }),
    {
      ...PLAIN_SHEET_LOOK,
      looks: [{ ...PLAIN_LOOK, ...look }],
    },
  );

test("a row of which the file says no height is as high as its wrapped text wants", () => {
  const short = rowPixels(pictureOf("一行", { wraps: true }, 0), 0);
  expect(rowPixels(pictureOf("理论学习还不够系统深入".repeat(4), { wraps: true }, 0), 0)).toBeGreaterThan(short * 2);
});

test("the letters of a merged title are not cut; the lines of a merged note do not count, as in Excel", () => {
  expect(rowPixels(pictureOf("党员点评台账", { size: 18 }, 2), 0)).toBeGreaterThanOrEqual(18 * (4 / 3) * 1.3);
  expect(rowPixels(pictureOf("说明".repeat(60), { wraps: true }, 2), 0)).toBe(rowPixels(pictureOf("说明", {}, 2), 0));
});
