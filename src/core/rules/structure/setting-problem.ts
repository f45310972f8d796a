import type { Rule } from "../rule";
import { quote } from "../quote";

export const settingProblem: Rule = {
  id: "setting-problem",
  title: "点评设置填写有误",
  severity: "error",
  source: null,
  messages: {
    unknownScheme: "点评设置的“{item}”填的是“{value}”，没有这个方案；应填：{expected}。",
    unknownItem: "点评设置中的“{item}”不是可以设置的项目，未予采用；{expected}。",
    unreadableDate: "点评设置的“{item}”填的是“{value}”，不是日期，未予采用；应填：{expected}。",
    notYesNo: "点评设置的“{item}”填的是“{value}”，未予采用；应填：{expected}。",
    notANumber: "点评设置的“{item}”填的是“{value}”，不是可用的数，未予采用；应填：{expected}。",
    unknownCycle: "点评设置的“{item}”填的是“{value}”，看不懂这一周期，未予采用；应填：{expected}。",
    notOfSeries: "点评设置的“{item}”填的是“{value}”，不是本工作簿的问题编号，未予采用；应填：{expected}。",
    reversed: "点评设置的“{item}”填的是“{value}”，早于起始日期，未予采用；应填：{expected}。",
  },
  *check({ settingsProblems = [] }) {
    for (const { id, item, value, expected, place } of settingsProblems) {
      yield {
        messageId: id,
        data: { item: quote(item), value: quote(value), expected },
        place,
        key: [id, item, value],
      };
    }
  },
};
