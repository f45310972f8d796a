/** Values by position, equal neighbours held as one run; positions not set have the default. */
export interface Runs<T> {
  /** Ascending, not touching when equal. */
  runs: { first: number; last: number; value: T }[];
}

export function createRuns<T>(): Runs<T> {
  return { runs: [] };
}

/** Index of the first run that ends at or after `position`. */
function seek<T>({ runs }: Runs<T>, position: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.last ?? Infinity) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function runAt<T>(store: Runs<T>, position: number): T | undefined {
  const run = store.runs[seek(store, position)];
  return run !== undefined && run.first <= position ? run.value : undefined;
}

/** Replaces the values of [first, last] by `change` of what stands there, run by run (`undefined` = default, before and after). */
export function changeRuns<T>(
  store: Runs<T>,
  first: number,
  last: number,
  change: (value: T | undefined) => T | undefined,
): void {
  const from = seek(store, first);
  let to = from;
  const fresh: { first: number; last: number; value: T }[] = [];
  const push = (start: number, end: number, value: T | undefined): void => {
    if (value === undefined || end < start) return;
    const tail = fresh.at(-1);
    if (tail?.last === start - 1 && tail.value === value) tail.last = end;
    else fresh.push({ first: start, last: end, value });
  };
  const before = store.runs[from - 1];
  const startsAt = before?.last === first - 1 ? from - 1 : from;
  if (startsAt < from && before !== undefined) push(before.first, before.last, before.value);
  let at = first;
  for (let run = store.runs[to]; run !== undefined && run.first <= last; to += 1, run = store.runs[to]) {
    if (run.first < first) push(run.first, first - 1, run.value);
    push(at, Math.min(run.first - 1, last), change(undefined));
    const start = Math.max(run.first, first);
    const end = Math.min(run.last, last);
    push(start, end, change(run.value));
    if (run.last > last) push(last + 1, run.last, run.value);
    at = end + 1;
  }
  push(at, last, change(undefined));
  const after = store.runs[to];
  if (after?.first === last + 1) {
    push(after.first, after.last, after.value);
    to += 1;
  }
  store.runs.splice(startsAt, to - startsAt, ...fresh);
}

/** The runs inside [first, last], cut to it, with the gaps between them as `undefined`. */
export function runsWithin<T>(
  store: Runs<T>,
  first: number,
  last: number,
): { first: number; last: number; value: T | undefined }[] {
  const found: { first: number; last: number; value: T | undefined }[] = [];
  let at = first;
  for (let index = seek(store, first); ; index += 1) {
    const run = store.runs[index];
    if (run === undefined || run.first > last) break;
    if (run.first > at) found.push({ first: at, last: run.first - 1, value: undefined });
    found.push({ first: Math.max(run.first, first), last: Math.min(run.last, last), value: run.value });
    at = run.last + 1;
  }
  if (at <= last) found.push({ first: at, last, value: undefined });
  return found;
}
