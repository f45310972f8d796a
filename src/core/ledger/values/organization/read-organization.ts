import type { CellValue } from "../../../workbook/cell";
import { isCellError } from "../../../workbook/cell";
import type { OrganizationCell } from "../../typed-cell";
import { blankOf } from "../blank";
import { cleanText, withoutSpaces } from "../clean-text";
import { organizationKey } from "./parse-organization";

/** Reads the name of an organisation. `text` has no line breaks in it: a name wraps, it has no lines. */
export function readOrganization(raw: CellValue): OrganizationCell {
  const cleaned = cleanText(raw);
  const blank = blankOf(cleaned);
  if (blank !== null) return { type: "organization", raw, text: "", blank, key: "" };
  const text = /\s/.test(cleaned) ? unwrapped(cleaned) : cleaned;
  return { type: "organization", raw, text, blank: null, key: isCellError(raw) ? "" : organizationKey(text) };
}

/** Spaces stay only between Latin words. */
function unwrapped(text: string): string {
  return /[A-Za-z]\s+[A-Za-z]/.test(text) ? text.replace(/\s+/g, " ") : withoutSpaces(text);
}
