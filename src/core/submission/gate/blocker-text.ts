import type { Blocker } from "./gate";

/** One Chinese sentence: what stops the submission, and the way out. */
export function blockerText(blocker: Blocker): string {
  switch (blocker.type) {
    case "failedRules":
      return `校验规则 ${blocker.rules.join("、")} 运行失败，没有检查它管的内容，不能报送；请把工作簿交给维护人员查看。`;
    case "errors":
      return `有 ${blocker.count} 处错误，必须改正。`;
    case "queries":
      return `有 ${blocker.count} 处待核实没有改正也没有说明，请改正，或在“校验清单”的“说明”栏写明原因。`;
    case "unconfirmedRoster":
      return "名册是根据台账推定的，尚未核对，应点评数和比例空白；请核对名册，并在“点评设置”里把“名册已核对”填为“是”。";
    case "noStatistics":
      return "没有可以填报的单位，统计表没有一行；请补上党组织名册，或用 --unit 指定填报单位。";
    case "nothingToReport":
      return "统计期间内没有计入任何点评：如果期间不对请更正；确实没有开展的，请作零报告并写明原因。";
    case "notZero":
      return `统计期间内有 ${blocker.reviews} 次点评，不能作零报告。`;
  }
}
