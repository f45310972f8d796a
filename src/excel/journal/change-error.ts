import { ExcelError } from "../excel-error";
import { PlanError } from "../../core/workbook/plan-error";

/** What became of the workbook when a change failed. */
export type Aftermath = "untouched" | "rolledBack" | "unsettled";

const ENDINGS: { readonly [A in Aftermath]: string } = {
  untouched: "工作簿没有改动",
  rolledBack: "已做的部分已全部还原",
  unsettled: "做了一半的改动会在下次打开面板或再次操作时自动还原",
};

/** A change that failed; `message` is one Chinese sentence with why and what became of the workbook. */
export class ChangeError extends Error {
  readonly aftermath: Aftermath;

  constructor(cause: unknown, aftermath: Aftermath) {
    const known = cause instanceof ExcelError || cause instanceof PlanError || cause instanceof StaleError;
    const why = known ? cause.message.replace(/。$/, "") : "程序出了意料之外的错误";
    super(`${why}；${ENDINGS[aftermath]}。`, { cause });
    this.name = "ChangeError";
    this.aftermath = aftermath;
  }
}

/** Something that the change touches was changed after it was planned. */
export class StaleError extends Error {
  constructor(place: string) {
    super(`“${place}”在预览之后又改动过，请重新校验后再试。`);
    this.name = "StaleError";
  }
}
