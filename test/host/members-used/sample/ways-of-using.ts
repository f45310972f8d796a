/** Never run: each way of using a member of Office.js once, for the list to be tried on. */
export async function waysOfUsing(properties: readonly ("formulas" | "valueTypes")[]): Promise<unknown> {
  const asked = { isEntireRow: true } as const;
  const font: { readonly [N in "size" | "strikethrough"]?: true } = {};
  const look: Excel.Interfaces.RangeFormatLoadOptions = { ...{ font }, protection: { locked: true } };
  return Excel.run(async (context) => {
    const range = context.workbook.getActiveCell();
    range.values = [["by an assignment"]];
    Object.assign(range.format, { wrapText: true });
    range.set({ format: { fill: { color: "#FFFFFF" } } });
    range.load("address, format/borders/items/weight");
    range.load(["rowCount"]).load({ columnCount: true, format: look });
    range.load(asked);
    await context.sync();
    const { hidden, format: renamed } = range;
    const status: Office.AsyncResultStatus = Office.AsyncResultStatus.Succeeded;
    const kind = Excel.RangeValueType.string;
    return [properties.map((name) => range[name] as unknown), hidden, renamed, range.toJSON().text, status, kind];
  });
}
