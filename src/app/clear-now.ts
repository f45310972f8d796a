import type { EditPlan } from "../core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import type { AnalysisRequest } from "./analysis-request";
import type { Clock } from "./clock";
import type { WorkbookHost } from "./host";
import { placeText } from "../core/workbook/place-text";

/** What came of an action that happens at once. */
export interface Outcome {
  readonly isChanged: boolean;
  /** Chinese, for the person; at least one. */
  readonly sentences: readonly string[];
}

/** 清除标记 as it is planned and told. */
export interface PlannedClearing {
  readonly plan: EditPlan;
  /** What goes, then what stays and why; at least one. */
  readonly sentences: readonly string[];
  /** False: nothing of ours can be seen; the plan is not worth carrying out. */
  readonly hasMarks: boolean;
}

/** Where clearing is planned is the shell's choice: a long ledger takes seconds. */
export type ClearingPlanner = (
  workbook: WorkbookSnapshot,
  request: AnalysisRequest,
) => PlannedClearing | Promise<PlannedClearing>;

/** 清除标记 at once, in one change that can be undone. Rejects with one Chinese sentence, as the host does. */
export async function clearMarksNow(host: WorkbookHost, clock: Clock, planClearing: ClearingPlanner): Promise<Outcome> {
  const before = await host.read();
  const { plan, sentences, hasMarks } = await planClearing(before, { today: clock.today() });
  if (!hasMarks) return { isChanged: false, sentences };
  await host.apply({ title: "清除标记", plan, before, at: clock.at() });
  return { isChanged: true, sentences };
}

/** Undoes the latest change that is still in force; a change that was cut off is settled first. */
export async function undoLatest(host: WorkbookHost, clock: Clock): Promise<Outcome> {
  const settled = await host.recover(clock.at());
  if (settled !== null) return { isChanged: true, sentences: [settled] };
  const latest = (await host.history()).find(({ state }) => state === "done");
  if (latest === undefined) return { isChanged: false, sentences: ["没有可以撤销的修改。"] };
  const { conflicts } = await host.undo(latest.id, clock.at());
  if (conflicts.length === 0) return { isChanged: true, sentences: [`已撤销“${latest.title}”。`] };
  const named = conflicts.slice(0, MOST_NAMED).map(({ sheet, cell }) => placeText(sheet, cell));
  const more = conflicts.length > named.length ? ` 等 ${conflicts.length} 格` : "";
  return {
    isChanged: true,
    sentences: [`已撤销“${latest.title}”；后来有人改过的没有动：${named.join("、")}${more}。`],
  };
}

const MOST_NAMED = 5;
