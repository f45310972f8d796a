import { columnOf, type LedgerBlock } from "../ledger/recognition";
import { textOf, type LedgerRecord } from "../ledger/record";

const LEADING = /^\s*(\p{Script=Han}[\p{Script=Han}·•\s]{1,11})[：:]\s*(?=\S)/u;

/** In a ledger without 姓名 the problem itself says whom it is about: "周敏：学习记录不全". */
export function withLeadingName(problem: string, memberName: string): string {
  return `${memberName.replace(/\s+/gu, "")}：${problem}`;
}

export function needsLeadingName(block: LedgerBlock): boolean {
  return block.kind === "rectification" && columnOf(block, "memberName") < 0;
}

/** What stands before the first colon of such a problem, which may be a name or not (学习方面：…), and the rest; `null`: nothing. */
export function leadingName(record: LedgerRecord): { readonly name: string; readonly problem: string } | null {
  if (!needsLeadingName(record.block)) return null;
  const text = textOf(record, "problem");
  const found = LEADING.exec(text);
  if (!found) return null;
  return { name: (found[1] ?? "").replace(/\s+/gu, ""), problem: text.slice(found[0].length) };
}
