import { subjectSignature, type OpenGroup } from "./open-group";
import { isRunningNumber } from "./problem-ids";
import type { ProblemRow } from "./problem-row";

/**
 * A number that stands for more problems than this (a running number that every unit counts anew) is no longer looked
 * through whole: of all its problems, and of those of the same subject, organisation, member or text, the first so many each.
 */
const MOST_COMPARED = 50;

/** The problems that bear one 问题编号. */
export class NumberedGroups {
  readonly #all: OpenGroup[] = [];
  readonly #byPart = new Map<string, Set<OpenGroup>>();

  /** Must be told of every row that speaks for a problem of this number, the first one too. */
  note(group: OpenGroup, row: ProblemRow): void {
    if (this.#all.at(-1) !== group && group.speaking.length === 1) this.#all.push(group);
    for (const part of partsOf(row)) {
      const groups = this.#byPart.get(part);
      if (groups) groups.add(group);
      else this.#byPart.set(part, new Set([group]));
    }
  }

  /**
   * The first problem that the row, which bears this number, may tell of. Where a number was given twice, a review tells of the
   * problem of its own subject, of several of these the one whose words stand in its text.
   */
  find(row: ProblemRow, id: string): OpenGroup | undefined {
    const isRunning = isRunningNumber(id);
    const own = row.isReview && this.#all.length > 1 ? this.#ofSubject(row, isRunning) : undefined;
    if (own) return own;
    if (this.#all.length <= MOST_COMPARED) return this.#all.find((group) => group.accepts(row, isRunning));
    let best: OpenGroup | undefined;
    for (const list of [this.#all, ...partsOf(row).map((part) => this.#byPart.get(part) ?? [])]) {
      const found = firstAccepting(list, row, isRunning);
      if (found && (!best || found.ordinal < best.ordinal)) best = found;
    }
    return best;
  }

  #ofSubject(row: ProblemRow, isRunning: boolean): OpenGroup | undefined {
    const groups = this.#byPart.get(subjectPart(row)) ?? [];
    const told = firstAccepting(groups, row, isRunning, (group) => isToldIn(row, group));
    return told ?? firstAccepting(groups, row, isRunning);
  }
}

function isToldIn(review: ProblemRow, { speaking }: OpenGroup): boolean {
  const words = speaking[0]?.problemKey ?? "";
  return words !== "" && review.problemKey.includes(words);
}

function firstAccepting(
  groups: Iterable<OpenGroup>,
  row: ProblemRow,
  isRunning: boolean,
  isMeant: (group: OpenGroup) => boolean = () => true,
): OpenGroup | undefined {
  let compared = 0;
  for (const group of groups) {
    if (isMeant(group) && group.accepts(row, isRunning)) return group;
    compared += 1;
    if (compared === MOST_COMPARED) return undefined;
  }
  return undefined;
}

function subjectPart({ subject }: Pick<ProblemRow, "subject">): string {
  return `subject ${subjectSignature(subject)}`;
}

/** The subject whole and with its text, its organisation and its member, as far as the row names them. */
function partsOf({ subject, problemKey }: ProblemRow): readonly string[] {
  const { organization, organizationKey, memberKey } = subject;
  const signature = subjectSignature(subject);
  const parts = [subjectPart({ subject })];
  if (problemKey !== "") parts.push(`text ${signature} ${problemKey}`);
  if (organization !== null) parts.push(`organization ${organization}`);
  else if (organizationKey !== "") parts.push(`name ${organizationKey}`);
  if (memberKey !== "") parts.push(`member ${memberKey}`);
  return parts;
}
