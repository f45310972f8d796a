import type { SubmissionKind } from "../../../core/submission/submission";
import type { Blocker, SeverityCounts } from "../../../core/submission/gate/gate";
import { blockerText } from "../../../core/submission/gate/blocker-text";
import type { Severity } from "../../../core/rules/finding";
import type { GateResult } from "../../submission";
import { viewPlace, type ViewPlace } from "./place";

/** What a person says about handing in. */
export interface SubmissionChoice {
  readonly kind: SubmissionKind;
  /** 版本号, from 1. */
  readonly edition: number;
  /** 零报告: why there is nothing to report; `null`: an ordinary one. */
  readonly zeroReason: string | null;
}

/** 报送前检查 and what a careful superior would ask. */
export interface GateView {
  readonly isPassed: boolean;
  /** What stops it, most serious first, a Chinese sentence each. */
  readonly blockers: readonly { readonly type: Blocker["type"]; readonly sentence: string }[];
  readonly counts: { readonly [S in Severity]: SeverityCounts };
  readonly questions: readonly SuperiorQuestionView[];
  /** The statistics of the period before were found in the workbook and compared. */
  readonly hasLast: boolean;
}

export interface SuperiorQuestionView {
  /** Key of its 说明 in memory. */
  readonly identity: string;
  /** Chinese, the kind of question. */
  readonly title: string;
  readonly text: string;
  /** The rows behind it, each once. */
  readonly places: readonly ViewPlace[];
  /** 说明 given so far; "" for none. */
  readonly explanation: string;
}

export function buildGate({ gate, questions, last }: GateResult): GateView {
  return {
    isPassed: gate.isPassed,
    blockers: gate.blockers.map((blocker) => ({ type: blocker.type, sentence: blockerText(blocker) })),
    counts: gate.counts,
    questions: questions.map(({ question, explanation }) => ({
      identity: question.identity,
      title: question.title,
      text: question.text,
      places: question.rows.flatMap(({ sheetId, sheetName, row }) => {
        const place = viewPlace({ sheetId, row, column: null }, sheetName);
        return place === null ? [] : [place];
      }),
      explanation: explanation?.text ?? "",
    })),
    hasLast: last !== null,
  };
}
