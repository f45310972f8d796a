import { createScanner, enterRoot, forEachChild, isNamed, type XmlScanner } from "../xml/scanner";
import { createTextReader, decodeEscapes, elementText, type TextReader } from "../xml/text";

/** The shared strings (UTF-8 bytes) by index, runs joined and phonetic hints left out. */
export function parseSharedStrings(xml: Uint8Array): readonly string[] {
  const strings: string[] = [];
  const scanner = createScanner(xml);
  const read = createTextReader(xml);
  enterRoot(scanner, "sst");
  forEachChild(scanner, () => {
    if (isNamed(scanner, "si")) strings.push(richText(scanner, read));
  });
  return strings;
}

/** Text of the current `<si>` or `<is>`: its `<t>`, and the `<t>` of each run; `<rPh>` is not part of it. */
export function richText(scanner: XmlScanner, read: TextReader): string {
  let text = "";
  forEachChild(scanner, () => {
    if (isNamed(scanner, "t")) text += decodeEscapes(elementText(scanner, read));
    else if (isNamed(scanner, "r")) {
      forEachChild(scanner, () => {
        if (isNamed(scanner, "t")) text += decodeEscapes(elementText(scanner, read));
      });
    }
  });
  return text;
}
