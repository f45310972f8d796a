/** One run of a measure. */
export interface Sample {
  readonly milliseconds: number;
  /** Processor time of all threads, system calls included: steadier than the clock on a busy machine. */
  readonly cpuMilliseconds: number;
  /** Largest resident size of the process, input and runtime included. */
  readonly peakMegabytes: number;
  /** Findings or pairs found, `null` where nothing is counted. */
  readonly result: number | null;
}

/** The run in the middle by time, with the highest peak of all. Throws when there is none. */
export function medianOf(samples: readonly Sample[]): Sample {
  const ordered = [...samples].sort((a, b) => a.milliseconds - b.milliseconds);
  const middle = ordered[Math.floor(ordered.length / 2)];
  if (middle === undefined) throw new Error("no runs");
  return { ...middle, peakMegabytes: Math.max(...samples.map((sample) => sample.peakMegabytes)) };
}
