import { isOurRule } from "../../core/marks/marker";
import type { CellRange } from "../../core/workbook/range";
import { PLACE, placeOf } from "../read/outline";
import { type Ask, FEW_BYTES } from "../read/rounds";
import { cornersOf } from "./asked-looks";
import type { KeptFormat } from "./excel-looks";

/**
 * Our conditional formats of a sheet, or, where it is about to go, all that go by a formula; first priority first. Two rounds.
 */
export async function readKeptFormats(
  ask: Ask,
  sheet: Excel.Worksheet,
  isWhole: boolean,
): Promise<readonly KeptFormat[]> {
  const items = await ask(FEW_BYTES, () => {
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load({ id: true, type: true });
    return () => conditionalFormats.items;
  });
  const custom = items.filter(({ type }) => type === "Custom");
  if (custom.length === 0) return [];
  return ask(custom.length * FEW_BYTES, () => {
    const asked = custom.map((format) => {
      const { rule, format: look } = format.custom;
      const { areas } = format.getRanges();
      format.load({ stopIfTrue: true, priority: true });
      rule.load({ formula: true });
      look.fill.load({ color: true });
      look.font.load({ color: true, bold: true });
      areas.load(PLACE);
      return { format, rule, look, areas };
    });
    return () =>
      asked
        .filter(({ rule }) => isWhole || isOurRule(rule.formula))
        .map(({ format, rule, look, areas }) => ({
          areas: areas.items.map((area): CellRange => placeOf(area)).map(cornersOf),
          formula: rule.formula,
          // nothing set comes as null or ""
          fill: (look.fill.color as string | null) ?? "",
          fontColor: (look.font.color as string | null) ?? "",
          bold: (look.font.bold as boolean | null) ?? false,
          stopIfTrue: format.stopIfTrue,
          priority: format.priority,
        }));
  });
}
