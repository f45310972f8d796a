import { assessReviews } from "../../../src/core/coverage/assess-reviews";
import { computeCoverage } from "../../../src/core/coverage/compute-coverage";
import type { AssessedReview, Coverage } from "../../../src/core/coverage/coverage";
import { parseIsoDay, dayOf, daysInMonth } from "../../../src/core/ledger/day";
import type { LedgerBlock } from "../../../src/core/ledger/recognition";
import type { LedgerRecord, LedgerRecords } from "../../../src/core/ledger/record";
import type { DateReading, PersonMention, TypedCell } from "../../../src/core/ledger/typed-cell";
import type { Leader, Lookup, Member, Organization, Roster } from "../../../src/core/roster/roster";
import type { OrganizationType, Scheme } from "../../../src/core/scheme/scheme";
import { SCHEMES } from "../../../src/core/scheme/schemes";
import type { Settings } from "../../../src/core/scheme/settings";
import { day, period } from "../../../src/core/scheme/written-day";

/** A tiny readable roster and its ledgers, put together without the code that reads workbooks. */
export interface World {
  /** [name, parent or "", secretary, contact leader]; the type follows from the name. */
  readonly organizations: readonly (readonly [string, string, string?, string?])[];
  /** [name, organisation, joinDate, position] */
  readonly members?: readonly (readonly [string, string, string?, string?])[];
  /** [name, assigned organisations] */
  readonly leaders?: readonly (readonly [string, readonly string[]])[];
  readonly memberCounts?: Readonly<Record<string, number>>;
  readonly isProposed?: boolean;
  readonly scheme?: Scheme | string;
  /** "2011-01-01..2011-06-30" */
  readonly period: string;
  readonly asOf: string;
  readonly isRosterConfirmed?: boolean;
  /** Organisation reviews: [organisation, date, reviewers, method, sheet]. */
  readonly organizationReviews?: readonly (readonly [string, string, string, string?, string?])[];
  /** Member reviews: [member, organisation, date, reviewers, method, sheet]. */
  readonly memberReviews?: readonly (readonly [string, string, string, string, string?, string?])[];
}

export function assessed(world: World): { reviews: readonly AssessedReview[]; roster: Roster; settings: Settings } {
  const roster = rosterOf(world);
  const settings = settingsOf(world);
  return { reviews: assessReviews(recordsOf(world), roster, settings), roster, settings };
}

export function covered(world: World): Coverage {
  const { reviews, roster, settings } = assessed(world);
  return computeCoverage(reviews, roster, settings);
}

export function settingsOf(world: World): Settings {
  const named = world.scheme ?? "general";
  const scheme = typeof named === "string" ? SCHEMES.find((one) => one.id === named) : named;
  if (!scheme) throw new Error("no such scheme");
  const [from = "", to = ""] = world.period.split("..");
  return {
    scheme,
    period: period(from, to),
    asOf: day(world.asOf),
    unit: null,
    isRosterConfirmed: world.isRosterConfirmed ?? false,
  };
}

function typeOf(name: string): OrganizationType | null {
  if (name.endsWith("小组")) return "group";
  if (name.endsWith("总支")) return "generalBranch";
  if (name.endsWith("支部")) return "branch";
  return name.endsWith("党委") ? "committee" : null;
}

/** "县委书记/王一、李二" → two mentions, the first with a post. */
function mentions(text: string): PersonMention[] {
  return text
    .split("、")
    .filter((part) => part !== "")
    .map((part) => {
      const [post, name] = part.includes("/") ? part.split("/") : ["", part];
      return { name: name ?? "", key: name ?? "", post: post ?? "" };
    });
}

export function rosterOf(world: World): Roster {
  const names = world.organizations.map(([name]) => name);
  const organizations = world.organizations.map(
    ([name, parent, secretary = "", contact = ""], index): Organization => ({
      index,
      name,
      key: name,
      shortName: "",
      type: typeOf(name),
      category: "",
      parent: names.includes(parent) ? names.indexOf(parent) : null,
      children: world.organizations.flatMap((one, at) => (one[1] === name ? [at] : [])),
      secretaries: mentions(secretary),
      contactLeaders: mentions(contact),
      memberCount: world.memberCounts?.[name] ?? null,
      record: null,
    }),
  );
  const ancestorsOf = (index: number): number[] => {
    const parent = organizations[index]?.parent ?? null;
    return parent === null ? [] : [parent, ...ancestorsOf(parent)];
  };
  const members = (world.members ?? []).map(([name, organization, joinDate = "", position = ""], index): Member => {
    const at = names.indexOf(organization);
    const own = organizations[at]?.type === "group" ? (organizations[at].parent ?? -1) : at;
    return {
      index,
      name,
      key: name,
      organization: own < 0 ? null : own,
      organizationText: organization,
      joinDate: parseIsoDay(joinDate),
      isProbationary: false,
      position,
      record: null,
    };
  });
  const leaders = (world.leaders ?? []).map(([name, assigned]): Leader => ({
    name,
    key: name,
    post: "",
    assigned: assigned.map((one) => names.indexOf(one)),
    record: blankRecord("leaderRoster", "分工表", 0),
  }));
  const lookup = (candidates: readonly number[]): Lookup => {
    const [first] = candidates;
    if (first === undefined) return { found: "none" };
    return candidates.length === 1 ? { found: "one", index: first } : { found: "many", candidates };
  };
  return {
    organizations,
    members,
    leaders,
    roots: organizations.filter((one) => one.parent === null).map((one) => one.index),
    isProposed: world.isProposed ?? false,
    findOrganization: (name) => lookup(names.flatMap((one, index) => (one === name ? [index] : []))),
    findMember: (name, hints) => {
      const all = members.filter((one) => one.key === name);
      const hinted = all.filter((one) => hints.includes(one.organizationText));
      return lookup((all.length > 1 && hinted.length > 0 ? hinted : all).map((one) => one.index));
    },
    ancestorsOf,
    subtreeOf: (index) =>
      organizations.flatMap((one) =>
        one.index === index || ancestorsOf(one.index).includes(index) ? [one.index] : [],
      ),
    membersOf: (index) => members.filter((one) => one.organization === index),
  };
}

export function recordsOf(world: World): LedgerRecords {
  const rows = new Map<string, number>();
  const next = (sheet: string): number => {
    const row = (rows.get(sheet) ?? 1) + 1;
    rows.set(sheet, row);
    return row;
  };
  const all = [
    ...(world.organizationReviews ?? []).map(([organization, date, reviewers, method = "", sheet = "组织点评"]) => ({
      ...blankRecord("organizationReview", sheet, next(sheet)),
      cells: reviewCells(organization, date, reviewers, method),
    })),
    ...(world.memberReviews ?? []).map(([member, organization, date, reviewers, method = "", sheet = "党员点评"]) => ({
      ...blankRecord("memberReview", sheet, next(sheet)),
      cells: {
        memberName: cell("name", member, { key: member }),
        ...reviewCells(organization, date, reviewers, method),
      },
    })),
  ];
  return { all, of: (kind) => all.filter((record) => record.kind === kind) };
}

function reviewCells(organization: string, date: string, reviewers: string, method: string): LedgerRecord["cells"] {
  return {
    organization: cell("organization", organization, { key: organization }),
    reviewDate: cell("date", date, { reading: reading(date) }),
    reviewer: cell("persons", reviewers, { persons: mentions(reviewers) }),
    method: cell("text", method, {}),
  };
}

function cell(type: TypedCell["type"], text: string, rest: object): TypedCell {
  return { type, raw: text, text, blank: text === "" ? "empty" : null, ...rest } as TypedCell;
}

/** "2011-01-10", "2011-01" (a month), "2011-01-01..2011-06-30" (a span), "" (blank); anything else is unreadable. */
function reading(text: string): DateReading {
  if (text === "") return { kind: "blank" };
  const exact = parseIsoDay(text);
  if (exact !== null) return { kind: "exact", from: exact, to: exact };
  if (text.includes("..")) {
    const [from = "", to = ""] = text.split("..");
    return { kind: "imprecise", ...period(from, to) };
  }
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (!month) return { kind: "unreadable" };
  const [year, number] = [Number(month[1]), Number(month[2])];
  const from = dayOf(year, number, 1) ?? 0;
  return { kind: "imprecise", from, to: from + daysInMonth(year, number) - 1 };
}

function blankRecord(kind: LedgerRecord["kind"], sheetName: string, row: number): LedgerRecord {
  return { kind, block: blockOf(kind, sheetName), row, cells: {}, grades: [] };
}

function blockOf(kind: LedgerRecord["kind"], sheetName: string): LedgerBlock {
  return {
    sheetId: sheetName,
    sheetName,
    kind,
    kindConfidence: 1,
    kindReason: "",
    layout: "table",
    headerTop: 0,
    headerBottom: 1,
    recordRows: [],
    columns: [],
    questions: [],
    totalRows: [],
    unitRows: [],
    carryDown: [],
    title: null,
    unit: null,
    dateText: null,
    tableId: null,
  };
}
