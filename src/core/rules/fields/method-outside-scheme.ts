import { textOf } from "../../ledger/record";
import { labelOf, placeOf } from "../place";
import { quote } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";

export const methodOutsideScheme: Rule = {
  id: "method-outside-scheme",
  title: "点评方式不在方案之列",
  severity: "query",
  source: () => null,
  messages: { outside: "“{label}”的“{value}”不在方案规定的方式（{methods}）之内，统计时计入“其他”，请核实。" },
  *check({ reviews, settings }) {
    // A document that names no methods has none to be outside of.
    if (settings.scheme.methods.length === 0) return;
    const methods = settings.scheme.methods.map(({ id }) => id).join("、");
    for (const { record, method } of reviews) {
      const value = quote(textOf(record, "method"));
      if (method !== "其他" || value === "") continue;
      const data = { label: labelOf(record.block, "method"), value, methods };
      yield { messageId: "outside", data, place: placeOf(record, "method"), key: [...recordKey(record), value] };
    }
  },
};
