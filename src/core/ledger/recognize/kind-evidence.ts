import type { Field } from "../fields";
import { STANDARD_HEADINGS } from "../headings";
import { LEDGER_KINDS } from "../kinds";
import type { LedgerKind } from "../kinds";
import { CONFIDENT } from "../recognition";
import { normalizeHeader } from "../vocabulary/header-text";
import { TITLE_WORDS } from "../vocabulary/kind-titles";
import { LOOK_ALIKES } from "../vocabulary/look-alikes";
import type { HeaderMatcher } from "../vocabulary/match-header";
import { isResultHeader } from "../vocabulary/match-header";
import type { Assignment } from "./assignment";
import type { ProfiledColumn } from "./candidates";
import { candidatesFor } from "./candidates";
import type { KindEvidence, KindRule } from "./kind-rules";

/** The heading of our own mark column on rosters: no sign of a review ledger. */
const OWN_MARK = STANDARD_HEADINGS.reviewStatus;

const COVERAGE_COLUMN = /应点评|已点评|未点评|覆盖率|点评率|点评次数|应点|已点|点评(?:人)?数/;
const COUNT_COLUMN =
  /(?:人数|总数|次数|个数|数量|合计|小计|总计|比例|比率|占比|率|数)$|^\d{1,2}月|季度$|^(?:本科|硕士|博士|大专|研究生|男|女|正处|副处|在职|退休|正高|副高|\d+)/;

/** What speaks for a kind, given what its columns would be. */
export function gatherEvidence(
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
    const strengths = new Map<Field, number>();
    for (const { field, score } of assignment.fields.values()) strengths.set(field, score >= PLAIN ? 1 : LOOSE_SHARE);
    const mapped = new Set<Field>([...assignment.fields.values()].map((candidate) => candidate.field));
    for (const field of assignment.contradicted) mapped.add(field);
    return {
      has: (field) => mapped.has(field),
      strength: (field) => strengths.get(field) ?? (assignment.contradicted.has(field) ? 1 : 0),
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

/** A field claimed by a vague or loose header speaks less for the kind. */
const PLAIN = 0.83;
const LOOSE_SHARE = 0.6;
const PERSONAL: readonly Field[] = ["gender", "joinDate", "position"];
const REVIEW_CONTENT: readonly Field[] = ["achievements", "advice", "evaluation", "pledges", "place", "method"];

/** Whom the rows are about, and how many columns only a review has. */
function readSubject(
  columns: readonly ProfiledColumn[],
  matcher: HeaderMatcher,
): Pick<KindEvidence, "hasPerson" | "reviewContent"> {
  const asMember = columns.map((column) => candidatesFor(column, "memberReview", matcher)[0]);
  const nameScore = Math.max(0, ...asMember.map((found) => (found?.field === "memberName" ? found.score : 0)));
  // A 职务 right of the reviewer may be the reviewer's.
  const isReviewersPost = (at: number): boolean =>
    asMember[at]?.field === "position" && asMember[at - 1]?.field === "reviewer";
  const isPersonal = asMember.some(
    (found, at) => found && PERSONAL.includes(found.field) && found.score >= 0.9 && !isReviewersPost(at),
  );
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

/** Evidence of a kind as one number; look-alike words take from it. */
export function scoreOf(
  rule: KindRule,
  evidence: KindEvidence,
  columns: readonly ProfiledColumn[],
  titles: readonly string[],
): number {
  let score = evidence.title * 2;
  for (const [field, weight] of Object.entries(rule.weights)) {
    score += weight * evidence.strength(field as Field);
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
