import { readRemembered } from "../core/journal/remembered";
import type { Answer } from "../core/ledger/recognition";
import type { Explanations } from "../core/rules/finding";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { memoryAnswers } from "./engine/memory";
import type { MemoryEntry } from "./host";

/** What a person told the pane or the workbench, and the workbook keeps: it holds for every command as well. */
export interface Remembered {
  readonly answers: readonly Answer[];
  readonly explanations: Explanations;
  readonly ignored: ReadonlySet<string>;
}

/** Empty when the workbook keeps nothing. */
export function rememberedIn(workbook: WorkbookSnapshot): Remembered {
  const of = (topic: MemoryEntry["topic"]) => readRemembered(workbook, [topic]);
  return {
    answers: memoryAnswers(of("answer").map(({ key, value }) => ({ topic: "answer", key, value }))),
    explanations: new Map(of("explanation").map(({ key, value }) => [key, value])),
    ignored: new Set(of("ignored").map(({ key }) => key)),
  };
}
