import type { ProblemRow, ProblemSubject } from "./problem-row";

/** What the speaking rows of one sheet say, without repetition. */
interface SheetFacts {
  readonly subjects: Map<string, ProblemSubject>;
  /** Problem texts of rows that are no reviews, by round. */
  readonly texts: Map<number | null, Set<string>>;
}

/** A problem while its rows are gathered. */
export class OpenGroup {
  readonly id: string | null;
  /** Counts problems in the order in which they are found. */
  readonly ordinal: number;
  readonly speaking: ProblemRow[] = [];
  readonly referring: ProblemRow[] = [];
  readonly #bySheet = new Map<string, SheetFacts>();
  #hasTracking = false;

  constructor(id: string | null, ordinal: number, first: ProblemRow) {
    this.id = id;
    this.ordinal = ordinal;
    this.speak(first);
  }

  /** Does a row of a tracking ledger speak? */
  get hasTracking(): boolean {
    return this.#hasTracking;
  }

  speak(row: ProblemRow): void {
    this.speaking.push(row);
    if (!row.isReview) this.#hasTracking = true;
    const { sheetId } = row.record.block;
    let facts = this.#bySheet.get(sheetId);
    if (!facts) this.#bySheet.set(sheetId, (facts = { subjects: new Map(), texts: new Map() }));
    facts.subjects.set(subjectSignature(row.subject), row.subject);
    if (row.isReview || row.problemKey === "") return;
    const texts = facts.texts.get(row.round) ?? new Set<string>();
    facts.texts.set(row.round, texts.add(row.problemKey));
  }

  /**
   * May the row, which bears the same number, tell of the same problem as every row that speaks? Rows of one sheet, and any
   * under a running number, must be about what may be one subject; two rows of one tracking sheet and one round must not hold
   * different texts. The time does not grow with the number of rows that say the same.
   */
  accepts(row: ProblemRow, isRunning: boolean): boolean {
    for (const [sheetId, { subjects, texts }] of this.#bySheet) {
      const isOneSheet = sheetId === row.record.block.sheetId;
      if (isOneSheet || isRunning) {
        for (const subject of subjects.values()) if (!mayBeOneSubject(subject, row.subject)) return false;
      }
      if (!isOneSheet || row.isReview || row.problemKey === "") continue;
      const told = texts.get(row.round);
      if (told && (told.size > 1 || !told.has(row.problemKey))) return false;
    }
    return true;
  }
}

/** Equal for subjects that no comparison tells apart. */
export function subjectSignature({ organization, organizationKey, memberKey }: ProblemSubject): string {
  return JSON.stringify([organization, organizationKey, memberKey]);
}

function mayBeOneSubject(one: ProblemSubject, other: ProblemSubject): boolean {
  if (one.memberKey !== "" && other.memberKey !== "" && one.memberKey !== other.memberKey) return false;
  if (one.organization !== null && other.organization !== null) return one.organization === other.organization;
  if (one.organizationKey === "" || other.organizationKey === "") return true;
  if (one.organization !== null || other.organization !== null) return true;
  return one.organizationKey === other.organizationKey;
}
