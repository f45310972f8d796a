import type { Field } from "../../ledger/fields";
import type { RuleHit } from "../finding";
import { fixOf } from "../fix";
import { labelOf, placeOf } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";

/** Short values by which people look up, sort and filter; a space there makes two of one. */
const FIELDS = ["memberName", "leaderName", "gender", "organization"] as const satisfies readonly Field[];

export const straySpaces: Rule = {
  id: "stray-spaces",
  title: "多余空格",
  severity: "hint",
  source: null,
  messages: { spaces: "“{label}”的“{value}”带有多余的空格或换行，查找和汇总时会被当作另一个，建议去掉。" },
  check({ records }) {
    const hits: RuleHit[] = [];
    for (const record of records.all) {
      for (const field of FIELDS) {
        const raw = record.cells[field]?.raw;
        // Most names hold no space at all; look closer only where one is.
        if (typeof raw !== "string" || !/\s/.test(raw)) continue;
        const right = withoutStraySpaces(field, raw);
        if (right === raw || right === "") continue;
        const fix = fixOf(record, field, raw, right);
        hits.push({
          messageId: "spaces",
          data: { label: labelOf(record.block, field), value: quote(raw) },
          place: placeOf(record, field),
          key: [...recordKey(record), field],
          ...(fix === null ? {} : { fix }),
        });
      }
    }
    return hits;
  },
};

/**
 * The value as it should stand. Two characters set apart by spaces ("张  三") are customary in printed lists and stay;
 * names in Latin letters keep the spaces between their words.
 */
export function withoutStraySpaces(field: Field, raw: string): string {
  const trimmed = raw.trim();
  if (field === "organization") return trimmed.replace(/\s*\n\s*/g, "");
  if (/^\S[^\S\n\r]+\S$/.test(trimmed)) return trimmed;
  if (/[A-Za-z]/.test(trimmed)) return trimmed.replace(/\s+/g, " ");
  return trimmed.replace(/\s+/g, "");
}
