import { createScanner } from "../../xml/scanner";
import { childNamed, replaceChild } from "../xml/children";
import { parseElement, setAttribute, writeElement } from "../xml/element";
import { ByteSink } from "./byte-sink";
import { indexCells, indexRows } from "./row-index";
import { joinWorksheet, splitWorksheet } from "./worksheet-part";

/**
 * A worksheet (UTF-8) whose formula cells hold no stored results: every program computes them when it opens the file, while a
 * result that is out of date would be shown as it is. The formulas themselves, and all other cells, keep their bytes.
 */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  const part = splitWorksheet(bytes);
  const { data, root } = part;
  const decoder = new TextDecoder();
  const sink = new ByteSink(data.length);
  let copied = 0;
  for (const place of indexRows(createScanner(data), root.prefix)) {
    const cells = indexCells(data, place, root.prefix);
    for (const index of cells.columns.keys()) {
      const start = cells.starts[index] ?? 0;
      const end = cells.ends[index] ?? 0;
      const old = decoder.decode(data.subarray(start, end));
      const xml = old.includes(`<${root.prefix}f`) ? cellWithoutResult(old) : old;
      if (xml === old) continue;
      sink.copy(data.subarray(copied, start));
      sink.text(xml);
      copied = end;
    }
  }
  if (copied === 0) return bytes;
  sink.copy(data.subarray(copied));
  return joinWorksheet({ root, data: sink.bytes() });
}

function cellWithoutResult(xml: string): string {
  const cell = parseElement(xml);
  const result = childNamed(cell, "v");
  if (childNamed(cell, "f") === undefined || result === undefined) return xml;
  replaceChild(cell, result, null);
  setAttribute(cell, "t", null);
  return writeElement(cell);
}
