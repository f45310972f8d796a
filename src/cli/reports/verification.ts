import type { Difference, Verification } from "../../core/submission/verify/difference";

export function verificationJson({ sheets, differences }: Verification) {
  return {
    isUnchanged: differences.length === 0,
    sheets,
    differences: differences.map((difference) => ({ ...difference, message: differenceText(difference) })),
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
    ...differences.slice(0, MOST_LINES).map((difference) => `  ${differenceText(difference)}`),
    ...(rest > 0 ? [`  另有 ${rest} 处不同，用 --json 查看全部。`] : []),
    ...(sheets.some(({ code }) => code !== null) ? ["校验码还应与盖章的纸质表上印的相同。"] : []),
  ].join("\n");
}

export function differenceText(difference: Difference): string {
  const { sheet } = difference;
  switch (difference.type) {
    case "missingSheet":
      return `缺少工作表“${sheet}”。`;
    case "addedSheet":
      return `多出工作表“${sheet}”，报送时没有。`;
    case "cell": {
      const now = difference.now === "" ? "现在是空的" : `现在是“${difference.now}”`;
      if (difference.before === null) return `“${sheet}”${difference.cell} 与报送时不同，${now}。`;
      const before = difference.before === "" ? "报送时是空的" : `报送时是“${difference.before}”`;
      return `“${sheet}”${difference.cell}：${before}，${now}。`;
    }
    case "among":
      return `“${sheet}”在这些单元格里有改动：${shortList(difference.cells)}；用 --manifest 清单.json 可以逐格核对。`;
    case "formula":
      return `“${sheet}”${difference.cell} 变成了公式，报送时是数值。`;
    case "code":
      return difference.printed === ""
        ? `“${sheet}”上印的校验码没有了，应为 ${difference.expected || "原有的校验码"}。`
        : `“${sheet}”上印的校验码是 ${difference.printed}，应为 ${difference.expected}。`;
    case "unnamed":
      return `“${sheet}”与报送时不同；用 --manifest 清单.json 可以逐格核对。`;
  }
}

function shortList(cells: readonly string[]): string {
  return cells.length > 20 ? `${cells.slice(0, 20).join("、")} 等 ${cells.length} 格` : cells.join("、");
}
