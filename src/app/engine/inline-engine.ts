import { connectEngine } from "./client";
import type { Engine } from "./engine";
import { nextTask } from "./next-task";
import type { Call, Port, Reply } from "./protocol";
import { serveEngine } from "./serve";

/** The engine in the caller's own thread, for tests and where no worker can be had. Messages are copied as between threads. */
export function createInlineEngine(): Engine {
  const [near, far] = portPair<Call, Reply>();
  serveEngine(far);
  return connectEngine(near);
}

function portPair<A, B>(): [Port<A, B>, Port<B, A>] {
  const toFar: ((message: A) => void)[] = [];
  const toNear: ((message: B) => void)[] = [];
  let isOpen = true;
  const deliver = <T>(listeners: readonly ((message: T) => void)[], message: T): void => {
    const copy = structuredClone(message);
    void nextTask().then(() => {
      if (isOpen) for (const listener of listeners) listener(copy);
    });
  };
  const close = (): void => {
    isOpen = false;
  };
  return [
    { post: (message) => deliver(toFar, message), listen: (listener) => void toNear.push(listener), close },
    { post: (message) => deliver(toNear, message), listen: (listener) => void toFar.push(listener), close },
  ];
}
