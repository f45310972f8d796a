import type { Answer } from "../../core/ledger/recognition";
import { FIELD_TYPES } from "../../core/ledger/fields";
import { LEDGER_KINDS } from "../../core/ledger/kinds";
import type { MemoryEntry } from "../host";

/** The answers that a workbook remembers; entries that name no field or ledger of ours (another version's, or damaged) are left out. */
export function memoryAnswers(memory: readonly MemoryEntry[]): readonly Answer[] {
  return memory.flatMap(({ topic, key, value }) =>
    topic === "answer" && value !== null && isChoice(value) ? [{ question: key, choice: value }] : [],
  );
}

function isChoice(value: string): value is Answer["choice"] {
  return value === "none" || value in FIELD_TYPES || (LEDGER_KINDS as readonly string[]).includes(value);
}

/** What is remembered under one topic, by key. */
export function memoryTexts(memory: readonly MemoryEntry[], topic: MemoryEntry["topic"]): ReadonlyMap<string, string> {
  return new Map(
    memory.flatMap((entry) =>
      entry.topic === topic && entry.value !== null ? [[entry.key, entry.value] as const] : [],
    ),
  );
}
