import type { Field } from "../../ledger/fields";
import type { ColumnMapping, LedgerBlock } from "../../ledger/recognition";
import { columnLetters } from "../../workbook/range";
import { placeOfHeading } from "../place";
import type { Rule } from "../rule";

/** Fields of which a ledger may well have several columns. */
const REPEATABLE: ReadonlySet<Field> = new Set(["grade", "remark", "serial", "phone"]);

export const duplicateColumn: Rule = {
  id: "duplicate-column",
  title: "列重复",
  severity: "error",
  source: null,
  messages: { twice: "“{label}”一列出现两次（{first} 列和 {second} 列），只有 {first} 列被采用，请合并或改名。" },
  *check({ recognition }) {
    for (const { sheetName, blocks } of recognition.sheets) {
      for (const block of blocks) {
        if (block.kind === null || block.layout === "form") continue;
        for (const [first, second] of duplicates(block)) {
          const data = {
            label: second.label,
            first: columnLetters(first.column),
            second: columnLetters(second.column),
          };
          const place = placeOfHeading(block, second.column);
          yield { messageId: "twice", data, place, key: [sheetName, block.kind, second.header] };
        }
      }
    }
  },
};

/** Each column that says the same as one left of it: the same field, or the same full heading as a mapped column. */
function duplicates(block: LedgerBlock): readonly (readonly [ColumnMapping, ColumnMapping])[] {
  const pairs: (readonly [ColumnMapping, ColumnMapping])[] = [];
  block.columns.forEach((second, index) => {
    const twin = block.columns.slice(0, index).find((first) => isSame(first, second));
    if (twin !== undefined) pairs.push([twin, second]);
  });
  return pairs;
}

function isSame(first: ColumnMapping, second: ColumnMapping): boolean {
  const field = first.field ?? second.field;
  if (field === null || REPEATABLE.has(field)) return false;
  if (first.field === second.field) return true;
  const isOneMapped = first.field === null || second.field === null;
  return isOneMapped && first.header === second.header && first.header !== "";
}
