import type { Field } from "../ledger/fields";
import type { ReviewKind } from "../ledger/kinds";
import type { LedgerRecord } from "../ledger/record";
import { toSimplified } from "../ledger/script/to-simplified";
import type { Scheme } from "../scheme/scheme";
import { FORM_WORDS, MEMBER_ORGANIZATION, type FormWords, type Script } from "./form-words";

/** First and last column of the form's grid, 0-based. */
export type Span = readonly [first: number, last: number];

export interface FormEntry {
  readonly field: Field;
  readonly label: string;
  readonly labelAt: Span;
  readonly valueAt: Span;
}

/** One line of a form: short values side by side, or one long text. */
export interface FormLine {
  readonly entries: readonly FormEntry[];
  /** The label that stands at the left of several lines together; `null` when there is none. */
  readonly group: string | null;
  readonly isLong: boolean;
}

/** A form as it is printed, without values. */
export interface FormLayout {
  readonly kind: ReviewKind;
  readonly title: string;
  readonly lines: readonly FormLine[];
  /** The note under the form; "" when there is none. */
  readonly note: string;
  /** How many the scheme asks for; 1 where it says nothing. */
  readonly copies: number;
  readonly script: Script;
}

/**
 * Widths of the grid in characters. Together they stay within an A4 page also where the ledger's font is missing and a wider
 * one measures the columns: fitting to the page's width would cost the page breaks.
 */
export const FORM_WIDTHS = [5, 13, 14, 6, 6, 8, 12] as const;
const LAST = FORM_WIDTHS.length - 1;
const LABEL: Span = [0, 1];
const WIDE: Span = [2, LAST];

/**
 * The form of a scheme. A document that prints its form (`Scheme.forms`) gets that form and nothing else; where the document
 * only names it, the same form also asks for what ledgers hold besides: 点评方式, 公示时间, 整改落实情况, 上级党组织; and for the
 * scheme's own evaluations (一会四评).
 */
export function formLayout(kind: ReviewKind, scheme: Scheme, script: Script): FormLayout {
  const words = FORM_WORDS[script];
  const demand = scheme.forms?.find((form) => form.kind === kind);
  const isPrinted = demand !== undefined;
  const lines = [
    ...(kind === "organizationReview" ? organizationLines(words, isPrinted) : memberLines(words, script)),
    longLine("reviewer", words, false),
    pairLine(pair("reviewDate", words, LABEL, [2, 2]), pair("place", words, [3, 4], [5, LAST])),
    ...(isPrinted
      ? []
      : [pairLine(pair("method", words, LABEL, [2, 2]), pair("publishedDate", words, [3, 4], [5, LAST]))]),
    longLine("pledges", words, true),
    ...evaluationLines(kind, scheme, words),
    ...(isPrinted ? [] : [longLine("rectification", words, true)]),
  ];
  return {
    kind,
    title: titleOf(kind, scheme, words),
    lines,
    note: demand?.note ?? "",
    copies: demand?.copies ?? 1,
    script,
  };
}

/** Every field that has a place on the form, from top to bottom. */
export function fieldsOf(layout: FormLayout): readonly Field[] {
  return layout.lines.flatMap((line) => line.entries.map((entry) => entry.field));
}

/** The script that a record's ledger is headed in. */
export function scriptOf(record: LedgerRecord): Script {
  const { columns, title } = record.block;
  const headings = columns.map(({ header }) => header).join("") + (title ?? "");
  return toSimplified(headings) === headings ? "simplified" : "traditional";
}

function organizationLines(words: FormWords, isPrinted: boolean): readonly FormLine[] {
  const names = pairLine(pair("organization", words, LABEL, [2, 3]), pair("memberCount", words, [4, 5], [6, LAST]));
  return isPrinted ? [names] : [names, longLine("parentOrganization", words, false)];
}

function memberLines(words: FormWords, script: Script): readonly FormLine[] {
  const organization = { ...pair("organization", words, [5, 5], [6, LAST]), label: MEMBER_ORGANIZATION[script] };
  return [
    pairLine(pair("memberName", words, LABEL, [2, 2]), pair("gender", words, [3, 3], [4, 4]), organization),
    pairLine(pair("position", words, LABEL, [2, 2]), pair("joinDate", words, [3, 4], [5, LAST])),
  ];
}

/** 领导点评情况 and, where the scheme has more evaluations, those in the order of the meeting. */
function evaluationLines(kind: ReviewKind, scheme: Scheme, words: FormWords): readonly FormLine[] {
  const evaluation = isCampaign(scheme) ? label("evaluation", words) : words.plainEvaluation;
  const review = (["evaluation", "achievements", "problems", "advice"] as const).map((field): FormLine => ({
    entries: [
      {
        field,
        label: field === "evaluation" ? evaluation : label(field, words),
        labelAt: [1, 1],
        valueAt: WIDE,
      },
    ],
    group: words.group,
    isLong: true,
  }));
  const others = kind === "memberReview" ? (scheme.evaluations?.fields ?? []) : [];
  const before = others.filter((field) => field === "selfEvaluation" || field === "branchEvaluation");
  const after = others.filter((field) => field === "massEvaluation");
  return [
    ...before.map((field) => longLine(field, words, true)),
    ...review,
    ...after.map((field) => longLine(field, words, true)),
  ];
}

function titleOf(kind: ReviewKind, scheme: Scheme, words: FormWords): string {
  const { campaign, plain } = words.titles[kind];
  const named = scheme.requiredLedgers.find((ledger) => ledger.kind === kind)?.title;
  const isOwn = named !== undefined && named !== FORM_WORDS.simplified.titles[kind].campaign;
  if (isOwn && /点评(?:登记)?表(?:（.+）)?$/.test(named) && named.length > "点评登记表".length) return named;
  return isCampaign(scheme) ? campaign : plain;
}

/** Every document is one of 创先争优活动; without a document the forms do not speak of it. */
function isCampaign(scheme: Scheme): boolean {
  return scheme.documents.length > 0;
}

function label(field: Field, words: FormWords): string {
  const text = words.labels[field];
  if (text === undefined) throw new Error(`no form has a label for ${field}`);
  return text;
}

function pair(field: Field, words: FormWords, labelAt: Span, valueAt: Span): FormEntry {
  return { field, label: label(field, words), labelAt, valueAt };
}

function pairLine(...entries: readonly FormEntry[]): FormLine {
  return { entries, group: null, isLong: false };
}

function longLine(field: Field, words: FormWords, isLong: boolean): FormLine {
  return { entries: [pair(field, words, LABEL, WIDE)], group: null, isLong };
}
