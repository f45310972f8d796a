import { ExcelError } from "../excel-error";
import type { Session } from "../session";

/**
 * Asks Excel something: `queue` queues the calls and gives back what reads the answer, of about `bytes`, after the sync; it
 * may be called again. Fails as an `ExcelError`, as `tooLarge` when the answer alone is more than Excel gives.
 */
export type Ask = <T>(bytes: number, queue: () => () => T) => Promise<T>;

/** Answers that go into one sync, counted beforehand: well under the 5 MB of Excel on the web. */
const ANSWER = 3_500_000;

/** An answer of a few properties. */
export const FEW_BYTES = 2_000;

/** Each question is a sync of its own. */
export function asking({ sync }: Pick<Session, "sync">): Ask {
  return async (_bytes, queue) => {
    const read = queue();
    await sync();
    return read();
  };
}

interface Question {
  readonly task: number;
  readonly bytes: number;
  readonly queue: () => void;
  readonly answer: () => void;
  readonly fail: (error: Error) => void;
}

/**
 * Runs tasks side by side and sends what all of them ask in the same syncs: as many as the longest task needs, and more only
 * where the answers together would be too large. A task waits for nothing but what it asks.
 */
export async function inRounds<T>(session: Session, tasks: readonly ((ask: Ask) => Promise<T>)[]): Promise<T[]> {
  let waiting: readonly Question[] = [];
  const isRunning = tasks.map(() => true);
  let isSending = false;
  // after a trouble that its task does not cope with nothing is asked any more: the others are left behind with their run
  let isOver = false;

  const send = async (batch: readonly Question[]): Promise<void> => {
    try {
      for (const { queue } of batch) queue();
      await session.sync();
    } catch (error) {
      if (isRefusal(error) && batch.length > 1) {
        for (const question of batch) await send([question]);
        return;
      }
      if (!isRefusal(error)) isOver = true;
      for (const { fail } of batch) fail(asError(error));
      return;
    }
    for (const { answer } of batch) answer();
  };

  const sendOnceAllWait = async (): Promise<void> => {
    const isAsked = (task: number): boolean => waiting.some((question) => question.task === task);
    if (isSending || isOver || waiting.length === 0 || isRunning.some((is, task) => is && !isAsked(task))) return;
    isSending = true;
    const batch = firstOf(waiting);
    waiting = waiting.filter((question) => !batch.includes(question));
    await send(batch);
    isSending = false;
    await sendOnceAllWait();
  };

  const askFor = (task: number): Ask => {
    return (bytes, queue) =>
      new Promise((resolve, reject) => {
        let read: ReturnType<typeof queue> | null = null;
        const answer = (): void => {
          try {
            if (read !== null) resolve(read());
          } catch (error) {
            reject(asError(error));
          }
        };
        waiting = [...waiting, { task, bytes, queue: () => (read = queue()), answer, fail: reject }];
        queueMicrotask(() => void sendOnceAllWait());
      });
  };

  return Promise.all(
    tasks.map(async (run, task) => {
      try {
        return await run(askFor(task));
      } catch (error) {
        isOver = true;
        throw error;
      } finally {
        isRunning[task] = false;
        queueMicrotask(() => void sendOnceAllWait());
      }
    }),
  );
}

/** As many as have room together, at least one. */
function firstOf(questions: readonly Question[]): readonly Question[] {
  const batch: Question[] = [];
  let room = ANSWER;
  for (const question of questions) {
    if (batch.length > 0 && question.bytes > room) continue;
    batch.push(question);
    room -= question.bytes;
  }
  return batch;
}

/** Excel answered, and would not do one of the things asked: the others may well be answered alone. */
function isRefusal(error: unknown): boolean {
  return error instanceof ExcelError && (error.code === "tooLarge" || error.code === "unknown");
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error("no error was thrown", { cause: error });
}
