import type { Field } from "../fields";
import type { LedgerKind } from "../kinds";

/** What speaks for a kind, gathered from columns, titles and look-alike words. */
export interface KindEvidence {
  has(field: Field): boolean;
  /** 1 when a plain header claims the field, less when a vague one does, 0 when none does. */
  strength(field: Field): number;
  readonly gradeColumns: number;
  /** A column such as 评议结果 that holds each row's grade. */
  readonly hasResultColumn: boolean;
  /** 0–1: the title or sheet name names this kind. */
  readonly title: number;
  /** A column surely holds the name of the person whom the row is about. */
  readonly hasPerson: boolean;
  /** How many kinds of columns there are that only a review has: achievements, advice, place … */
  readonly reviewContent: number;
  /** A column header says 点评 or 讲评. */
  readonly saysReview: boolean;
  /** A column header says 整改 or 销号. */
  readonly saysRectify: boolean;
  /** A column header speaks of the party: 党, 支部. */
  readonly saysParty: boolean;
  /** Headers of a count sheet such as 应点评数, 覆盖率. */
  readonly coverageColumns: number;
  /** Share of columns that count heads, months or rates. */
  readonly countShare: number;
}

export interface KindRule {
  readonly kind: LedgerKind;
  /** What each mapped field adds. */
  readonly weights: Partial<Record<Field, number>>;
  /** Without this a sheet is no such ledger, whatever else it holds. */
  isPossible(evidence: KindEvidence): boolean;
}

/** Evidence from which on a kind is taken. */
export const ENOUGH_EVIDENCE = 2.45;

const count = (evidence: KindEvidence, ...fields: readonly Field[]): number =>
  fields.filter((field) => evidence.has(field)).length;

const REVIEW_WEIGHTS: Partial<Record<Field, number>> = {
  reviewer: 1.5,
  reviewDate: 0.8,
  place: 0.5,
  method: 0.8,
  pledges: 0.6,
  evaluation: 0.9,
  achievements: 0.9,
  problems: 0.6,
  advice: 0.8,
  rectification: 0.4,
  publishedDate: 0.5,
};

function isReview(evidence: KindEvidence): boolean {
  const content = count(
    evidence,
    "evaluation",
    "achievements",
    "problems",
    "advice",
    "rectification",
    "selfEvaluation",
    "branchEvaluation",
    "massEvaluation",
  );
  const event = count(evidence, "reviewer", "reviewDate", "method", "place");
  const says = evidence.saysReview || evidence.title >= 0.55;
  return says ? content + event >= 2 : evidence.has("reviewer") ? content >= 2 : content >= 4;
}

const TRACKING = [
  "measures",
  "deadline",
  "owner",
  "leader",
  "ownerUnit",
  "status",
  "completedDate",
  "progress",
  "goal",
] as const;

export const KIND_RULES: readonly KindRule[] = [
  {
    kind: "statistics",
    weights: { organization: 0.5, category: 0.2 },
    isPossible: (e) =>
      e.coverageColumns >= 3 || (e.title >= 0.9 && e.coverageColumns >= 1) || (e.title >= 0.9 && e.countShare >= 0.4),
  },
  {
    kind: "memberReview",
    weights: {
      ...REVIEW_WEIGHTS,
      memberName: 1,
      gender: 0.2,
      organization: 0.2,
      position: 0.2,
      joinDate: 0.2,
      selfEvaluation: 0.7,
      branchEvaluation: 0.7,
      massEvaluation: 0.7,
    },
    isPossible: (e) =>
      e.has("memberName") &&
      (isReview(e) ||
        (count(e, "selfEvaluation", "branchEvaluation", "massEvaluation") >= 2 && (e.saysReview || e.title >= 0.55))),
  },
  {
    kind: "organizationReview",
    weights: { ...REVIEW_WEIGHTS, organization: 1, parentOrganization: 0.3, memberCount: 0.5 },
    isPossible: (e) => e.has("organization") && !e.hasPerson && isReview(e),
  },
  {
    kind: "rectification",
    weights: {
      problem: 1.2,
      measures: 0.8,
      deadline: 0.7,
      owner: 0.6,
      leader: 0.6,
      ownerUnit: 0.5,
      status: 0.7,
      progress: 0.7,
      completedDate: 0.7,
      problemId: 0.4,
      goal: 0.4,
      repliedDate: 0.6,
      reReviewDate: 0.6,
      reReviewResult: 0.5,
      checker: 0.6,
      round: 0.3,
      overdueDays: 0.3,
      organization: 0.3,
      memberName: 0.2,
    },
    isPossible: (e) =>
      e.has("problem") && (count(e, ...TRACKING) >= 2 || (e.title >= 0.55 && count(e, ...TRACKING) >= 1)),
  },
  {
    kind: "opinion",
    weights: { opinion: 1.5, respondentKind: 0.8, handling: 0.9, date: 0.2, organization: 0.2 },
    isPossible: (e) => e.has("opinion") && (e.title >= 0.9 || count(e, "respondentKind", "handling") >= 1),
  },
  {
    kind: "pledge",
    weights: { pledge: 1.6, subject: 0.8, memberName: 0.5, organization: 0.4, dueDate: 0.6, fulfilment: 0.8 },
    isPossible: (e) => e.has("pledge") && count(e, "subject", "memberName", "organization") >= 1,
  },
  {
    kind: "awardApplication",
    weights: { requestedScore: 1.4, approvedScore: 1.2, quarter: 0.6, item: 0.5, organization: 0.3 },
    isPossible: (e) =>
      count(e, "requestedScore", "approvedScore") >= 1 &&
      (e.title >= 0.55 || count(e, "requestedScore", "approvedScore", "quarter", "item") >= 3),
  },
  {
    kind: "assessment",
    weights: { item: 0.9, maxScore: 1.1, score: 1, organization: 0.3, category: 0.2 },
    isPossible: (e) =>
      (e.has("item") && count(e, "maxScore", "score") >= 1) ||
      (e.title >= 0.9 && e.has("organization") && e.has("score")),
  },
  {
    kind: "appraisal",
    weights: {
      subject: 1,
      item: 0.7,
      date: 0.2,
      ballotsIssued: 0.5,
      ballotsReturned: 0.5,
      ballotsValid: 0.6,
      organization: 0.7,
      memberName: 0.9,
    },
    isPossible: (e) =>
      count(e, "subject", "memberName", "organization", "item", "ballotsValid", "ballotsIssued") >= 1 &&
      (e.gradeColumns >= 2 || (e.hasResultColumn && count(e, "subject", "memberName", "organization") >= 1)),
  },
  {
    kind: "leaderRoster",
    weights: { leaderName: 0.9, post: 0.5, assignedOrganizations: 1.4, organization: 0.2, phone: 0.2 },
    isPossible: (e) => e.has("leaderName") && e.has("assignedOrganizations"),
  },
  {
    kind: "memberRoster",
    weights: {
      memberName: 0.9,
      joinDate: 1.5,
      regularDate: 1,
      memberKind: 0.9,
      organization: 0.8,
      parentOrganization: 0.5,
      gender: 0.2,
      birthDate: 0.2,
      idNumber: 0.3,
      ethnicity: 0.2,
      phone: 0.2,
      position: 0.2,
    },
    isPossible: (e) =>
      e.has("memberName") &&
      !e.saysReview &&
      (e.has("joinDate") ||
        e.has("regularDate") ||
        (e.title >= 0.9 && count(e, "organization", "gender", "idNumber", "phone", "birthDate") >= 1) ||
        (e.has("organization") && e.saysParty && count(e, "memberKind", "parentOrganization") >= 1)),
  },
  {
    kind: "organizationRoster",
    weights: {
      organization: 1,
      secretary: 0.9,
      memberCount: 0.7,
      organizationType: 0.6,
      category: 0.3,
      organizationCode: 0.6,
      parentOrganization: 0.6,
      contactLeader: 0.8,
      shortName: 0.4,
      phone: 0.2,
    },
    isPossible: (e) =>
      e.has("organization") &&
      !e.hasPerson &&
      !e.saysReview &&
      e.countShare < 0.5 &&
      (e.saysParty || e.title >= 0.9) &&
      count(
        e,
        "secretary",
        "memberCount",
        "organizationType",
        "organizationCode",
        "parentOrganization",
        "contactLeader",
        "category",
        "shortName",
      ) >= (e.title >= 0.9 ? 1 : 2),
  },
];
