import type { Field } from "../fields";
import { LEDGER_KINDS } from "../kinds";
import type { LedgerKind } from "../kinds";
import { KIND_TITLES, STANDARD_HEADINGS } from "../headings";
import { CONFIDENT } from "../recognition";
import { normalizeHeader } from "../vocabulary/header-text";
import { TITLE_WORDS } from "../vocabulary/kind-titles";
import { LOOK_ALIKES } from "../vocabulary/look-alikes";
import type { HeaderMatcher } from "../vocabulary/match-header";
import { isResultHeader } from "../vocabulary/match-header";
import type { Assignment, ColumnAnswers } from "./assignment";
import { assignColumns } from "./assignment";
import type { ProfiledColumn } from "./candidates";
import { candidatesFor } from "./candidates";
import type { KindEvidence, KindRule } from "./kind-rules";
import { ENOUGH_EVIDENCE, KIND_RULES } from "./kind-rules";

/** The kind of a table, and how its columns read as that kind. */
export interface KindDecision {
  /** `null`: none of ours, or unsure (then `choices` is not empty). */
  readonly kind: LedgerKind | null;
  /** 0–1. */
  readonly confidence: number;
  /** Chinese. */
  readonly reason: string;
  readonly assignment: Assignment | null;
  /** Kinds among which a person is asked; empty when nothing is asked. */
  readonly choices: readonly LedgerKind[];
}

interface Verdict {
  readonly rule: KindRule;
  readonly assignment: Assignment;
  readonly score: number;
  readonly title: number;
}

const TOO_CLOSE = 0.25;
/** The heading of our own mark column on rosters: no sign of a review ledger. */
const OWN_MARK = STANDARD_HEADINGS.reviewStatus;

const COVERAGE_COLUMN = /应点评|已点评|未点评|覆盖率|点评率|点评次数|应点|已点|点评(?:人)?数/;
const COUNT_COLUMN =
  /(?:人数|总数|次数|个数|数量|合计|小计|总计|比例|比率|占比|率|数)$|^\d{1,2}月|季度$|^(?:本科|硕士|博士|大专|研究生|男|女|正处|副处|在职|退休|正高|副高|\d+)/;

/** Decides by titles, mapped fields and look-alike words; `titles` are the table's title and the sheet's name. */
export function decideKind(
  columns: readonly ProfiledColumn[],
  titles: readonly string[],
  matcher: HeaderMatcher,
  answers: ColumnAnswers,
  told: LedgerKind | "none" | null,
): KindDecision {
  if (told === "none") return none("由您确认：不是台账");
  const evidenceOf = gatherEvidence(columns, titles, matcher);
  if (told !== null) {
    const assignment = assignColumns(columns, told, matcher, answers);
    return { kind: told, confidence: 1, reason: "由您确认", assignment, choices: [] };
  }
  const verdicts: Verdict[] = [];
  for (const rule of KIND_RULES) {
    const assignment = assignColumns(columns, rule.kind, matcher, answers);
    const evidence = evidenceOf(rule.kind, assignment);
    if (!rule.isPossible(evidence)) continue;
    verdicts.push({ rule, assignment, score: scoreOf(rule, evidence, columns, titles), title: evidence.title });
  }
  verdicts.sort((a, b) => b.score - a.score);
  const [first, second] = verdicts;
  if (!first || first.score < ENOUGH_EVIDENCE) return none("表头和标题都不像台账");
  if (second && first.score - second.score < TOO_CLOSE && second.score >= ENOUGH_EVIDENCE) {
    const choices = [first.rule.kind, second.rule.kind];
    return { ...none("像两种台账，需要您确认"), confidence: 0.6, choices };
  }
  const confidence = Math.min(0.99, 0.7 + first.score * 0.05);
  return { kind: first.rule.kind, confidence, reason: reasonFor(first), assignment: first.assignment, choices: [] };
}

function none(reason: string): KindDecision {
  return { kind: null, confidence: 0, reason, assignment: null, choices: [] };
}

function reasonFor({ rule, title, assignment }: Verdict): string {
  const seen = assignment.fields.size;
  return title > 0
    ? `标题或表名与${KIND_TITLES[rule.kind]}相符，认出 ${seen} 列`
    : `认出 ${KIND_TITLES[rule.kind]}的 ${seen} 列`;
}

function gatherEvidence(
  columns: readonly ProfiledColumn[],
  titles: readonly string[],
  matcher: HeaderMatcher,
): (kind: LedgerKind, assignment: Assignment) => KindEvidence {
  const headers = columns.map(({ header }) => header).filter((header) => header.header !== "");
  const paths = headers.map((header) => normalizeHeader(header.header).full);
  const saysReview = paths.some((path) => /点评|讲评/.test(path) && path !== OWN_MARK);
  const subject = readSubject(columns, matcher);
  const saysParty = paths.some((path) => /党|支部/.test(path));
  const coverageColumns = paths.filter((path) => COVERAGE_COLUMN.test(path)).length;
  const counts = headers.filter((header) => COUNT_COLUMN.test(header.text.base)).length;
  const hasResultColumn = headers.some(
    (header) => isResultHeader(header.text.full) || isResultHeader(header.text.base),
  );
  const titleOf = new Map(LEDGER_KINDS.map((kind) => [kind, titleWeight(kind, titles)]));
  return (kind, assignment) => {
    const mapped = new Set<Field>([...assignment.fields.values()].map((candidate) => candidate.field));
    for (const field of assignment.contradicted) mapped.add(field);
    return {
      has: (field) => mapped.has(field),
      gradeColumns: assignment.gradeColumns,
      hasResultColumn,
      title: titleOf.get(kind) ?? 0,
      ...subject,
      saysReview,
      saysRectify: paths.some((path) => /整改|销号/.test(path)),
      saysParty,
      coverageColumns,
      countShare: headers.length === 0 ? 0 : counts / headers.length,
    };
  };
}

const PERSONAL: readonly Field[] = ["gender", "joinDate", "position"];
const REVIEW_CONTENT: readonly Field[] = ["achievements", "advice", "evaluation", "pledges", "place", "method"];

/** Whom the rows are about, and how many columns only a review has. */
function readSubject(
  columns: readonly ProfiledColumn[],
  matcher: HeaderMatcher,
): Pick<KindEvidence, "hasPerson" | "reviewContent"> {
  const asMember = columns.map((column) => candidatesFor(column, "memberReview", matcher)[0]);
  const nameScore = Math.max(0, ...asMember.map((found) => (found?.field === "memberName" ? found.score : 0)));
  const isPersonal = asMember.some((found) => found && PERSONAL.includes(found.field) && found.score >= 0.9);
  const belongs = columns.some(({ header }) => /^(?:所在|所属|隶属)/.test(header.text.base));
  return {
    hasPerson: nameScore >= 0.85 || (nameScore >= CONFIDENT && (isPersonal || belongs)),
    reviewContent: REVIEW_CONTENT.filter((field) =>
      asMember.some((found) => found?.field === field && found.score >= 0.85),
    ).length,
  };
}

function titleWeight(kind: LedgerKind, titles: readonly string[]): number {
  let best = 0;
  titles.forEach((title, index) => {
    const plain = normalizeHeader(title).full.replace(/台帐/g, "台账");
    const found = TITLE_WORDS.find((entry) => entry.kind === kind && new RegExp(entry.words).test(plain));
    if (found) best = Math.max(best, found.weight * (index === 0 ? 1 : 0.95));
  });
  return best;
}

function scoreOf(
  rule: KindRule,
  evidence: KindEvidence,
  columns: readonly ProfiledColumn[],
  titles: readonly string[],
): number {
  let score = evidence.title * 2;
  for (const [field, weight] of Object.entries(rule.weights)) {
    if (evidence.has(field as Field)) score += weight;
  }
  if (rule.kind === "appraisal")
    score += Math.min(2, evidence.gradeColumns * 0.6) + (evidence.hasResultColumn ? 1.8 : 0);
  if (rule.kind === "statistics") score += Math.min(3, evidence.coverageColumns * 0.8);
  if (rule.kind === "rectification") score += (evidence.saysRectify ? 0.5 : 0) - evidence.reviewContent * 1.2;
  if ((rule.kind === "memberReview" || rule.kind === "organizationReview") && evidence.saysReview) score += 1;
  return score - lookAlikeWeight(rule.kind, columns, titles);
}

function lookAlikeWeight(kind: LedgerKind, columns: readonly ProfiledColumn[], titles: readonly string[]): number {
  const plainTitles = titles.map((title) => normalizeHeader(title).full);
  const headers = columns.map(({ header }) => normalizeHeader(header.header).full);
  let weight = 0;
  for (const sign of LOOK_ALIKES) {
    if (sign.kinds && !sign.kinds.includes(kind)) continue;
    const pattern = new RegExp(sign.words);
    const found = (sign.where === "title" ? plainTitles : headers).some((text) => pattern.test(text));
    if (found) weight += sign.weight;
  }
  return weight;
}
