import type { Difference } from "./difference";

/** Cells that are named in one sentence. */
const MOST_CELLS = 20;

/** One Chinese sentence about a difference. `how`: how one comes to know more, "用 … 可以逐格核对". */
export function differenceText(difference: Difference, how: string): string {
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
      return `“${sheet}”在这些单元格里有改动：${shortList(difference.cells)}；${how}。`;
    case "formula":
      return `“${sheet}”${difference.cell} 变成了公式，报送时是数值。`;
    case "code":
      return difference.printed === ""
        ? `“${sheet}”上印的校验码没有了，应为 ${difference.expected || "原有的校验码"}。`
        : `“${sheet}”上印的校验码是 ${difference.printed}，应为 ${difference.expected}。`;
    case "unnamed":
      return `“${sheet}”与报送时不同；${how}。`;
  }
}

function shortList(cells: readonly string[]): string {
  return cells.length > MOST_CELLS
    ? `${cells.slice(0, MOST_CELLS).join("、")} 等 ${cells.length} 格`
    : cells.join("、");
}
