import { weightedScores } from "../../assessment/weighted-scores";
import { placeOf } from "../place";
import { quote } from "../quote";
import type { Rule } from "../rule";
import { weightingText } from "./weighting";

/** What rounding to one decimal explains. */
const TOLERANCE = 0.051;

export const weightedScoreDiffers: Rule = {
  id: "weighted-score-differs",
  title: "总成绩与方案权重不符",
  severity: "query",
  source: ({ scheme }) => scheme.assessment?.units[0]?.source ?? null,
  messages: { differs: "“{unit}”的总成绩填的是 {stated}，按方案权重是 {score}（{weighting}），请核对。" },
  *check({ records, roster, settings }) {
    const plan = settings.scheme.assessment;
    if (plan === undefined) return;
    for (const weighted of weightedScores(records.of("assessment"), plan, roster)) {
      const { unit, name, score, stated } = weighted;
      if (score === null || stated === null || Math.abs(score - stated.score) <= TOLERANCE) continue;
      const data = { unit: quote(name), stated: stated.score, score, weighting: weightingText(weighted) };
      yield { messageId: "differs", data, place: placeOf(stated.record, "score"), key: [name], source: unit.source };
    }
  },
};
