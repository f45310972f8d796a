import { weightedScores } from "../../assessment/weighted-scores";
import { placeOf } from "../place";
import { quote } from "../quote";
import type { Rule } from "../rule";
import { weightingText } from "./weighting";

/** Shows what the plan's weights come to, unit by unit. */
export const weightedScore: Rule = {
  id: "weighted-score",
  title: "按方案权重计算的考核成绩",
  severity: "hint",
  source: ({ scheme }) => scheme.assessment?.units[0]?.source ?? null,
  messages: {
    computed: "“{unit}”按方案权重计算的成绩是 {score}（{weighting}），供核对。",
    incomplete: "“{unit}”缺少 {missing} 的得分，不能按方案权重计算成绩；考核到的请补填。",
  },
  *check({ records, roster, settings }) {
    const plan = settings.scheme.assessment;
    if (plan === undefined) return;
    for (const weighted of weightedScores(records.of("assessment"), plan, roster)) {
      const { unit, name, parts, score, record } = weighted;
      const hit = { place: placeOf(record, "score"), key: [name], source: unit.source };
      if (score !== null) {
        const data = { unit: quote(name), score, weighting: weightingText(weighted) };
        yield { messageId: "computed", data, ...hit };
        continue;
      }
      const missing = parts.filter(({ mean }) => mean === null).map(({ part }) => part.title);
      yield { messageId: "incomplete", data: { unit: quote(name), missing: missing.join("、") }, ...hit };
    }
  },
};
