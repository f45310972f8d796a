import type { Verification } from "../../core/submission/verify/difference";
import { differenceText } from "../../core/submission/verify/difference-text";

const HOW = "用 --manifest 清单.json 可以逐格核对";

export function verificationJson({ sheets, differences }: Verification) {
  return {
    isUnchanged: differences.length === 0,
    sheets,
    differences: differences.map((difference) => ({ ...difference, message: differenceText(difference, HOW) })),
  };
}

const MOST_LINES = 200;

export function verificationText({ sheets, differences }: Verification): string {
  const rest = differences.length - MOST_LINES;
  return [
    differences.length === 0
      ? "核对结果：与报送时一致。"
      : `核对结果：与报送时不一致，有 ${differences.length} 处不同。`,
    ...sheets.map(({ name, code, isUnchanged }) => {
      const state = isUnchanged ? "一致" : "不一致";
      return code === null ? `  ${name}：${state}` : `  ${name}：${state}，按现有内容计算的校验码 ${code}`;
    }),
    ...differences.slice(0, MOST_LINES).map((difference) => `  ${differenceText(difference, HOW)}`),
    ...(rest > 0 ? [`  另有 ${rest} 处不同，用 --json 查看全部。`] : []),
    ...(sheets.some(({ code }) => code !== null) ? ["校验码还应与盖章的纸质表上印的相同。"] : []),
  ].join("\n");
}
