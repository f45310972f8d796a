import { cornersOf } from "../../../../src/xlsx/keep/file-looks";
import { restoreValidations } from "../../../../src/xlsx/write/restore/restore-validations";
import { parseSqref } from "../../../../src/xlsx/write/sheet/sqref";
import { parseElement, writeElement } from "../../../../src/xlsx/write/xml/element";

const list = (sqref: string): string =>
  `<dataValidation type="list" sqref="${sqref}"><formula1>$A$1:$A$3</formula1></dataValidation>`;

test.each<[title: string, now: readonly string[], expected: readonly string[]]>([
  ["what was left of it takes our cells in again", ["B2:B9 D2:D9"], ["B2:D9"]],
  ["cells from which somebody took it since do not get it back", ["B2:B9"], ["B2:B9 C2:C9"]],
  ["one that somebody took away wholly comes back in our cells alone", [], ["C2:C9"]],
  ["what somebody put into our cells gives way", ["B2:B9 D2:D9", "C2:C9"], ["B2:D9"]],
])("a validation of B2:D9 that lost column C to us: %s", (_, now, expected) => {
  const root = parseElement(
    `<worksheet><dataValidations count="${String(now.length)}">${now.map(list).join("")}</dataValidations></worksheet>`,
  );
  restoreValidations(root, { areas: parseSqref("C2:C9").map(cornersOf), found: [list("B2:D9")] });
  expect([...writeElement(root).matchAll(/sqref="([^"]*)"/g)].map(([, sqref]) => sqref)).toEqual(expected);
});
