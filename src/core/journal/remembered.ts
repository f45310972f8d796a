import type { EditPlan } from "../workbook/edit-plan";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { plainJson } from "./chunks";
import { memoryIndex, memorySheet, planMemory, readMemory } from "./memory-sheet";

/** What is remembered beside the journal: confirmed mappings, explanations, ignored findings. */
export interface RememberedValue {
  readonly topic: string;
  /** Unique within the topic. */
  readonly key: string;
  /** `null` forgets. */
  readonly value: string | null;
}

/** More are not kept; the person has to clear some. */
export const MAX_REMEMBERED = 20_000;

/** Values of the topics asked for; damaged ones are left out. */
export function readRemembered(
  workbook: WorkbookSnapshot,
  topics: readonly string[],
): readonly (RememberedValue & { readonly value: string })[] {
  return readMemory(workbook).records.flatMap(({ topic, key, text }) => {
    if (!topics.includes(topic)) return [];
    const value: unknown = JSON.parse(text);
    return typeof value === "string" ? [{ topic, key, value }] : [];
  });
}

/** `null` when there would be more than `MAX_REMEMBERED` values. */
export function planRemembered(workbook: WorkbookSnapshot, values: readonly RememberedValue[]): EditPlan | null {
  const sheet = memorySheet(workbook);
  const names = new Set(
    (typeof sheet === "string" ? [] : memoryIndex(sheet)).map(({ topic, key }) => JSON.stringify([topic, key])),
  );
  for (const { topic, key, value } of values) if (value !== null) names.add(JSON.stringify([topic, key]));
  if (names.size > MAX_REMEMBERED) return null;
  return planMemory(
    workbook,
    values.map(({ topic, key, value }) =>
      value === null ? { topic, key, text: null } : { topic, key, state: "", head: "", text: plainJson(value) },
    ),
  );
}
