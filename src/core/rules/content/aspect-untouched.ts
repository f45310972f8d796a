import { toSimplified } from "../../ledger/script/to-simplified";
import type { Aspect } from "../../scheme/scheme";
import { placeOfFirst } from "../place";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { CONTENT_FIELDS, contentOf, lengthOf } from "./review-content";

export const aspectUntouched: Rule = {
  id: "aspect-untouched",
  title: "点评内容未涉及方案列出的方面",
  severity: "hint",
  source: ({ scheme }) => scheme.aspects[0]?.source ?? null,
  messages: { untouched: "按关键词看，点评内容没有涉及：{aspects}；如确有涉及可不理会。" },
  *check({ reviews, settings }) {
    const { aspects, thresholds } = settings.scheme;
    for (const { record } of reviews) {
      const subject: Aspect["subject"] = record.kind === "memberReview" ? "member" : "organization";
      const relevant = aspects.filter((aspect) => aspect.subject === subject);
      if (relevant.length === 0) continue;
      const content = toSimplified(contentOf(record));
      // What is too short to touch anything is reported as too short.
      if (lengthOf(content) < thresholds.minTextLength) continue;
      const untouched = relevant.filter(({ keywords }) => !keywords.some((keyword) => content.includes(keyword)));
      const [first] = untouched;
      if (first === undefined) continue;
      yield {
        messageId: "untouched",
        data: { aspects: untouched.map(({ title }) => title).join("、") },
        place: placeOfFirst(record, CONTENT_FIELDS),
        key: recordKey(record),
        source: first.source,
      };
    }
  },
};
