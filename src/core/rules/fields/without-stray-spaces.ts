import type { Field } from "../../ledger/fields";
import { toSimplified } from "../../ledger/script/to-simplified";
import type { TypedCell } from "../../ledger/typed-cell";
import type { Scheme } from "../../scheme/scheme";

/** The cell's text as it should stand; where a space may part two people or two methods it stays. */
export function withoutStraySpaces(field: Field, cell: TypedCell, raw: string, scheme: Scheme): string {
  const trimmed = raw.trim();
  if (field === "organization") return trimmed.replace(/\s*\n\s*/g, "");
  if (field === "method") return isOneMethod(trimmed, scheme) ? withoutSpaces(trimmed) : trimmed;
  if (cell.type === "persons") return isOneName(cell, trimmed) ? nameOf(trimmed) : trimmed;
  return nameOf(trimmed);
}

/**
 * Two characters set apart by spaces ("张  三") are customary in printed lists and stay; names in Latin letters keep the spaces
 * between their words.
 */
function nameOf(trimmed: string): string {
  if (/^\S[^\S\n\r]+\S$/.test(trimmed)) return trimmed;
  if (/[A-Za-z]/.test(trimmed)) return trimmed.replace(/\s+/g, " ");
  return withoutSpaces(trimmed);
}

/** Nothing but one name: neither a second person nor a post follows the space. */
function isOneName({ persons }: Extract<TypedCell, { readonly type: "persons" }>, text: string): boolean {
  const [person, ...others] = persons;
  return person !== undefined && others.length === 0 && withoutSpaces(person.name) === withoutSpaces(text);
}

/** 会 议点评 is one word cut in two; 民主生活会 集中点评 and 集中 个别 are two words. */
function isOneMethod(text: string, { methods }: Scheme): boolean {
  const plain = toSimplified(text);
  const joined = withoutSpaces(plain);
  if (methods.some(({ id, synonyms }) => id === joined || `${joined}点评` === id || synonyms.includes(joined)))
    return true;
  return /^.{2,4}点评$/u.test(joined) && !plain.split(/\s+/).some((part) => /..点评$/u.test(part));
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, "");
}
