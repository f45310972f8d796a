import type { MemoryEntry } from "../host";

/**
 * What was said under a topic after a workbook was looked over (`before`: what was remembered then), by key; `null`: taken back.
 * It is later than anything that was typed on the workbook's sheets, as far as they have been read.
 */
export function saidSince(
  memory: readonly MemoryEntry[],
  before: readonly MemoryEntry[],
  topic: MemoryEntry["topic"],
): ReadonlyMap<string, string | null> {
  if (memory === before) return NOTHING;
  const [now, then] = [textsOf(memory, topic), textsOf(before, topic)];
  const said = new Map<string, string | null>();
  for (const [key, value] of now) if (then.get(key) !== value) said.set(key, value);
  for (const key of then.keys()) if (!now.has(key)) said.set(key, null);
  return said;
}

const NOTHING: ReadonlyMap<string, string | null> = new Map();

function textsOf(memory: readonly MemoryEntry[], wanted: MemoryEntry["topic"]): ReadonlyMap<string, string> {
  return new Map(
    memory.flatMap(({ topic, key, value }) => (topic === wanted && value !== null ? [[key, value] as const] : [])),
  );
}
