import { placeOf } from "../place";
import { quote } from "../quote";
import type { Rule } from "../rule";

export const resemblingReviewer: Rule = {
  id: "resembling-reviewer",
  title: "点评领导姓名疑有错字",
  severity: "query",
  source: null,
  messages: { resembles: "名册中没有“{name}”，是否为“{other}”？请核对后改正。" },
  *check({ reviews }) {
    for (const { record, reviewers } of reviews) {
      for (const { mention, resembles } of reviewers) {
        if (resembles === null) continue;
        const data = { name: quote(mention.name), other: quote(resembles) };
        yield { messageId: "resembles", data, place: placeOf(record, "reviewer"), key: [mention.key, resembles] };
      }
    }
  },
};
