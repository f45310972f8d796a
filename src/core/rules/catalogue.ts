import type { Severity } from "./finding";
import { SEVERITY_TITLES } from "./finding-message";
import type { Rule } from "./rule";

const MEANINGS: { readonly [S in Severity]: string } = {
  error: "必须改正",
  query: "须改正或说明原因",
  hint: "供参考",
};

/** The rule catalogue (docs/rules.md) as Markdown, in the order of the rules. */
export function catalogueOf(rules: readonly Rule[]): string {
  const counts = (["error", "query", "hint"] as const).map((severity) => {
    const count = rules.filter((rule) => rule.severity === severity).length;
    return `${SEVERITY_TITLES[severity]}（${MEANINGS[severity]}）${count} 条`;
  });
  const head = [
    "# 校验规则",
    "",
    "本文由 `npm run catalogue` 从规则对象生成，请勿手改。句中 `{…}` 处填入单元格的实际内容。",
    "",
    `共 ${rules.length} 条：${counts.join("，")}。`,
    "",
  ];
  return [...head, ...rules.flatMap(section)].join("\n");
}

function section({ id, title, severity, source, messages }: Rule): readonly string[] {
  return [
    `## ${title}`,
    "",
    `\`${id}\` · ${SEVERITY_TITLES[severity]} · 依据：${sourceText(source)}`,
    "",
    ...Object.entries(messages).map(([messageId, text]) => `- \`${messageId}\` ${text}`),
    "",
  ];
}

function sourceText(source: Rule["source"]): string {
  if (typeof source === "function") return "随方案";
  return source === null ? "本工具" : `${source.document} ${source.clause}`;
}
