import { columnIndex, parseRange } from "../../../src/core/workbook/range";
import { openPackage, openParts } from "../../../src/xlsx/package/open-package";
import { child, childrenNamed, parseXml, type XmlNode } from "../../host/fill/xml-tree";

type Attributes = Readonly<Record<string, string>>;

const PAGE = ["sheetPr", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "mergeCells"];

/**
 * How a file says its sheets look, with every number of a list followed to what it stands for: two files are alike when
 * Excel shows and prints them alike, whatever order their lists are in. Empty cells and rows that say nothing are left out.
 */
export function rawLooks(bytes: Uint8Array, leftOut: string): unknown {
  const file = openPackage(bytes, openParts(bytes));
  const tree = (name: string): XmlNode => parseXml(file.text(name) ?? "");
  const styles = tree(file.workbook.stylesPart ?? "");
  const entries = (name: string): readonly XmlNode[] => child(styles, name)?.children ?? [];
  const formats = entries("cellXfs").map((xf) => wholeFormat(xf, entries));
  const { sheets } = file.workbook;
  const names = childrenNamed(child(tree(file.workbook.partName), "definedNames"), "definedName").map((name) => [
    name.attributes["name"],
    sheets[Number(name.attributes["localSheetId"] ?? -1)]?.name ?? null,
    name.text,
  ]);
  const targets = (part: string): ReadonlyMap<string, string> =>
    new Map(file.relationshipsOf(part).map(({ id, target }) => [id, target]));
  return {
    names: names.map((name) => JSON.stringify(name)).sort(),
    sheets: sheets
      .filter(({ name }) => name !== leftOut)
      .map(({ name, partName }) => [name, wholeSheet(tree(partName), formats, entries("dxfs"), targets(partName))]),
  };
}

function wholeFormat({ attributes, children }: XmlNode, entries: (name: string) => readonly XmlNode[]): string {
  const at = (list: string, id: string): XmlNode | undefined => entries(list)[Number(attributes[id] ?? 0)];
  const number = attributes["numFmtId"] ?? "0";
  const code = entries("numFmts").find((each) => each.attributes["numFmtId"] === number)?.attributes["formatCode"];
  const style = entries("cellStyles").find((each) => each.attributes["xfId"] === (attributes["xfId"] ?? "0"));
  return JSON.stringify([
    ...[at("fonts", "fontId"), at("fills", "fillId"), at("borders", "borderId")],
    ...[code ?? number, style?.attributes["name"], attributes["quotePrefix"] ?? "", children],
  ]);
}

function wholeSheet(
  sheet: XmlNode,
  formats: readonly string[],
  looks: readonly XmlNode[],
  targets: ReadonlyMap<string, string>,
): object {
  const columns = columnsOf(sheet, formats);
  const cells: Record<string, string> = {};
  const rows: Record<string, Attributes> = {};
  for (const row of childrenNamed(child(sheet, "sheetData"), "row")) {
    const { r = "", ht, customHeight, hidden } = row.attributes;
    const said = Object.entries({ ht, customHeight, hidden }).filter(([, value]) => value !== undefined);
    if (said.length > 0) rows[r] = Object.fromEntries(said) as Attributes;
    for (const { attributes } of childrenNamed(row, "c")) {
      const format = formats[Number(attributes["s"] ?? 0)] ?? "";
      const column = columnIndex(/^[A-Z]+/.exec(attributes["r"] ?? "")?.[0] ?? "") + 1;
      // an empty cell shows its column's look
      if (format !== (columns[column]?.style ?? formats[0])) cells[attributes["r"] ?? ""] = format;
    }
  }
  return {
    cells,
    rows,
    columns,
    validations: validationsOf(sheet),
    rules: rulesOf(sheet, looks),
    links: childrenNamed(child(sheet, "hyperlinks"), "hyperlink")
      .map(({ attributes: { id, ...rest } }) => JSON.stringify([rest, id === undefined ? null : targets.get(id)]))
      .sort(),
    pane: child(child(child(sheet, "sheetViews"), "sheetView"), "pane")?.attributes ?? null,
    page: PAGE.map((name) => child(sheet, name) ?? null),
  };
}

/** One by one. */
function columnsOf(sheet: XmlNode, formats: readonly string[]): Readonly<Record<number, { readonly style: string }>> {
  const columns: Record<number, { readonly style: string }> = {};
  for (const { attributes } of childrenNamed(child(sheet, "cols"), "col")) {
    const { min, max, style, ...rest } = attributes;
    for (let at = Number(min); at <= Number(max); at++)
      columns[at] = { ...rest, style: formats[Number(style ?? 0)] ?? "" };
  }
  return columns;
}

/** Each with its cells counted; formulas are relative to the first of them. */
function validationsOf(sheet: XmlNode): unknown {
  return childrenNamed(child(sheet, "dataValidations"), "dataValidation")
    .map(({ attributes: { sqref = "", ...rest }, children }) =>
      JSON.stringify([sqref.split(" ").map(parseRange), rest, children]),
    )
    .sort();
}

function rulesOf(sheet: XmlNode, looks: readonly XmlNode[]): unknown {
  const rules = childrenNamed(sheet, "conditionalFormatting").flatMap(({ attributes, children }) =>
    children.map(({ attributes: { dxfId, priority, ...rest }, children: parts }) => ({
      priority: Number(priority),
      rule: [attributes["sqref"], rest, parts, looks[Number(dxfId ?? -1)] ?? null],
    })),
  );
  return rules.sort((a, b) => a.priority - b.priority).map(({ rule }) => rule);
}
