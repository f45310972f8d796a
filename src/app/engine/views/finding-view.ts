import type { LedgerRecord } from "../../../core/ledger/record";
import { textOf } from "../../../core/ledger/record";
import type { CellChange, Explanations, Finding, Severity } from "../../../core/rules/finding";
import { findingClause, findingMessage } from "../../../core/rules/finding-message";
import { RULES } from "../../../core/rules/index";
import type { Explanation } from "../../../core/submission/explanations/explanation";
import { resolveExplanations } from "../../../core/submission/explanations/resolve-explanations";
import { explanationsOf } from "../../../core/submission/explanations/typed-explanations";
import { cellText } from "../../../core/workbook/cell";
import { cellAddress } from "../../../core/workbook/range";
import type { Analysis } from "../../analyze";
import type { CheckResult } from "../../check";
import { findingUnits } from "../../finding-units";
import { createInitials } from "./initials";
import { viewPlace, type ViewPlace } from "./place";

export interface FindingView {
  /** Unique within one check; what `fixes` are named by. */
  readonly id: string;
  /** Stays when rows move; explanations hang on it. Equal rows may share one. */
  readonly identity: string;
  /** How many findings of the same identity stand before this one. */
  readonly twin: number;
  readonly rule: string;
  /** Of the rule. */
  readonly title: string;
  readonly severity: Severity;
  /** "" for the workbook as a whole. */
  readonly sheet: string;
  readonly place: ViewPlace | null;
  readonly message: string;
  /** Document and clause; `null`: our own care. */
  readonly clause: string | null;
  /** Whom the row is about: "王建国 · 城关镇第一党支部"; "" when it is about no row. */
  readonly about: string;
  /** Pinyin initials of the row's names, in small letters. */
  readonly initials: string;
  readonly fix: readonly ChangeView[] | null;
  /** The organisation that it is about; "" for none. */
  readonly unit: string;
  /** How many of its rule, errors excepted, are about that organisation or one below it; 0 without one. */
  readonly alikeInUnit: number;
  /** 说明 that held for it alone when the workbook was checked; "" for none. */
  readonly explanation: string;
  /** 说明 for several of its kind; holds where nothing is said of this one. */
  readonly common: CommonView | null;
}

export interface CommonView {
  readonly text: string;
  /** Identity beside which it was said: taking it back there takes it back for all. */
  readonly from: string;
}

/** One cell of a fix, as a person reads it. */
export interface ChangeView {
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

const TITLES = new Map(RULES.map(({ id, title }) => [id, title]));

/** `remembered`: explanations by identity, as they were when the workbook was checked. */
export function buildFindings(
  analysis: Analysis,
  { findings }: CheckResult,
  remembered: Explanations,
): readonly FindingView[] {
  const { records } = analysis;
  const units = findingUnits(analysis);
  const { workbook } = analysis;
  const said = resolveExplanations({ workbook, findings, units, given: [explanationsOf(remembered)] });
  const initialsOf = createInitials();
  const recordOf = recordFinder(records.all);
  const chains = findings.map(units.of);
  const alikeInUnit = alikeCounter(findings, chains);
  const seen = new Map<string, number>();
  return findings.map((finding, index): FindingView => {
    const record = recordOf(finding);
    const names = record === undefined ? [] : namesIn(record);
    const twin = seen.get(finding.identity) ?? 0;
    seen.set(finding.identity, twin + 1);
    return {
      id: findingId(index),
      identity: finding.identity,
      twin,
      rule: finding.rule,
      title: TITLES.get(finding.rule) ?? finding.rule,
      severity: finding.severity,
      sheet: finding.sheet,
      place: viewPlace(finding.place, finding.sheet),
      message: findingMessage(finding),
      clause: findingClause(finding),
      about: names.slice(0, 2).join(" · "),
      initials: initialsOf(names),
      fix: finding.fix?.changes.map(changeView) ?? null,
      unit: chains[index]?.[0] ?? "",
      alikeInUnit: alikeInUnit(finding.rule, chains[index]?.[0]),
      explanation: said.single.get(finding.identity)?.text ?? "",
      common: commonView(said.common.get(finding.identity)),
    };
  });
}

function commonView(explanation: Explanation | undefined): CommonView | null {
  return explanation === undefined ? null : { text: explanation.text, from: explanation.from ?? "" };
}

/** `chains`: by finding, the organisation that it is about and all above it. */
function alikeCounter(
  findings: readonly Finding[],
  chains: readonly (readonly string[])[],
): (rule: string, unit: string | undefined) => number {
  const rules = new Map<string, Map<string, number>>();
  for (const [index, { rule, severity }] of findings.entries()) {
    if (severity === "error") continue;
    const counts = rules.get(rule) ?? new Map<string, number>();
    rules.set(rule, counts);
    for (const unit of chains[index] ?? []) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return (rule, unit) => (unit === undefined ? 0 : (rules.get(rule)?.get(unit) ?? 0));
}

/** By place in the list of one check. */
export function findingId(index: number): string {
  return String(index);
}

function changeView({ row, column, before, after }: CellChange): ChangeView {
  return { cell: cellAddress(row, column), before: cellText(before), after: cellText(after) };
}

/** The person or organisation first, then where they belong, then who reviewed them. */
function namesIn(record: LedgerRecord): readonly string[] {
  const fields = ["memberName", "leaderName", "subject", "organization", "reviewer"] as const;
  return fields.map((field) => textOf(record, field).replace(/\s+/g, " ")).filter((name) => name !== "");
}

function recordFinder(records: readonly LedgerRecord[]): (finding: Finding) => LedgerRecord | undefined {
  const sheets = new Map<string, Map<number, LedgerRecord>>();
  for (const record of records) {
    const { sheetId } = record.block;
    let rows = sheets.get(sheetId);
    if (rows === undefined) sheets.set(sheetId, (rows = new Map<number, LedgerRecord>()));
    if (!rows.has(record.row)) rows.set(record.row, record);
  }
  return ({ place: { sheetId, row } }) =>
    sheetId === null || row === null ? undefined : sheets.get(sheetId)?.get(row);
}
