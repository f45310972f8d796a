import { clearMarksNow, undoLatest, type ClearingPlanner, type Outcome } from "../app/clear-now";
import type { Clock } from "../app/clock";
import type { WorkbookHost } from "../app/host";
import type { CommandAction, CommandPage, PaneDoor } from "./pane-door";

export interface CommandContext {
  /** The open workbook, once Office is ready. */
  readonly host: () => Promise<WorkbookHost>;
  readonly clock: Clock;
  readonly pane: PaneDoor;
  /** Makes the pane visible; `Office.addin.showAsTaskpane` in Excel. */
  readonly showPane: () => Promise<void>;
  readonly planClearing: ClearingPlanner;
}

/** Names in manifest.xml (`FunctionName`), each with what its button is called. */
export const COMMAND_TITLES = {
  checkLedgers: "校验",
  highlightCoverage: "覆盖高亮",
  trackRectification: "整改跟踪",
  writeStatistics: "生成统计表",
  clearMarks: "清除标记",
  undoLastChange: "撤销",
} as const;

export type CommandName = keyof typeof COMMAND_TITLES;

/** What Office hands to a ribbon function, as far as we use it: until `completed` the button stays pressed. */
export interface CommandEvent {
  completed(): void;
}

export type Commands = { readonly [N in CommandName]: (event: CommandEvent) => Promise<void> };

const OPENS: { readonly [N in CommandName]?: readonly [CommandPage, CommandAction] } = {
  checkLedgers: ["check", "checkMarks"],
  highlightCoverage: ["coverage", "coverageMarks"],
  trackRectification: ["rectification", "trackingColumns"],
  writeStatistics: ["statistics", "statistics"],
};

/**
 * The ribbon's functions. Four open the pane on their page, with the preview ready; 清除标记 and 撤销 act at once. None ever
 * rejects: a failure is one sentence in the pane, which then opens. A press while the last one still works is refused.
 */
export function createCommands(context: CommandContext): Commands {
  let isBusy = false;
  const act = async (work: () => Promise<Outcome>): Promise<void> => {
    if (isBusy) {
      context.pane.failed("上一个操作还没有做完，请等它做完再点。");
      await context.showPane();
      return;
    }
    isBusy = true;
    try {
      const outcome = await work();
      context.pane.done(outcome);
      // What went as expected is seen in the workbook; anything else has to be read.
      if (!outcome.isChanged || outcome.sentences.length > 1) await context.showPane();
    } finally {
      isBusy = false;
    }
  };
  const run = async (name: CommandName): Promise<void> => {
    const opens = OPENS[name];
    if (opens !== undefined) {
      context.pane.navigate(...opens);
      await context.showPane();
      return;
    }
    await act(async () => {
      const host = await context.host();
      return name === "undoLastChange"
        ? await undoLatest(host, context.clock)
        : await clearMarksNow(host, context.clock, context.planClearing);
    });
  };
  const command = (name: CommandName) => async (event: CommandEvent) => {
    try {
      await run(name);
    } catch (cause) {
      context.pane.failed(sentenceFor(name, cause));
      // Where not even the pane can be shown, the sentence waits in it.
      await context.showPane().catch(() => undefined);
    } finally {
      event.completed();
    }
  };
  return {
    checkLedgers: command("checkLedgers"),
    highlightCoverage: command("highlightCoverage"),
    trackRectification: command("trackRectification"),
    writeStatistics: command("writeStatistics"),
    clearMarks: command("clearMarks"),
    undoLastChange: command("undoLastChange"),
  };
}

/** Errors meant for people speak Chinese; anything else is a fault of ours, told as such. */
function sentenceFor(name: CommandName, cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (/\p{Script=Han}/u.test(message)) return message;
  return `“${COMMAND_TITLES[name]}”没有做成（${message}）；请重新打开面板再试，仍不行请把这句话报给维护人员。`;
}
