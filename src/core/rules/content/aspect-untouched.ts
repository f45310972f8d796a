import { aspectSubject } from "../../aspects/aspect-subject";
import { aspectsTouched } from "../../aspects/aspects-touched";
import { placeOfFirst } from "../place";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";
import { CONTENT_FIELDS, contentOf, lengthOf } from "./review-content";

export const aspectUntouched: Rule = {
  id: "aspect-untouched",
  title: "点评内容未涉及方案列出的方面",
  severity: "hint",
  source: ({ scheme }) => scheme.aspects[0]?.source ?? null,
  messages: { untouched: "按关键词看，点评内容涉及 {touched}/{all} 个方面，没有涉及：{aspects}；如确有涉及可不理会。" },
  *check({ reviews, roster, settings: { scheme } }) {
    if (scheme.aspects.length === 0) return;
    for (const review of reviews) {
      const { record } = review;
      const content = contentOf(record);
      // What is too short to touch anything is reported as too short.
      if (lengthOf(content) < scheme.thresholds.minTextLength) continue;
      const { touched, untouched } = aspectsTouched(content, scheme, aspectSubject(review, roster, scheme));
      const [first] = untouched;
      if (first === undefined) continue;
      yield {
        messageId: "untouched",
        data: {
          touched: touched.length,
          all: touched.length + untouched.length,
          aspects: untouched.map(({ title }) => title).join("、"),
        },
        place: placeOfFirst(record, CONTENT_FIELDS),
        key: recordKey(record),
        source: first.source,
      };
    }
  },
};
