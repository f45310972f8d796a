import { canRemember } from "../../core/journal/memory-sheet";
import { planRemembered, readRemembered, type RememberedValue } from "../../core/journal/remembered";
import { OWN_SHEETS } from "../../core/marks/own-sheets";
import { createOutbox } from "../apply/outbox";
import { readOutlineOf } from "../read/outline";
import { runInExcel, type SessionOptions } from "../session";
import { queueMemory, readMemorySheet } from "./memory";

/** Values remembered in the workbook, and whether it can hold any. */
export async function recallFromWorkbook(
  topics: readonly string[],
  options: SessionOptions,
): Promise<{
  readonly canRemember: boolean;
  readonly values: readonly (RememberedValue & { readonly value: string })[];
}> {
  return runInExcel(async (session) => {
    const memory = await readMemorySheet(session, await readOutlineOf(OWN_SHEETS.memory, session), "whole");
    return { canRemember: canRemember(memory), values: readRemembered(memory, topics) };
  }, options);
}

/** `"full"` where there would be too many, `"cannot"` where the workbook cannot hold any. */
export async function rememberInWorkbook(
  values: readonly RememberedValue[],
  options: SessionOptions,
): Promise<"done" | "full" | "cannot"> {
  return runInExcel(async (session) => {
    const memory = await readMemorySheet(session, await readOutlineOf(OWN_SHEETS.memory, session), "index");
    if (!canRemember(memory)) return "cannot";
    const plan = planRemembered(memory, values);
    if (plan === null) return "full";
    const outbox = createOutbox(session);
    await queueMemory(session, plan, outbox);
    await outbox.flush(false);
    return "done";
  }, options);
}
