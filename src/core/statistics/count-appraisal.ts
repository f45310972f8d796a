import { textOf, type LedgerRecord } from "../ledger/record";
import { cleanWord } from "../rectification/words/clean-word";
import { OVERALL_ITEMS } from "./grade-words";
import { readVotes } from "./read-votes";
import { withoutSummedBallots } from "./same-appraisal";
import type { StatisticsRow } from "./statistics";

/**
 * 群众评议 of one row (DOMAIN §6): the overall item of each subject if there is one, else the sum of its items (then the votes
 * are 票项). `null` where nothing was appraised, grade sets differ, or a line cannot be read as votes.
 * Ballots of which there is a summary count by the summary alone.
 */
export function countAppraisal(
  records: readonly LedgerRecord[],
  satisfiedGrades: readonly string[] | null,
): StatisticsRow["appraisal"] {
  const used: LedgerRecord[] = [];
  const gradeSets = new Set<string>();
  let [validVotes, satisfied, isItemVotes] = [0, 0, false];
  for (const lines of linesBySubject(withoutSummedBallots(records))) {
    const overall = lines.filter((line) => OVERALL_ITEMS.test(cleanWord(textOf(line, "item"))));
    const chosen = overall.length > 0 ? overall : lines;
    if (new Set(chosen.map((line) => textOf(line, "item"))).size > 1) isItemVotes = true;
    for (const line of chosen) {
      const votes = readVotes(line, satisfiedGrades);
      if (votes === "unreadable") return null;
      if (votes === null) continue;
      validVotes += votes.validVotes;
      satisfied += votes.satisfied;
      gradeSets.add(votes.gradeSet);
      used.push(line);
    }
  }
  return gradeSets.size === 1 ? { validVotes, satisfied, isItemVotes, records: used } : null;
}

function linesBySubject(records: readonly LedgerRecord[]): readonly (readonly LedgerRecord[])[] {
  const subjects = new Map<string, LedgerRecord[]>();
  for (const record of records) {
    const { sheetId, headerTop } = record.block;
    const who = (["organization", "subject", "memberName", "date"] as const).map((field) => textOf(record, field));
    const key = JSON.stringify([sheetId, headerTop, ...who]);
    const lines = subjects.get(key);
    if (lines) lines.push(record);
    else subjects.set(key, [record]);
  }
  return [...subjects.values()];
}
