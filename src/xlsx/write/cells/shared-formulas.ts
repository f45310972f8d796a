import { formulaKey } from "../../../core/workbook/snapshot";
import { createScanner } from "../../xml/scanner";
import { childNamed, replaceChild } from "../xml/children";
import { attributeOf, parseElement, writeElement } from "../xml/element";
import { escapeText } from "../xml/escape";
import { ByteSink } from "./byte-sink";
import { indexCells, indexRows } from "./row-index";

/** Index of the shared formula that stands in this cell for others too; `null` when none does. */
export function sharedMasterOf(cellXml: string): string | null {
  if (!cellXml.includes("shared")) return null;
  const formula = childNamed(parseElement(cellXml), "f");
  const f = formula ? parseElement(formula.xml) : null;
  return f && attributeOf(f, "t") === "shared" && f.items.length > 0 ? attributeOf(f, "si") : null;
}

/**
 * Cells that shared a formula whose text is gone get their own, from `formulas` (by `formulaKey`). Where that is not known the
 * cell keeps its value only.
 */
export function restoreSharedFormulas(
  data: Uint8Array,
  prefix: string,
  lost: ReadonlySet<string>,
  formulas: ReadonlyMap<string, string>,
): Uint8Array {
  if (lost.size === 0) return data;
  const decoder = new TextDecoder();
  const sink = new ByteSink(data.length + 4096);
  let copied = 0;
  for (const place of indexRows(createScanner(data), prefix)) {
    const cells = indexCells(data, place, prefix);
    for (const [index, column] of cells.columns.entries()) {
      const start = cells.starts[index] ?? 0;
      const end = cells.ends[index] ?? 0;
      const old = decoder.decode(data.subarray(start, end));
      const xml = old.includes("shared") ? restored(old, lost, formulas.get(formulaKey(place.row, column)) ?? "") : old;
      if (xml === old) continue;
      sink.copy(data.subarray(copied, start));
      sink.text(xml);
      copied = end;
    }
  }
  sink.copy(data.subarray(copied));
  return sink.bytes();
}

function restored(xml: string, lost: ReadonlySet<string>, formula: string): string {
  const cell = parseElement(xml);
  const item = childNamed(cell, "f");
  const f = item ? parseElement(item.xml) : null;
  if (!item || !f || attributeOf(f, "t") !== "shared" || !lost.has(attributeOf(f, "si") ?? "")) return xml;
  const p = cell.prefix;
  replaceChild(cell, item, formula === "" ? null : `<${p}f>${escapeText(formula)}</${p}f>`);
  return writeElement(cell);
}
