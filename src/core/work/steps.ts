/**
 * Long work that can be cut off between its steps: each `yield` says where it stands, the return value is its outcome. Whoever
 * drives it may let other things happen in between, or stop. The steps of one piece of work must be driven by one driver.
 */
export type Steps<P, R> = Generator<P, R, undefined>;

/** Drives the work to its end at once; `onStep` hears where it stands. */
export function finish<P, R>(steps: Steps<P, R>, onStep: (at: P) => void = () => undefined): R {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
    onStep(next.value);
  }
}
