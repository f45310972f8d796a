import { placeOf } from "../place";
import { quote } from "../quote";
import type { Rule } from "../rule";

export const reviewerByStatedPost: Rule = {
  id: "reviewer-by-stated-post",
  title: "点评领导的职务与名册不符",
  severity: "query",
  source: null,
  messages: { stated: "台账写明“{name}”任“{post}”，名册中没有这一职务，暂按有权点评计算，请核对并更新名册。" },
  *check({ reviews }) {
    for (const { record, reviewers } of reviews) {
      for (const { mention, isByStatedPost } of reviewers) {
        if (!isByStatedPost) continue;
        const data = { name: quote(mention.name), post: quote(mention.post) };
        yield { messageId: "stated", data, place: placeOf(record, "reviewer"), key: [mention.key, mention.post] };
      }
    }
  },
};
