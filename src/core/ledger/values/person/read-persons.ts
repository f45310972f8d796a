import type { CellValue } from "../../../workbook/cell";
import type { PersonMention, PersonsCell } from "../../typed-cell";
import { blankOf } from "../blank";
import { cleanText } from "../clean-text";
import { nameKey } from "./name-key";
import { peopleIn } from "./people-in";

const NOBODY: readonly PersonMention[] = [];

/**
 * Reads a cell that names one or several people with unit and post around them (点评领导, 书记, 责任人). A cell with only
 * a post or a unit (党支部书记) names nobody: `persons` is empty while `text` is not. Nobody is named twice.
 */
export function readPersons(raw: CellValue): PersonsCell {
  const text = cleanText(raw);
  const blank = blankOf(text);
  if (blank !== null) return { type: "persons", raw, text: "", blank, persons: NOBODY };
  const persons = typeof raw === "string" ? personsIn(text) : NOBODY;
  return { type: "persons", raw, text, blank: null, persons };
}

/** The people a text names; see `readPersons`. */
export function personsIn(text: string): readonly PersonMention[] {
  const persons = new Map<string, PersonMention>();
  for (const { name, post } of peopleIn(text)) {
    const key = nameKey(name);
    const known = persons.get(key);
    if (key !== "" && (known === undefined || known.post === "")) persons.set(key, { name, key, post });
  }
  return [...persons.values()];
}
