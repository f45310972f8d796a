import { textOf, type LedgerRecord } from "../ledger/record";
import { toSimplified } from "../ledger/script/to-simplified";

/** Whom a line appraises, as it is written: by its columns, else by what the lines around the table say; "" when unsaid. */
export function appraisedText(record: LedgerRecord): string {
  const names = (["memberName", "subject", "organization"] as const).map((field) => textOf(record, field));
  const name = names.find((text) => text !== "") ?? record.block.unit ?? "";
  return toSimplified(name).replace(/\s+/g, "");
}

/** One vote: a line with a tick and no counts. */
export function isBallotLine({ grades }: LedgerRecord): boolean {
  return grades.some(({ cell }) => cell.isTicked) && grades.every(({ cell }) => cell.number === null);
}

/** Votes added up: counts and no tick. */
export function isSummaryLine({ grades }: LedgerRecord): boolean {
  return grades.some(({ cell }) => cell.number !== null) && grades.every(({ cell }) => !cell.isTicked);
}

/** The summary of one appraisal may hold a ballot of it: the dates agree, or one of them says none. */
export function mayBeSameDay(a: LedgerRecord, b: LedgerRecord): boolean {
  const [one, other] = [textOf(a, "date"), textOf(b, "date")];
  return one === "" || other === "" || one === other;
}

/** The lines without those ballots that a summary among them has added up already: a vote counts once. */
export function withoutSummedBallots(records: readonly LedgerRecord[]): readonly LedgerRecord[] {
  const summaries = new Map<string, LedgerRecord[]>();
  for (const record of records) {
    const who = isSummaryLine(record) ? appraisedText(record) : "";
    if (who === "") continue;
    const own = summaries.get(who);
    if (own) own.push(record);
    else summaries.set(who, [record]);
  }
  if (summaries.size === 0) return records;
  return records.filter(
    (record) =>
      !isBallotLine(record) ||
      !(summaries.get(appraisedText(record)) ?? []).some((summary) => mayBeSameDay(summary, record)),
  );
}
