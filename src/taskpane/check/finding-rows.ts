import type { CommonView, FindingView } from "../../app/engine/views/finding-view";
import { saidSince } from "../../app/engine/said-since";
import type { MemoryEntry } from "../../app/host";
import { readPrefix } from "../../core/submission/explanations/common-prefix";
import type { Severity } from "../../core/rules/finding";
import type { TreePlace } from "../parts/tree/tree-keys";

export type Grouping = "severity" | "rule" | "sheet";
export const GROUPINGS: readonly Grouping[] = ["severity", "rule", "sheet"];

export type FindingFilter = "open" | "all" | "fixable" | Severity;
export const FILTERS: readonly FindingFilter[] = ["open", "all", "error", "query", "hint", "fixable"];

/** What a person said about a finding. "" where nothing. */
export interface Handling {
  readonly explanation: string;
  /** Where `explanation` was said for several of its kind; `null`: for this one, or nothing. */
  readonly common: CommonView | null;
  /** Why it is not to be shown as open any more. */
  readonly ignoredFor: string;
}

export interface FindingRow extends TreePlace {
  readonly type: "finding";
  /** Stays with the finding over checks, whatever rows moved. */
  readonly key: string;
  readonly finding: FindingView;
  readonly handling: Handling;
}

export interface GroupRow extends TreePlace {
  readonly type: "group";
  readonly key: string;
  readonly grouping: Grouping;
  /** A severity, a rule's title or a sheet's name ("" for the workbook). */
  readonly name: string;
  readonly findings: readonly FindingView[];
}

export type ListRow = FindingRow | GroupRow;

/**
 * What was said about findings: what was said since the workbook was checked (`before`: what was remembered then), else what held
 * at that check, as at the gate.
 */
export function handlingReader(
  memory: readonly MemoryEntry[],
  before: readonly MemoryEntry[],
): (finding: FindingView) => Handling {
  const since = saidSince(memory, before, "explanation");
  const ignored = new Map(
    memory.flatMap(({ topic, key, value }) => (topic === "ignored" && value !== null ? [[key, value] as const] : [])),
  );
  return ({ identity, explanation, common }) => {
    const own = since.has(identity) ? readPrefix(since.get(identity) ?? "").text : explanation;
    const shared = own === "" ? common : null;
    return { explanation: own || (shared?.text ?? ""), common: shared, ignoredFor: ignored.get(identity) ?? "" };
  };
}

export function isHandled({ explanation, ignoredFor }: Handling): boolean {
  return explanation !== "" || ignoredFor !== "";
}

/** Keeps order. `query`: part of the sentence, the place or a name, or the first letters of a name's pinyin; "" matches all. */
export function filterFindings(
  findings: readonly FindingView[],
  filter: FindingFilter,
  query: string,
  handlingOf: (finding: FindingView) => Handling,
): readonly FindingView[] {
  const words = query.trim().toLowerCase();
  return findings.filter((finding) => isWanted(finding, filter, handlingOf) && isFound(finding, words));
}

function isWanted(
  finding: FindingView,
  filter: FindingFilter,
  handlingOf: (finding: FindingView) => Handling,
): boolean {
  if (filter === "all") return true;
  if (isHandled(handlingOf(finding))) return false;
  if (filter === "open") return true;
  return filter === "fixable" ? finding.fix !== null : finding.severity === filter;
}

function isFound({ message, about, title, sheet, place, initials }: FindingView, words: string): boolean {
  if (words === "" || initials.startsWith(words) || initials.includes(` ${words}`)) return true;
  return [message, about, title, sheet, place?.cell ?? ""].join("\n").toLowerCase().includes(words);
}

const SEVERITY_ORDER: readonly string[] = ["error", "query", "hint"];

/** A longer group is collapsed until somebody opens it: who sees 50,000 like findings wants to treat them as one. */
export const OPEN_UP_TO = 1_000;

/** Groups with their findings as one list; findings of collapsed groups are left out. `toggled`: keys of groups that stand otherwise than at first. */
export function listRows(
  findings: readonly FindingView[],
  grouping: Grouping,
  toggled: ReadonlySet<string>,
  handlingOf: (finding: FindingView) => Handling,
): readonly ListRow[] {
  const groups = new Map<string, FindingView[]>();
  for (const finding of findings) {
    const name = nameOf(finding, grouping);
    const group = groups.get(name);
    if (group) group.push(finding);
    else groups.set(name, [finding]);
  }
  const ordered = [...groups].sort(([a, ofA], [b, ofB]) => orderOf(a, ofA, grouping) - orderOf(b, ofB, grouping));
  const rows: ListRow[] = [];
  for (const [index, [name, members]] of ordered.entries()) {
    const key = JSON.stringify([grouping, name]);
    const isCollapsed = members.length > OPEN_UP_TO !== toggled.has(key);
    rows.push({
      type: "group",
      key,
      grouping,
      name,
      findings: members,
      level: 1,
      hasChildren: true,
      isCollapsed,
      isOpenable: false,
      position: index + 1,
      siblings: ordered.length,
    });
    if (isCollapsed) continue;
    for (const [at, finding] of members.entries()) {
      rows.push(new FindingLine(finding, at + 1, members.length, handlingOf));
    }
  }
  return rows;
}

/** A row of which there may be 100,000: what only drawn ones need is worked out when it is asked for. */
class FindingLine implements FindingRow {
  readonly type = "finding";
  readonly finding: FindingView;
  readonly position: number;
  readonly siblings: number;
  readonly #handlingOf: (finding: FindingView) => Handling;

  constructor(
    finding: FindingView,
    position: number,
    siblings: number,
    handlingOf: (finding: FindingView) => Handling,
  ) {
    this.finding = finding;
    this.position = position;
    this.siblings = siblings;
    this.#handlingOf = handlingOf;
  }

  /** Identities are JSON, groups' keys too: no number stands before either. */
  get key(): string {
    return `${this.finding.twin} ${this.finding.identity}`;
  }

  get handling(): Handling {
    return this.#handlingOf(this.finding);
  }

  get level(): number {
    return 2;
  }

  get hasChildren(): boolean {
    return false;
  }

  get isCollapsed(): boolean {
    return false;
  }

  get isOpenable(): boolean {
    return this.finding.place !== null;
  }
}

function nameOf({ severity, title, sheet }: FindingView, grouping: Grouping): string {
  if (grouping === "severity") return severity;
  return grouping === "rule" ? title : sheet;
}

/** Severities from the worst; rules by their severity; sheets as they come (sorting is stable). */
function orderOf(name: string, findings: readonly FindingView[], grouping: Grouping): number {
  if (grouping === "severity") return SEVERITY_ORDER.indexOf(name);
  return grouping === "rule" ? SEVERITY_ORDER.indexOf(findings[0]?.severity ?? "") : 0;
}
