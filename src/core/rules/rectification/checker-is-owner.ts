import type { Rule } from "../rule";
import { contradictionHits } from "./contradiction-hits";
import { quote } from "../quote";
import { textOf } from "../../ledger/record";
import { presentRecords } from "../../rectification/present-records";

export const checkerIsOwner: Rule = {
  id: "checker-is-owner",
  title: "验收人就是责任人",
  severity: "query",
  source: null,
  messages: { found: "问题“{problem}”的验收人“{checker}”就是责任人，不能自己验收自己，请更换验收人。" },
  check: ({ problems }) =>
    contradictionHits(problems, "checkerIsOwner", ["checker", "owner"], (problem) => ({
      checker: quote(
        presentRecords(problem)
          .map((record) => textOf(record, "checker"))
          .find((text) => text !== "") ?? "",
      ),
    })),
};
