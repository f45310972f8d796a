import type { Field } from "../../ledger/fields";
import { cellOf, type LedgerRecord } from "../../ledger/record";
import { columnOf, type LedgerBlock } from "../../ledger/recognition";
import { createMergeReader, type MergeReader } from "../../ledger/records/merged-rows";
import { isAdvice } from "../../rectification/advice-mark";
import { labelOf, placeOf } from "../place";
import { recordKey } from "../record-key";
import type { Rule, RuleContext } from "../rule";
import { createCopyFinder } from "./copied/find-copied-texts";
import { organizationNames, personNames } from "./known-names";

/** Texts that are to be about their own subject. Each is compared with its like, over all rows and sheets. */
const FIELDS = [
  "evaluation",
  "achievements",
  "problems",
  "advice",
  "rectification",
  "pledges",
  "selfEvaluation",
  "branchEvaluation",
  "massEvaluation",
  "problem",
  "measures",
  "opinion",
  "pledge",
] as const satisfies readonly Field[];

type TextField = (typeof FIELDS)[number];

/** What a problem carries from sheet to sheet. */
const PROBLEM_FIELDS: ReadonlySet<Field> = new Set(["problem", "measures"]);

export const copiedText: Rule = {
  id: "copied-text",
  title: "内容雷同",
  severity: "query",
  source: null,
  messages: {
    one: "“{label}”与“{sheet}”第 {row} 行雷同（相似度 {similarity}），请按实际情况重写。",
    many: "“{label}”与“{sheet}”第 {row} 行等 {others} 处雷同（最高相似度 {similarity}），请按实际情况重写。",
  },
  *check(context) {
    const { minLength } = limits(context);
    const names = [...new Set([...personNames(context.roster, context.records), ...organizationNames(context.roster)])];
    const findCopies = createCopyFinder({ ...limits(context), names });
    const isRepeated = repetitions(context);
    const isMerged = createMergeReader();
    for (const [field, all] of recordsByField(context.records.all)) {
      const records = all.filter(
        (record) => isOwnText(record, field, minLength, isMerged) && !isRepeated(record, field),
      );
      const texts = records.map((record) => record.cells[field]?.text ?? "");
      for (const [index, copy] of findCopies(texts).entries()) {
        const record = records[index];
        const other = copy === null ? undefined : records[copy.of];
        if (copy === null || record === undefined || other === undefined) continue;
        yield {
          messageId: copy.size > 2 ? "many" : "one",
          data: {
            label: labelOf(record.block, field),
            sheet: other.block.sheetName,
            row: other.row + 1,
            others: copy.size - 1,
            similarity: percent(copy.similarity),
          },
          place: placeOf(record, field),
          key: [...recordKey(record), field],
        };
      }
    }
  },
};

/** The records of ledgers with a column for the field, in their order. */
function recordsByField(all: readonly LedgerRecord[]): ReadonlyMap<TextField, readonly LedgerRecord[]> {
  const byBlock = new Map<LedgerBlock, LedgerRecord[]>();
  for (const record of all) {
    const known = byBlock.get(record.block);
    if (known === undefined) byBlock.set(record.block, [record]);
    else known.push(record);
  }
  return new Map(
    FIELDS.map((field) => [
      field,
      [...byBlock].flatMap(([block, records]) => (columnOf(block, field) < 0 ? [] : records)),
    ]),
  );
}

function limits({ settings }: RuleContext): { threshold: number; minLength: number } {
  const { copiedSimilarity, copiedMinLength } = settings.scheme.thresholds;
  return { threshold: copiedSimilarity, minLength: copiedMinLength };
}

/** Long enough to be compared at all, not the reviewer's advice, and not just carried down from a merged cell above. */
function isOwnText(record: LedgerRecord, field: TextField, minLength: number, isMerged: MergeReader): boolean {
  const cell = cellOf(record, field);
  if (cell === undefined || cell.blank !== null || cell.text.length < minLength) return false;
  if (field === "measures" && isAdvice(cell.text)) return false;
  return !isMerged(record.block, columnOf(record.block, field), record.row - 1, record.row);
}

/** The same review or problem written down again is a repetition, not a copy. */
function repetitions({ reviews, problems }: RuleContext): (record: LedgerRecord, field: Field) => boolean {
  const again = new Set<LedgerRecord>();
  for (const { record, repeats } of reviews) if (repeats !== null) again.add(record);
  const problemAgain = new Set(problems.flatMap(({ otherRecords }) => otherRecords));
  return (record, field) => again.has(record) || (PROBLEM_FIELDS.has(field) && problemAgain.has(record));
}

/** Cut, not rounded: 99.6 % is not "100%". */
function percent(similarity: number): string {
  return `${Math.floor(similarity * 100 + 1e-9)}%`;
}
