import type { QuestionKind } from "../question";
import { allFull } from "./all-full";
import { closedAtOnce } from "./closed-at-once";
import { copiedTexts } from "./copied-texts";
import { identicalScores } from "./identical-scores";
import { jump } from "./jump";
import { lastDays } from "./last-days";
import { noProblems } from "./no-problems";
import { overdue } from "./overdue";
import { sameDayBatch } from "./same-day-batch";
import { sameWording } from "./same-wording";
import { zeros } from "./zeros";

/** In the order in which they are asked. */
export const QUESTION_KINDS: readonly QuestionKind[] = [
  jump,
  zeros,
  allFull,
  noProblems,
  overdue,
  closedAtOnce,
  sameDayBatch,
  lastDays,
  identicalScores,
  copiedTexts,
  sameWording,
];
