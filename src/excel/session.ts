import { ExcelError } from "./excel-error";
import { translateError } from "./translate-error";

/** One run of ours in the live workbook. */
export interface Session {
  readonly context: Excel.RequestContext;
  /**
   * Sends what is queued. Fails as an `ExcelError`; without an answer in time as `notAnswering`, and the session is over:
   * no later sync of it goes out, even when the answer comes after all.
   */
  readonly sync: () => Promise<void>;
}

export interface SessionOptions {
  /** Milliseconds that one sync may take; Excel has been seen never to answer. */
  readonly syncLimit?: number;
}

const SYNC_LIMIT = 60_000;

/** Runs a batch that waits while somebody edits a cell, as long as `syncLimit` allows. */
export async function runInExcel<T>(batch: (session: Session) => Promise<T>, options: SessionOptions = {}): Promise<T> {
  const limit = options.syncLimit ?? SYNC_LIMIT;
  const expiry = deferredRejection();
  let isOver = false;
  const assertOpen = (): void => {
    if (isOver) throw new ExcelError("notAnswering");
  };
  const run = Excel.run({ delayForCellEdit: true }, (context) => {
    const sync = async (): Promise<void> => {
      assertOpen();
      const timer = setTimeout(() => {
        isOver = true;
        expiry.reject(new ExcelError("notAnswering"));
      }, limit);
      try {
        await context.sync();
      } catch (error) {
        throw translateError(error);
      } finally {
        clearTimeout(timer);
      }
      assertOpen();
    };
    return batch({ context, sync });
  });
  try {
    return await Promise.race([run, expiry.promise]);
  } catch (error) {
    // what the abandoned run still has to say is of no use to anybody
    run.catch(() => undefined);
    throw translateError(error);
  }
}

function deferredRejection(): { readonly promise: Promise<never>; readonly reject: (reason: Error) => void } {
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<never>((_, refuse) => {
    reject = refuse;
  });
  promise.catch(() => undefined);
  return { promise, reject };
}
