import type { LedgerKind } from "../../ledger/kinds";
import { WORKBOOK } from "../place";
import type { Rule } from "../rule";

export const requiredLedger: Rule = {
  id: "required-ledger",
  title: "缺少方案要求的台账",
  severity: "hint",
  source: ({ scheme }) => scheme.requiredLedgers[0]?.source ?? null,
  messages: {
    missing: "工作簿中没有《{title}》，请补建；已有的请检查表头是否写明。",
    generated: "工作簿中没有《{title}》，可由本工具生成。",
  },
  *check({ recognition, settings }) {
    const kinds = new Set<LedgerKind>();
    for (const sheet of recognition.sheets) {
      for (const block of sheet.blocks) if (block.kind !== null) kinds.add(block.kind);
    }
    for (const { kind, alternatives = [], title, source } of settings.scheme.requiredLedgers) {
      if ([kind, ...alternatives].some((candidate) => kinds.has(candidate))) continue;
      const messageId = kind === "statistics" ? "generated" : "missing";
      yield { messageId, data: { title }, place: WORKBOOK, key: [kind], source };
    }
  },
};
