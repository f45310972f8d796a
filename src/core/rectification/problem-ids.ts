const SEPARATORS = /[、，,；;\n\r]+/u;
const LONGEST_RUN = 50;
/** Longer than any number: a cell of 30,000 digits would take for ever to be read as a run. */
const LONGEST_NUMBER = 100;

/** Equal for equal numbers: half-width, upper case, without spaces. */
export function idKey(id: string): string {
  return id.normalize("NFKC").toUpperCase().replace(/\s/gu, "");
}

/**
 * The numbers that a 问题编号 cell names, as written: "WT-01、WT-02" names two, "WT-01至WT-03" three. Spaces part numbers
 * only when every part has a digit. `[]` for "".
 */
export function readIds(text: string): readonly string[] {
  const parts = text.split(SEPARATORS).flatMap(splitAtSpaces).flatMap(expandRun);
  const seen = new Set<string>();
  return parts.filter((part) => {
    const key = idKey(part);
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function splitAtSpaces(part: string): readonly string[] {
  const pieces = part.trim().split(/\s+/u);
  return pieces.length > 1 && pieces.every((piece) => /\d/u.test(piece)) ? pieces : [part.trim()];
}

function expandRun(part: string): readonly string[] {
  if (part.length > LONGEST_NUMBER) return [part];
  const match = /^(.*?)(\d+)\s*(?:~|～|至|到)\s*(.*?)(\d+)$/u.exec(part);
  if (!match) return [part];
  const [, prefix = "", first = "", secondPrefix = "", last = ""] = match;
  const from = Number(first);
  const to = Number(last);
  if ((secondPrefix !== "" && secondPrefix !== prefix) || to < from || to - from >= LONGEST_RUN) return [part];
  return Array.from({ length: to - from + 1 }, (_, step) => prefix + String(from + step).padStart(first.length, "0"));
}

/** A bare running number (1, 12, 第3号, (2)): every unit counts its own, so it tells problems apart only within one. */
export function isRunningNumber(id: string): boolean {
  return /^[第(]?\d{1,4}[号)项]?$/u.test(idKey(id));
}
