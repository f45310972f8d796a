import { cellOf, textOf, type LedgerRecord } from "../ledger/record";
import type { Roster } from "../roster/roster";
import type { AssessedUnit, AssessmentPart, AssessmentPlan } from "../scheme/assessment-plan";
import { assessedScores, isTotalItem, type AssessedScore } from "./assessed-scores";
import { bareName, partOf, unitSort } from "./assessed-part";

/** The mean of what was assessed for one part of a unit's score. */
export interface PartMean {
  readonly part: AssessmentPart;
  readonly count: number;
  /** `null`: nothing assessed, or a score is still blank. */
  readonly mean: number | null;
}

/** A unit's score as the plan weighs it. */
export interface WeightedScore {
  readonly unit: AssessedUnit;
  readonly name: string;
  readonly parts: readonly PartMean[];
  /** Two decimals, half up; `null` while a part is missing. */
  readonly score: number | null;
  /** The total that the sheet itself gives for the unit. */
  readonly stated: { readonly record: LedgerRecord; readonly score: number } | null;
  /** Where the unit stands on the sheet: its own row, else the first row below it. */
  readonly record: LedgerRecord;
}

interface Group {
  readonly unit: AssessedUnit;
  readonly name: string;
  readonly own: AssessedScore[];
  readonly below: AssessedScore[];
}

const MOST_LEVELS = 5;

/** The units of an assessment, in sheet order. Organisations that belong to no unit of the plan are left out. */
export function weightedScores(
  records: readonly LedgerRecord[],
  plan: AssessmentPlan,
  roster: Roster,
): readonly WeightedScore[] {
  const scores = assessedScores(records);
  const byKey = new Map(scores.map((score) => [score.key, score]));
  const groups = new Map<string, Group>();
  for (const score of scores) {
    const home = unitAbove(score, plan.units, byKey, roster);
    if (home === null) continue;
    const bare = bareName(home.name);
    const group: Group = groups.get(bare) ?? { unit: home.unit, name: bare, own: [], below: [] };
    (bare === bareName(score.name) ? group.own : group.below).push(score);
    groups.set(bare, group);
  }
  const totals = statedTotals(records);
  return [...groups].map(([key, group]) => weigh(group, totals.get(key) ?? null));
}

function weigh({ unit, name, own, below }: Group, stated: WeightedScore["stated"]): WeightedScore {
  const [ownPart] = unit.parts;
  const placed = below.map((score) => ({ score, part: partOf(score.name, score.category, unit) }));
  const isAlone = unit.isOwnAlone === true && below.length === 0;
  const parts = (isAlone ? unit.parts.slice(0, 1) : unit.parts).map((part): PartMean => {
    const fitting = placed.filter((one) => one.part === part).map(({ score }) => score);
    return meanOf(part, part === ownPart ? [...own, ...fitting] : fitting);
  });
  const weights = parts.reduce((sum, { part }) => sum + part.share, 0);
  const total = parts.some(({ mean }) => mean === null)
    ? null
    : parts.reduce((sum, { part, mean }) => sum + (part.share / weights) * (mean ?? 0), 0);
  const record = (own[0] ?? below[0])?.record;
  if (record === undefined) throw new Error("a unit without any score");
  return { unit, name, parts, score: total === null ? null : rounded(total), stated, record };
}

function meanOf(part: AssessmentPart, scores: readonly AssessedScore[]): PartMean {
  const numbers = scores.map(({ score }) => score);
  const isWhole = numbers.length > 0 && !numbers.includes(null);
  const sum = numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
  return { part, count: numbers.length, mean: isWhole ? sum / numbers.length : null };
}

/** The unit that the organisation is or belongs to: itself first, then upwards by the sheet, then by the roster. */
function unitAbove(
  score: AssessedScore,
  units: readonly AssessedUnit[],
  byKey: ReadonlyMap<string, AssessedScore>,
  roster: Roster,
): { readonly unit: AssessedUnit; readonly name: string } | null {
  let { name, key, category } = score;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const above = parentOf(name, key, byKey, roster);
    const unit = unitSort(name, category, units);
    // 昌城镇派出所 below 昌城镇 is a station, whatever its name ends in.
    if (unit !== null && (above === null || unitSort(above.name, above.category, units) === null)) {
      return { unit, name };
    }
    if (above === null) return null;
    ({ name, key, category } = above);
  }
  return null;
}

function parentOf(name: string, key: string, byKey: ReadonlyMap<string, AssessedScore>, roster: Roster) {
  const stated = byKey.get(key);
  if (stated !== undefined && stated.parentKey !== "" && stated.parentKey !== key) {
    const { parent, parentKey } = stated;
    return { name: parent, key: parentKey, category: byKey.get(parentKey)?.category ?? "" };
  }
  const found = roster.findOrganization(name, []);
  const above = found.found === "one" ? (roster.organizations[found.index]?.parent ?? null) : null;
  const organization = above === null ? undefined : roster.organizations[above];
  if (organization === undefined || !byKey.has(organization.key)) return null;
  return { name: organization.name, key: organization.key, category: byKey.get(organization.key)?.category ?? "" };
}

function statedTotals(records: readonly LedgerRecord[]): ReadonlyMap<string, NonNullable<WeightedScore["stated"]>> {
  const totals = new Map<string, NonNullable<WeightedScore["stated"]>>();
  for (const record of records) {
    const key = bareName(textOf(record, "organization"));
    const score = cellOf(record, "score")?.number ?? null;
    if (key !== "" && score !== null && isTotalItem(record) && !totals.has(key)) totals.set(key, { record, score });
  }
  return totals;
}

/** Half up; the small addition undoes what binary fractions lose (87.845 is kept as 87.84499…). */
function rounded(value: number): number {
  return Math.floor(value * 100 + 0.5 + 1e-7) / 100;
}
