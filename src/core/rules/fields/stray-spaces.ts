import type { Field } from "../../ledger/fields";
import type { RuleHit } from "../finding";
import { fixOf } from "../fix";
import { labelOf, placeOf } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { withoutStraySpaces } from "./without-stray-spaces";

/** Short values by which people look up, sort and filter; a space there makes two of one. */
const FIELDS = [
  "memberName",
  "leaderName",
  "gender",
  "organization",
  "reviewer",
  "method",
] as const satisfies readonly Field[];

export const straySpaces: Rule = {
  id: "stray-spaces",
  title: "多余空格",
  severity: "hint",
  source: null,
  messages: { spaces: "“{label}”的“{value}”带有多余的空格或换行，查找和汇总时会被当作另一个，建议去掉。" },
  check({ records, settings }) {
    const hits: RuleHit[] = [];
    for (const record of records.all) {
      for (const field of FIELDS) {
        const cell = record.cells[field];
        const raw = cell?.raw;
        // Most names hold no space at all; look closer only where one is.
        if (cell === undefined || typeof raw !== "string" || !/\s/.test(raw)) continue;
        const right = withoutStraySpaces(field, cell, raw, settings.scheme);
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
