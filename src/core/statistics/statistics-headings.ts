import { toSimplified } from "../ledger/script/to-simplified";
import type { CountKey } from "./counts";

export type RateKey = "secretariesRate" | "organizationsRate" | "membersRate" | "problemsRate" | "votesRate";

export type StatisticsKey = CountKey | RateKey | `method:${string}`;

/** The rate columns and what they are the quotient of; satisfied votes have no column of their own. */
export const RATES: Readonly<
  Record<Exclude<RateKey, "votesRate">, { readonly done: CountKey; readonly due: CountKey }>
> = {
  secretariesRate: { done: "secretariesDone", due: "secretariesDue" },
  organizationsRate: { done: "organizationsDone", due: "organizationsDue" },
  membersRate: { done: "membersDone", due: "membersDue" },
  problemsRate: { done: "problemsClosed", due: "problemsRaised" },
};

interface HeadingRule {
  readonly group: RegExp;
  readonly labels: readonly (readonly [RegExp, StatisticsKey])[];
}

const RATE = /率|比例|百分比|占比|%/u;

/** By the upper heading, then by the lower one; the first that fits. */
const RULES: readonly HeadingRule[] = [
  {
    group: /书记/u,
    labels: [
      [RATE, "secretariesRate"],
      [/应/u, "secretariesDue"],
      [/已/u, "secretariesDone"],
    ],
  },
  {
    group: /次数|点评方式/u,
    labels: [[/^(?:合计|总数|总计|小计|点评次数)$/u, "reviewsTotal"]],
  },
  {
    group: /问题|整改/u,
    labels: [
      [RATE, "problemsRate"],
      [/逾期|超期/u, "problemsOverdue"],
      [/未整改|未解决|未启动/u, "problemsOpen"],
      [/整改中|正在/u, "problemsInProgress"],
      [/销号|办结|已整改|已解决/u, "problemsClosed"],
      [/提出|总数|合计|问题数/u, "problemsRaised"],
    ],
  },
  {
    group: /评议|测评|满意/u,
    labels: [
      [/有效票/u, "votesValid"],
      [RATE, "votesRate"],
    ],
  },
  {
    group: /党员/u,
    labels: [
      [RATE, "membersRate"],
      [/应/u, "membersDue"],
      [/已/u, "membersDone"],
    ],
  },
  {
    group: /党组织|基层组织|党支部/u,
    labels: [
      [RATE, "organizationsRate"],
      [/应/u, "organizationsDue"],
      [/已/u, "organizationsDone"],
    ],
  },
];

/** What a column of a statistics sheet counts, by its headings from top to bottom; `null` when that is not plain. */
export function statisticsKey(headings: readonly string[]): StatisticsKey | null {
  const levels = headings
    .map((heading) => toSimplified(heading).replace(/\s/gu, ""))
    .filter((heading) => heading !== "");
  const label = levels.at(-1) ?? "";
  const rule = RULES.find(({ group }) => levels.some((level) => group.test(level)));
  if (!rule) return null;
  const found = rule.labels.find(([words]) => words.test(label));
  if (found) return found[1];
  return rule.labels[0]?.[1] === "reviewsTotal" && levels.length > 1 ? `method:${label}` : null;
}
