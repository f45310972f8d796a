import type { Browser, Page } from "playwright-core";

/** One task of a thread, in milliseconds. */
export interface ThreadTask {
  /** From the beginning of the trace. */
  readonly start: number;
  /** By the clock: longer than `processor` when other programs had the processor meanwhile. */
  readonly wall: number;
  /** What the thread itself ran: what a machine that does nothing else would show. */
  readonly processor: number;
}

export interface Traced {
  readonly wall: number;
  /** Of the thread that draws the page. */
  readonly tasks: readonly ThreadTask[];
  /** Processor time of the page's workers. */
  readonly workers: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const TASK = "ThreadControllerImpl::RunTask";

/** Does the work and tells what the threads of the page did meanwhile. */
export async function traced(browser: Browser, page: Page, work: () => Promise<unknown>): Promise<Traced> {
  await browser.startTracing(page, { categories: ["toplevel"] });
  const start = performance.now();
  let wall: number;
  let trace: Buffer;
  try {
    await work();
    wall = performance.now() - start;
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents: events } = JSON.parse(trace.toString("utf8")) as { traceEvents: readonly TraceEvent[] };
  const names = new Map(
    events.filter(({ name }) => name === "thread_name").map((event) => [threadOf(event), event.args?.name ?? ""]),
  );
  const tasks = events.filter(({ name, ph }) => name === TASK && ph === "X");
  const begin = Math.min(...tasks.slice(0, 5_000).map(({ ts }) => ts));
  const busy = new Map<string, TraceEvent[]>();
  for (const task of tasks) {
    const thread = threadOf(task);
    const known = busy.get(thread);
    if (known === undefined) busy.set(thread, [task]);
    else known.push(task);
  }
  const of = (kind: string): readonly TraceEvent[][] =>
    [...busy].filter(([thread]) => names.get(thread)?.startsWith(kind) === true).map(([, all]) => all);
  // A page that was left behind may have a process of its own: the one that worked is meant.
  const [drawing = []] = of("CrRendererMain").toSorted((a, b) => processorOf(b) - processorOf(a));
  return {
    wall,
    tasks: drawing.map(({ ts, dur = 0, tdur = 0 }) => ({
      start: (ts - begin) / 1000,
      wall: dur / 1000,
      processor: tdur / 1000,
    })),
    workers: of("DedicatedWorker").reduce((sum, all) => sum + processorOf(all), 0),
  };
}

/** Milliseconds. */
function processorOf(tasks: readonly TraceEvent[]): number {
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${String(pid)} ${String(tid)}`;
}
