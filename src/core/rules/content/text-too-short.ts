import { cellOf } from "../../ledger/record";
import { labelOf, placeOf, placeOfFirst } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { CONTENT_FIELDS, contentOf, lengthOf, substanceOf } from "./review-content";

/** What is there to be written where the evaluation is a grade. */
const WRITTEN_FIELDS = CONTENT_FIELDS.filter((field) => field !== "evaluation");

export const textTooShort: Rule = {
  id: "text-too-short",
  title: "点评内容过短",
  severity: "hint",
  source: null,
  messages: {
    evaluation: "“{label}”只有 {length} 个字（“{value}”），建议写明具体表现（不少于 {min} 字）。",
    whole: "点评内容总共只有 {length} 个字（“{value}”），建议写明具体表现（不少于 {min} 字）。",
  },
  *check({ reviews, settings }) {
    const min = settings.scheme.thresholds.minTextLength;
    for (const { record } of reviews) {
      const isGraded = cellOf(record, "evaluation")?.isGrade === true;
      const isEvaluation = !isGraded && record.cells.evaluation !== undefined;
      const text = isEvaluation ? substanceOf(record, "evaluation") : contentOf(record);
      const length = lengthOf(text);
      if (length === 0 || length >= min) continue;
      yield {
        messageId: isEvaluation ? "evaluation" : "whole",
        data: { label: labelOf(record.block, "evaluation"), length, value: quote(text), min },
        place: isEvaluation
          ? placeOf(record, "evaluation")
          : placeOfFirst(record, isGraded ? WRITTEN_FIELDS : CONTENT_FIELDS),
        key: recordKey(record),
      };
    }
  },
};
