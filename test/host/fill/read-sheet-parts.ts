import { parseArea } from "../model/address";
import type { ValidationModel } from "../model/parts";
import { forEachCell } from "../model/block";
import type { SheetModel } from "../model/workbook";
import { areasOf } from "./read-sheet-looks";
import { child, childrenNamed, flag, numeric, type XmlNode } from "./xml-tree";

/** View, tab colour, page, links, validations and protection of a sheet. `links`: relationship id → address. */
export function readSheetParts(sheet: SheetModel, root: XmlNode, links: ReadonlyMap<string, string>): void {
  readView(sheet, root);
  readPage(sheet, root);
  readProtection(sheet, root);
  for (const validation of childrenNamed(child(root, "dataValidations"), "dataValidation")) {
    sheet.validations.push(readValidation(validation));
  }
  for (const link of childrenNamed(child(root, "hyperlinks"), "hyperlink")) {
    const { ref = "", id = "", location, tooltip } = link.attributes;
    const area = parseArea(ref);
    const address = links.get(id);
    if (area === null) continue;
    forEachCell(area, (row, column) => {
      sheet.links.set(`${row},${column}`, {
        ...(address === undefined ? {} : { address }),
        ...(location === undefined ? {} : { documentReference: location }),
        ...(tooltip === undefined ? {} : { screenTip: tooltip }),
      });
    });
  }
}

function readView(sheet: SheetModel, root: XmlNode): void {
  const view = child(child(root, "sheetViews"), "sheetView");
  sheet.showGridlines = flag(view, "showGridLines", true);
  sheet.showHeadings = flag(view, "showRowColHeaders", true);
  const pane = child(view, "pane");
  if (pane?.attributes["state"] === "frozen" || pane?.attributes["state"] === "frozenSplit") {
    sheet.frozen = { rows: numeric(pane, "ySplit") ?? 0, columns: numeric(pane, "xSplit") ?? 0 };
  }
  const tab = child(child(root, "sheetPr"), "tabColor")?.attributes["rgb"];
  if (tab !== undefined) sheet.tabColor = `#${tab.slice(-6).toUpperCase()}`;
}

function readPage(sheet: SheetModel, root: XmlNode): void {
  const { page } = sheet;
  const setup = child(root, "pageSetup");
  if (setup?.attributes["orientation"] === "landscape") page.orientation = "Landscape";
  if (setup?.attributes["paperSize"] === "9") page.paperSize = "A4";
  if (setup?.attributes["paperSize"] === "8") page.paperSize = "A3";
  if (flag(child(child(root, "sheetPr"), "pageSetUpPr"), "fitToPage")) {
    page.zoom = {
      horizontalFitToPages: numeric(setup, "fitToWidth") ?? 1,
      // 0: as many as it takes
      ...(numeric(setup, "fitToHeight") === 0 ? {} : { verticalFitToPages: numeric(setup, "fitToHeight") ?? 1 }),
    };
  } else if (numeric(setup, "scale") !== undefined) page.zoom = { scale: numeric(setup, "scale") ?? 100 };
  const margins = child(root, "pageMargins");
  if (margins !== undefined) {
    const points = Object.entries(margins.attributes).map(([side, inches]) => [side, Number(inches) * 72]);
    page.margins = Object.fromEntries(points) as NonNullable<typeof page.margins>;
  }
  if (flag(child(root, "printOptions"), "horizontalCentered")) page.centerHorizontally = true;
  if (flag(child(root, "printOptions"), "verticalCentered")) page.centerVertically = true;
  const codes = child(root, "headerFooter");
  const header = child(codes, "oddHeader")?.text ?? "";
  const footer = child(codes, "oddFooter")?.text ?? "";
  if (header !== "") page.header = splitCodes(header);
  if (footer !== "") page.footer = splitCodes(footer);
}

/** "&L…&C…&R…" → its parts. */
function splitCodes(codes: string): { left?: string; center?: string; right?: string } {
  const parts: { left?: string; center?: string; right?: string } = {};
  const names = { L: "left", C: "center", R: "right" } as const;
  for (const [, side = "C", text = ""] of codes.matchAll(/(?:^(?!&[LCR])|&([LCR]))((?:&[^LCR]|[^&])*)/g)) {
    if (text !== "") parts[names[side as keyof typeof names]] = text;
  }
  return parts;
}

function readProtection(sheet: SheetModel, root: XmlNode): void {
  const protection = child(root, "sheetProtection");
  if (!flag(protection, "sheet")) return;
  const isPasswordProtected = ["password", "hashValue"].some((name) => (protection?.attributes[name] ?? "") !== "");
  sheet.protection = {
    isProtected: true,
    options: {
      // in the file a permission that is not forbidden stands as "0"
      allowFormatCells: !flag(protection, "formatCells", true),
      allowFormatColumns: !flag(protection, "formatColumns", true),
      allowFormatRows: !flag(protection, "formatRows", true),
      allowAutoFilter: !flag(protection, "autoFilter", true),
      allowInsertHyperlinks: !flag(protection, "insertHyperlinks", true),
      allowSort: !flag(protection, "sort", true),
    },
    password: isPasswordProtected ? "(unknown)" : null,
  };
}

/** A file's words for comparing → Excel's interface's. */
const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

const TYPES: Readonly<Record<string, readonly [rule: keyof Excel.DataValidationRule, type: string]>> = {
  whole: ["wholeNumber", "WholeNumber"],
  decimal: ["decimal", "Decimal"],
  list: ["list", "List"],
  date: ["date", "Date"],
  time: ["time", "Time"],
  textLength: ["textLength", "TextLength"],
  custom: ["custom", "Custom"],
};

function readValidation(node: XmlNode): ValidationModel {
  const { type = "none", operator = "between", errorStyle = "stop", error = "", errorTitle = "" } = node.attributes;
  const [rule, typeName] = TYPES[type] ?? ["custom", "None"];
  const [formula1, formula2] = [child(node, "formula1")?.text ?? "", child(node, "formula2")?.text];
  const alertStyle = { stop: "Stop", warning: "Warning", information: "Information" }[errorStyle] ?? "Stop";
  return {
    areas: areasOf(node.attributes["sqref"]),
    type: typeName,
    rule: { [rule]: readRule(rule, operator, formula1, formula2, node) },
    errorAlert: {
      message: error,
      showAlert: flag(node, "showErrorMessage"),
      style: alertStyle as "Stop",
      title: errorTitle,
    },
    prompt: {
      message: node.attributes["prompt"] ?? "",
      showPrompt: flag(node, "showInputMessage"),
      title: node.attributes["promptTitle"] ?? "",
    },
    ignoreBlanks: flag(node, "allowBlank"),
  };
}

function readRule(
  rule: string,
  operator: string,
  formula1: string,
  formula2: string | undefined,
  node: XmlNode,
): object {
  if (rule === "list") {
    const source = /^".*"$/s.test(formula1) ? formula1.slice(1, -1).replace(/""/g, '"') : `=${formula1}`;
    return { inCellDropDown: !flag(node, "showDropDown"), source };
  }
  if (rule === "custom") return { formula: `=${formula1}` };
  const value = (text: string): string | number =>
    Number.isNaN(Number(text)) || text === "" ? `=${text}` : Number(text);
  return {
    formula1: value(formula1),
    ...(formula2 === undefined ? {} : { formula2: value(formula2) }),
    operator: OPERATORS[operator] ?? "Between",
  };
}
