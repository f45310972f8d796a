import type { LedgerRecord } from "../ledger/record";
import type { Roster } from "../roster/roster";
import type { Coverage, CoverageStatus, SubjectCoverage } from "./coverage";
import { openLabels, statusText, unmetLabels } from "./status-text";

/** Text of 点评情况 by sheet id, then by sheet row. Rows that are no subject (party groups) are left out. */
export type RowTexts = ReadonlyMap<string, ReadonlyMap<number, string>>;

export function rosterRowTexts(roster: Roster, coverage: Coverage): RowTexts {
  const secretaries = new Map<number, SubjectCoverage[]>();
  for (const subject of coverage.subjects) {
    if (subject.type !== "secretary" || subject.status === null) continue;
    const known = secretaries.get(subject.subject.index);
    if (known) known.push(subject);
    else secretaries.set(subject.subject.index, [subject]);
  }
  const texts = new Map<string, Map<number, string>>();
  const put = (record: LedgerRecord | null | undefined, text: string): void => {
    if (!record) return;
    const { sheetId } = record.block;
    const rows = texts.get(sheetId) ?? new Map<number, string>();
    rows.set(record.row, text);
    texts.set(sheetId, rows);
  };
  for (const subject of coverage.subjects) {
    const { index } = subject.subject;
    if (subject.type === "member") put(roster.members[index]?.record, statusText(subject));
    if (subject.type !== "organization") continue;
    put(roster.organizations[index]?.record, organizationText(subject, secretaries.get(index) ?? []));
  }
  return texts;
}

const FROM_WORST: readonly (CoverageStatus | null)[] = ["missing", "partial", "due", "covered", "notDue", null];

/** The organisation and its secretary on one row: one text when they stand alike (whatever the counts), else the worse first, each named. */
function organizationText(organization: SubjectCoverage, secretaries: readonly SubjectCoverage[]): string {
  const own = statusText(organization);
  const others = secretaries.filter((secretary) => !standAlike(secretary, organization));
  if (others.length === 0) return own;
  return [
    { status: organization.status, text: `${own}（党组织）` },
    ...others.map((one) => ({ status: one.status, text: `${statusText(one)}（书记${one.name}）` })),
  ]
    .sort((a, b) => FROM_WORST.indexOf(a.status) - FROM_WORST.indexOf(b.status))
    .map((part) => part.text)
    .join("；");
}

function standAlike(a: SubjectCoverage, b: SubjectCoverage): boolean {
  const missing = ({ duties }: SubjectCoverage): string => JSON.stringify([unmetLabels(duties), openLabels(duties)]);
  return a.status === b.status && missing(a) === missing(b);
}
