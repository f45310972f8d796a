import type { Session } from "../session";

/** Bytes of one request: well under the 5 MB that Excel on the web allows. */
const BUDGET = 3_000_000;
/** What one queued call takes, its share of paths included. */
export const CALL_BYTES = 600;

/** Sends queued calls in requests of bounded size. */
export interface Outbox {
  /** Says that calls of about so many bytes were queued; sends when enough have come together. */
  readonly queued: (bytes: number) => Promise<void>;
  /** `isMoreToCome` false: no further request follows, and none is begun. */
  readonly flush: (isMoreToCome?: boolean) => Promise<void>;
}

/**
 * The screen stands still during each request. `begin` is called before the first call of each request is queued: what it
 * queues can keep the whole request from being carried out.
 */
export function createOutbox({ context, sync }: Session, begin: () => void = () => undefined): Outbox {
  let waiting = 0;
  const flush = async (isMoreToCome = true): Promise<void> => {
    context.application.suspendScreenUpdatingUntilNextSync();
    waiting = 0;
    await sync();
    if (isMoreToCome) begin();
  };
  begin();
  return {
    flush,
    queued: async (bytes) => {
      waiting += bytes;
      if (waiting >= BUDGET) await flush();
    },
  };
}
