import type { AssessedReview, CoverageStatus, SubjectCoverage } from "../coverage/coverage";
import { isoDay } from "../ledger/day";
import { textOf, type LedgerRecord } from "../ledger/record";
import type { TrackedProblem } from "../rectification/problem";
import { STATE_NAMES } from "../rectification/state-names";
import type { Organization, Roster } from "../roster/roster";
import type { CountKey } from "./counts";
import type { StatisticsRow } from "./statistics";

/** One row of a ledger that stands behind a number. */
export interface BasisEntry {
  readonly name: string;
  readonly organization: string;
  readonly dates: string;
  readonly note: string;
  /** Where it stands; `null`: in no ledger (an organisation known by name only). */
  readonly record: LedgerRecord | null;
}

export interface BasisList {
  readonly title: string;
  /** The count columns whose cells lead here. */
  readonly keys: readonly (CountKey | `method:${string}`)[];
  /** Lists of what is missing are given in full before all others. */
  readonly isMissing: boolean;
  readonly entries: readonly BasisEntry[];
  /** Counted without names (DOMAIN §5). */
  readonly unnamed: number;
}

export interface BasisBlock {
  readonly title: string;
  /** Lead to the block's heading. */
  readonly keys: readonly (CountKey | `method:${string}`)[];
  readonly lists: readonly BasisList[];
}

/** What stands behind the numbers of one row, in the order of its columns; empty lists are left out. */
export function basisBlocks(row: StatisticsRow, roster: Roster): readonly BasisBlock[] {
  const organization = (index: number | null): string =>
    index === null ? "" : (roster.organizations[index]?.name ?? "");
  const entryOf = (subject: SubjectCoverage): BasisEntry => subjectEntry(subject, roster);
  const split = (group: StatisticsRow["organizations"], due: CountKey, done: CountKey): BasisList[] => [
    list("未点评", [due], group.due.filter((subject) => subject.status !== "covered").map(entryOf), true),
    list("已点评", [done], group.done.map(entryOf)),
  ];
  const heads = row.secretaries.due.map((head) => ({
    hasReviewed: head.hasReviewed,
    entry: {
      name: head.name,
      organization: organization(head.organization),
      dates: datesOf(head.reviews),
      note: head.hasReviewed ? `已作点评${head.reviews.length}次` : "未作点评",
      record: head.reviews[0]?.record ?? roster.organizations[head.organization]?.record ?? null,
    },
  }));
  const [missing, done] = split(row.members, "membersDue", "membersDone");
  const unnamed = row.members.unnamedDue - row.members.unnamedDone.length;
  const blocks: BasisBlock[] = [
    {
      title: "书记点评",
      keys: ["secretariesDue"],
      lists: [
        list(
          "未作点评",
          [],
          heads.filter((head) => !head.hasReviewed).map((head) => head.entry),
          true,
        ),
        list(
          "已作点评",
          ["secretariesDone"],
          heads.filter((head) => head.hasReviewed).map((head) => head.entry),
        ),
      ],
    },
    {
      title: "党组织",
      keys: ["organizationsDue"],
      lists: split(row.organizations, "organizationsDue", "organizationsDone"),
    },
    {
      title: "党员",
      keys: ["membersDue"],
      lists: [
        ...(missing ? [{ ...missing, unnamed: Math.max(0, unnamed) }] : []),
        ...(done ? [{ ...done, entries: [...done.entries, ...row.members.unnamedDone.map(reviewEntry)] }] : []),
      ],
    },
    {
      title: "点评次数",
      keys: ["reviewsTotal"],
      lists: [...row.reviews.byMethod].map(([method, reviews]) =>
        list(method, [`method:${method}`], reviews.map(reviewEntry)),
      ),
    },
    {
      title: "重点问题",
      keys: ["problemsRaised"],
      lists: [
        list("未整改", ["problemsOpen"], row.problems.open.map(problemEntry), true),
        list("整改中", ["problemsInProgress"], row.problems.inProgress.map(problemEntry), true),
        list("其中逾期", ["problemsOverdue"], row.problems.overdue.map(problemEntry), true),
        list("已销号", ["problemsClosed"], row.problems.closed.map(problemEntry)),
      ],
    },
    {
      title: "群众评议",
      keys: ["votesValid"],
      lists: [list("有效票", [], (row.appraisal?.records ?? []).map(appraisalEntry))],
    },
  ];
  return blocks.map((block) => ({
    ...block,
    lists: block.lists.filter((each) => each.entries.length > 0 || each.unnamed > 0),
  }));
}

function list(title: string, keys: BasisList["keys"], entries: readonly BasisEntry[], isMissing = false): BasisList {
  return { title, keys, isMissing, entries, unnamed: 0 };
}

const STATUS_WORDS: Readonly<Record<CoverageStatus, string>> = {
  covered: "已点评",
  partial: "部分点评",
  missing: "未点评",
  due: "待点评",
  notDue: "未到期",
};

function subjectEntry(subject: SubjectCoverage, roster: Roster): BasisEntry {
  const { index, type } = subject.subject;
  const listed: Pick<Organization, "record"> | undefined = (type === "member" ? roster.members : roster.organizations)[
    index
  ];
  const inWindows = subject.duties.flatMap((duty) => duty.windows.flatMap((window) => window.reviews));
  const reviews = [...new Set([...inWindows, ...subject.reviews])];
  const reviewed = subject.status === "covered" ? reviews[0]?.record : undefined;
  return {
    name: subject.name,
    organization: subject.organization,
    dates: datesOf(reviews),
    note: subject.status === null ? "" : STATUS_WORDS[subject.status],
    record: reviewed ?? listed?.record ?? null,
  };
}

function reviewEntry(review: AssessedReview): BasisEntry {
  const { record } = review;
  const by = [textOf(record, "reviewer"), textOf(record, "method")].filter(Boolean).join("，");
  const organization = textOf(record, "organization");
  const member = textOf(record, "memberName");
  return {
    name: member || organization,
    organization: member ? organization : textOf(record, "parentOrganization"),
    dates: datesOf([review]),
    note: oneLine(by),
    record,
  };
}

function problemEntry(problem: TrackedProblem): BasisEntry {
  const { record } = problem;
  const overdue = problem.overdueDays > 0 ? `，逾期${problem.overdueDays}天` : "";
  const text = textOf(record, record.kind === "rectification" ? "problem" : "problems");
  return {
    name: problem.id,
    organization: [problem.organizationText, problem.memberName ?? ""].filter(Boolean).join(" "),
    dates: problem.raised === null ? "" : isoDay(problem.raised),
    note: oneLine(`${STATE_NAMES[problem.state]}${overdue}：${text}`),
    record,
  };
}

function appraisalEntry(record: LedgerRecord): BasisEntry {
  const votes = record.grades.filter(({ cell }) => cell.text !== "").map(({ grade, cell }) => `${grade} ${cell.text}`);
  return {
    name:
      textOf(record, "subject") ||
      textOf(record, "memberName") ||
      textOf(record, "organization") ||
      (record.block.unit ?? ""),
    organization: textOf(record, "organization"),
    dates: textOf(record, "date"),
    note: oneLine([textOf(record, "item"), votes.join("、")].filter(Boolean).join("：")),
    record,
  };
}

const MOST_DATES = 6;

function datesOf(reviews: readonly AssessedReview[]): string {
  const days = reviews.flatMap(({ date }) => (date ? [date] : [])).sort((a, b) => a.from - b.from);
  // Several reviews of one day: the day once.
  const texts = [
    ...new Set(days.map(({ from, to }) => (from === to ? isoDay(from) : `${isoDay(from)}至${isoDay(to)}`))),
  ];
  const shown = texts.slice(0, MOST_DATES).join("、");
  if (texts.length > MOST_DATES) return `${shown}等${days.length}次`;
  return texts.length < days.length ? `${shown}，共${days.length}次` : shown;
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
