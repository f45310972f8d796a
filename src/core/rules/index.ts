import type { Rule } from "./rule";
import { settingProblem } from "./structure/setting-problem";
import { requiredLedger } from "./structure/required-ledger";
import { requiredColumn } from "./structure/required-column";
import { duplicateColumn } from "./structure/duplicate-column";
import { openQuestion } from "./structure/open-question";
import { unreadLedger } from "./structure/unread-ledger";
import { unitRowInData } from "./structure/unit-row-in-data";
import { formulaError } from "./structure/formula-error";
import { requiredBlank } from "./fields/required-blank";
import { unreadableDate } from "./fields/unreadable-date";
import { dateTypo } from "./fields/date-typo";
import { ambiguousDate } from "./fields/ambiguous-date";
import { unclearDate } from "./fields/unclear-date";
import { futureDate } from "./fields/future-date";
import { impreciseDate } from "./fields/imprecise-date";
import { dateOutsideCampaign } from "./fields/date-outside-campaign";
import { joinAfterReview } from "./fields/join-after-review";
import { numberAsText } from "./fields/number-as-text";
import { unreadableNumber } from "./fields/unreadable-number";
import { gender } from "./fields/gender";
import { straySpaces } from "./fields/stray-spaces";
import { methodBlank } from "./fields/method-blank";
import { methodOutsideScheme } from "./fields/method-outside-scheme";
import { unknownSubject } from "./people/unknown-subject";
import { ambiguousSubject } from "./people/ambiguous-subject";
import { groupAsSubject } from "./people/group-as-subject";
import { memberByCount } from "./people/member-by-count";
import { unknownOrganization } from "./people/unknown-organization";
import { selfReview } from "./people/self-review";
import { reviewerNotEntitled } from "./people/reviewer-not-entitled";
import { resemblingReviewer } from "./people/resembling-reviewer";
import { unknownReviewer } from "./people/unknown-reviewer";
import { reviewerByStatedPost } from "./people/reviewer-by-stated-post";
import { duplicateReview } from "./people/duplicate-review";
import { listedTwice } from "./people/listed-twice";
import { memberCountDiffers } from "./people/member-count-differs";
import { membersWithoutNames } from "./people/members-without-names";
import { organizationWithoutSecretary } from "./people/organization-without-secretary";
import { contentBlank } from "./content/content-blank";
import { onlyPraise } from "./content/only-praise";
import { emptyPhrase } from "./content/empty-phrase";
import { textTooShort } from "./content/text-too-short";
import { copiedText } from "./content/copied-text";
import { otherPersonsName } from "./content/other-persons-name";
import { aspectUntouched } from "./content/aspect-untouched";
import { late } from "./time/late";
import { filedLate } from "./time/filed-late";
import { cadenceMissed } from "./time/cadence-missed";
import { reviewerDutyMissed } from "./time/reviewer-duty-missed";
import { secretaryNotReviewing } from "./time/secretary-not-reviewing";
import { roundMissed } from "./time/round-missed";
import { neverReviewed } from "./time/never-reviewed";
import { undatedProblem } from "./rectification/undated-problem";
import { numberGivenTwice } from "./rectification/number-given-twice";
import { unreadableStatus } from "./rectification/unreadable-status";
import { doneWithoutDate } from "./rectification/done-without-date";
import { closedBeforeRaised } from "./rectification/closed-before-raised";
import { closedThoughFailed } from "./rectification/closed-though-failed";
import { closedWithoutReply } from "./rectification/closed-without-reply";
import { unsolvedWithoutReport } from "./rectification/unsolved-without-report";
import { closedWithoutMeasures } from "./rectification/closed-without-measures";
import { closedWithoutChecker } from "./rectification/closed-without-checker";
import { sidesDiffer } from "./rectification/sides-differ";
import { recurringProblem } from "./rectification/recurring-problem";
import { checkerIsOwner } from "./rectification/checker-is-owner";
import { overdueProblem } from "./rectification/overdue-problem";
import { completedLate } from "./rectification/completed-late";
import { problemWithoutTracking } from "./rectification/problem-without-tracking";
import { trackingWithoutReview } from "./rectification/tracking-without-review";
import { closedWithoutReReview } from "./rectification/closed-without-re-review";
import { problemWithoutDeadline } from "./rectification/problem-without-deadline";
import { notPublished } from "./publication/not-published";
import { publishedBeforeReview } from "./publication/published-before-review";
import { oneTick } from "./appraisal/one-tick";
import { unreadableGrade } from "./appraisal/unreadable-grade";
import { ballotsOutOfOrder } from "./appraisal/ballots-out-of-order";
import { votesDiffer } from "./appraisal/votes-differ";
import { probationaryGraded } from "./appraisal/probationary-graded";
import { ballotsDiffer } from "./appraisal/ballots-differ";
import { gradeSetsDiffer } from "./appraisal/grade-sets-differ";
import { notAppraised } from "./appraisal/not-appraised";
import { opinionUnhandled } from "./opinion/opinion-unhandled";
import { opinionsAfterReview } from "./opinion/opinions-after-review";
import { pledgeOverdue } from "./pledge/pledge-overdue";
import { unfulfilledAtReview } from "./pledge/unfulfilled-at-review";
import { pledgeUnchecked } from "./pledge/pledge-unchecked";
import { scoreAboveMax } from "./assessment/score-above-max";
import { scoreBlank } from "./assessment/score-blank";
import { maxScoresDiffer } from "./assessment/max-scores-differ";
import { weightedScore } from "./assessment/weighted-score";
import { weightedScoreDiffers } from "./assessment/weighted-score-differs";
import { approvedAboveRequested } from "./award/approved-above-requested";
import { awardNotApproved } from "./award/award-not-approved";
import { awardListedTwice } from "./award/award-listed-twice";
import { quarterMissing } from "./award/quarter-missing";
import { evaluationMissing } from "./meeting/evaluation-missing";
import { rowsDifferFromTotal } from "./statistics/rows-differ-from-total";
import { rateDiffers } from "./statistics/rate-differs";
import { doneAboveDue } from "./statistics/done-above-due";
import { differsFromLedgers } from "./statistics/differs-from-ledgers";
import { staleStatistics } from "./statistics/stale-statistics";

/** Every rule, in the order of DOMAIN §8. Ids are never used again: a rule that goes leaves its id here as a comment. */
export const RULES: readonly Rule[] = [
  // Structure
  settingProblem,
  requiredLedger,
  requiredColumn,
  duplicateColumn,
  openQuestion,
  unreadLedger,
  unitRowInData,
  formulaError,
  // Fields
  requiredBlank,
  unreadableDate,
  dateTypo,
  ambiguousDate,
  unclearDate,
  futureDate,
  impreciseDate,
  dateOutsideCampaign,
  joinAfterReview,
  numberAsText,
  unreadableNumber,
  gender,
  straySpaces,
  methodBlank,
  methodOutsideScheme,
  // People
  unknownSubject,
  ambiguousSubject,
  groupAsSubject,
  memberByCount,
  unknownOrganization,
  selfReview,
  reviewerNotEntitled,
  resemblingReviewer,
  unknownReviewer,
  reviewerByStatedPost,
  duplicateReview,
  listedTwice,
  memberCountDiffers,
  membersWithoutNames,
  organizationWithoutSecretary,
  // Content
  contentBlank,
  onlyPraise,
  emptyPhrase,
  textTooShort,
  copiedText,
  otherPersonsName,
  aspectUntouched,
  evaluationMissing,
  // Time
  late,
  filedLate,
  cadenceMissed,
  reviewerDutyMissed,
  secretaryNotReviewing,
  roundMissed,
  neverReviewed,
  // Rectification
  undatedProblem,
  numberGivenTwice,
  unreadableStatus,
  doneWithoutDate,
  closedBeforeRaised,
  closedThoughFailed,
  closedWithoutReply,
  unsolvedWithoutReport,
  closedWithoutMeasures,
  closedWithoutChecker,
  checkerIsOwner,
  sidesDiffer,
  recurringProblem,
  overdueProblem,
  completedLate,
  problemWithoutTracking,
  trackingWithoutReview,
  closedWithoutReReview,
  problemWithoutDeadline,
  // Publication
  notPublished,
  publishedBeforeReview,
  // Appraisal
  oneTick,
  unreadableGrade,
  ballotsOutOfOrder,
  votesDiffer,
  probationaryGraded,
  ballotsDiffer,
  gradeSetsDiffer,
  notAppraised,
  // Opinions and pledges
  opinionUnhandled,
  opinionsAfterReview,
  pledgeOverdue,
  unfulfilledAtReview,
  pledgeUnchecked,
  // Assessments and awards
  scoreAboveMax,
  scoreBlank,
  maxScoresDiffer,
  weightedScore,
  weightedScoreDiffers,
  approvedAboveRequested,
  awardNotApproved,
  awardListedTwice,
  quarterMissing,
  // Statistics
  rowsDifferFromTotal,
  rateDiffers,
  doneAboveDue,
  differsFromLedgers,
  staleStatistics,
];
