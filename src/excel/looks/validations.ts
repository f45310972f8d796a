import type { JsonValue } from "../../core/workbook/kept-looks";
import type { CellRange } from "../../core/workbook/range";
import { rangeOn } from "../read/range-on";
import type { Ask } from "../read/rounds";
import { cornersOf } from "./asked-looks";
import type { Validation } from "./excel-looks";

const BYTES_AN_AREA = 1_500;
const AREAS_AT_ONCE = 1_500;

/** An area, and how many parts its columns are cut into where what may be typed differs. */
interface Part {
  readonly area: CellRange;
  readonly parts: number;
}

/**
 * What may be typed into the areas. Where that differs, columns are asked, then parts of them, each a third of the way to
 * single cells: five rounds, and more only in blocks. Of a single cell that answers nothing, nothing is known.
 */
export async function readValidations(
  ask: Ask,
  sheet: Excel.Worksheet,
  areas: readonly CellRange[],
): Promise<readonly Validation[]> {
  const found: Validation[] = [];
  let waiting: readonly Part[] = areas.map((area) => ({ area, parts: 0 }));
  while (waiting.length > 0) {
    const batches = Array.from({ length: Math.ceil(waiting.length / AREAS_AT_ONCE) }, (_, at) =>
      waiting.slice(at * AREAS_AT_ONCE, (at + 1) * AREAS_AT_ONCE),
    );
    const answers = await Promise.all(
      batches.map((batch) =>
        ask(batch.length * BYTES_AN_AREA, () => {
          const asked = batch.map((part) => ({ part, read: askValidation(rangeOn(sheet, part.area), part.area) }));
          return () => asked.map(({ part, read }) => ({ part, answer: read() }));
        }),
      ),
    );
    const mixed = answers.flat().flatMap(({ part, answer }) => {
      if (answer !== null) found.push(answer);
      return answer === null ? [part] : [];
    });
    waiting = mixed.flatMap(partsOf);
  }
  return joinedValidations(found);
}

function partsOf({ area, parts }: Part): readonly Part[] {
  const { top, left, bottom, right } = area;
  if (left < right) {
    return Array.from({ length: right - left + 1 }, (_, at) => {
      return { area: { ...area, left: left + at, right: left + at }, parts: 0 };
    });
  }
  const rows = bottom - top + 1;
  if (rows === 1) return [];
  const wanted = Math.max(2, parts === 0 ? Math.ceil(Math.cbrt(rows)) : parts);
  const step = Math.ceil(rows / wanted);
  return Array.from({ length: Math.ceil(rows / step) }, (_, at) => {
    const first = top + at * step;
    return { area: { ...area, top: first, bottom: Math.min(first + step - 1, bottom) }, parts: wanted };
  });
}

/** What may be typed into the area; `null` where it differs within. */
function askValidation({ dataValidation }: Excel.Range, area: CellRange): () => Validation | null {
  dataValidation.load({ type: true, rule: true, errorAlert: true, prompt: true, ignoreBlanks: true });
  return () => {
    const { type, rule, errorAlert, prompt, ignoreBlanks } = dataValidation;
    if (type === "Inconsistent" || type === "MixedCriteria") return null;
    const isNone = type === "None";
    return {
      at: cornersOf(area),
      rule: isNone ? null : (rule as unknown as JsonValue),
      errorAlert: isNone ? null : (errorAlert as unknown as JsonValue),
      prompt: isNone ? null : (prompt as unknown as JsonValue),
      ignoreBlanks: isNone || ignoreBlanks,
    };
  };
}

/** Parts of one column that say the same, one above the other, as one: so Excel had them, and so it keeps them. */
function joinedValidations(parts: readonly Validation[]): readonly Validation[] {
  const ordered = [...parts].sort((a, b) => a.at[1] - b.at[1] || a.at[0] - b.at[0]);
  const joined: Validation[] = [];
  for (const part of ordered) {
    const last = joined.at(-1);
    const [top, left, bottom, right] = part.at;
    const isBelow = last?.at[1] === left && last.at[3] === right && last.at[2] === top - 1;
    if (last !== undefined && isBelow && isSame(last, part)) {
      joined[joined.length - 1] = { ...last, at: [last.at[0], left, bottom, right] };
    } else joined.push(part);
  }
  return joined;
}

function isSame(a: Validation, b: Validation): boolean {
  return JSON.stringify({ ...a, at: null }) === JSON.stringify({ ...b, at: null });
}

export function restoreValidation(range: Excel.Range, before: Validation): void {
  const { dataValidation } = range;
  dataValidation.clear();
  if (before.rule === null) return;
  dataValidation.rule = before.rule as unknown as Excel.DataValidationRule;
  dataValidation.ignoreBlanks = before.ignoreBlanks;
  dataValidation.errorAlert = before.errorAlert as unknown as Excel.DataValidationErrorAlert;
  dataValidation.prompt = before.prompt as unknown as Excel.DataValidationPrompt;
}
