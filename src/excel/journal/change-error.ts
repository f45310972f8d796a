import { ExcelError } from "../excel-error";
import { timesOf } from "../../core/journal/under-way";
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
    const known =
      cause instanceof ExcelError ||
      cause instanceof PlanError ||
      cause instanceof StaleError ||
      cause instanceof ColleagueError;
    const why = known ? cause.message.replace(/。$/, "") : "程序出了意料之外的错误";
    super(`${why}；${ENDINGS[aftermath]}。`, { cause });
    this.name = "ChangeError";
    this.aftermath = aftermath;
  }
}

/** Another pane, of somebody else who has the workbook open, is changing it. Nothing was done. */
export class ColleagueError extends Error {
  constructor(id: string, title: string | null) {
    super(`${colleagueAtWork(id, title)}。`);
    this.name = "ColleagueError";
  }
}

/** One clause: who is at it, and when to try again. */
export function colleagueAtWork(id: string, title: string | null): string {
  const { begun, free } = timesOf(id);
  const what = title === null ? "" : `“${title}”，`;
  return `另一位同事正在用本工具修改这个工作簿（${what}${begun} 开始），请等对方做完，最晚 ${free} 以后再试`;
}

/** `cell`: "C12"; `null` where the sheet of that name is gone: renamed or deleted. */
export interface StalePlace {
  readonly sheet: string;
  readonly cell: string | null;
}

/** Something that the change touches was changed after it was planned. */
export class StaleError extends Error {
  constructor({ sheet, cell }: StalePlace) {
    super(
      cell === null
        ? `工作表“${sheet}”在预览之后改了名或被删除，请重新校验后再试。`
        : `“${sheet}”${cell} 在预览之后又改动过，请重新校验后再试。`,
    );
    this.name = "StaleError";
  }
}
