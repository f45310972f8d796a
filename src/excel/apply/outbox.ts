import type { Session } from "../session";

/** Bytes of one request: well under the 5 MB that Excel on the web allows. */
const BUDGET = 3_000_000;
/** What one queued call takes, its share of paths included. */
export const CALL_BYTES = 600;

/** Sends queued calls in requests of bounded size. */
export interface Outbox {
  /** Says that calls of about so many bytes were queued; sends when enough have come together. */
  readonly queued: (bytes: number) => Promise<void>;
  readonly flush: () => Promise<void>;
}

/** The screen stands still during each request. */
export function createOutbox({ context, sync }: Session): Outbox {
  let waiting = 0;
  const flush = async (): Promise<void> => {
    context.application.suspendScreenUpdatingUntilNextSync();
    waiting = 0;
    await sync();
  };
  return {
    flush,
    queued: async (bytes) => {
      waiting += bytes;
      if (waiting >= BUDGET) await flush();
    },
  };
}
