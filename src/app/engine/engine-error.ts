/**
 * `cancelled`: the person called it off. `refused`: what was asked cannot be done, the sentence says why. `notChecked`: asked
 * for a view before `check`. `broken`: our own fault. `lost`: the worker could not be started or died.
 */
export type EngineErrorCode = "cancelled" | "refused" | "notChecked" | "broken" | "lost";

/** `message` is one Chinese sentence for the person. */
export class EngineError extends Error {
  readonly code: EngineErrorCode;

  constructor(code: EngineErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "EngineError";
    this.code = code;
  }
}

export const ENGINE_SENTENCES = {
  cancelled: "已取消。",
  notChecked: "工作簿还没有校验，请先校验。",
  notPassed: "报送前检查没有通过，不能导出；请按所列改正或写明说明。",
  lost: "计算程序没有启动或中途停止了，请重新打开面板再试。",
  broken: "计算时出了意外（{detail}），工作簿没有改动；请重新校验，仍不行请把这句话报给维护人员。",
} as const;
