import { toSimplified } from "../../ledger/script/to-simplified";
import { placeOfFirst } from "../place";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { isEmptyPhraseIn, substanceOf } from "./review-content";

/** Words by which a text names a shortcoming or a direction, wherever it stands. */
const CRITICAL =
  /不足|问题|不够|欠缺|欠佳|差距|薄弱|有待|缺乏|缺少|希望|建议|改进|改善|需要|需进|还需|仍需|还要|应当|应该|应加|应进|努力方向|今后|下一步|下步|进一步|不强|不高|不到位|不及时|不深|不细|不实|不严|不平衡|短板|弱项|不重视|要加强|要注|要提/u;

export const onlyPraise: Rule = {
  id: "only-praise",
  title: "只讲成绩，没有问题和方向",
  severity: "query",
  source: ({ scheme }) => scheme.aspects[0]?.source ?? null,
  messages: { praise: "只有肯定、没有指出问题和努力方向，请补充不足和改进方向。" },
  *check({ reviews }) {
    for (const { record } of reviews) {
      if (substanceOf(record, "problems") !== "" || substanceOf(record, "advice") !== "") continue;
      // An empty phrase in place of a problem is reported as such.
      if (isEmptyPhraseIn(record, "problems") || isEmptyPhraseIn(record, "advice")) continue;
      const praise = toSimplified(substanceOf(record, "evaluation") + substanceOf(record, "achievements"));
      if (praise === "" || CRITICAL.test(praise)) continue;
      const place = placeOfFirst(record, ["problems", "advice", "evaluation", "achievements"]);
      yield { messageId: "praise", data: {}, place, key: recordKey(record) };
    }
  },
};
