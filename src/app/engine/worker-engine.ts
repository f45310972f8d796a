import { connectEngine } from "./client";
import type { Engine } from "./engine";
import type { Reply } from "./protocol";

/** The engine in a worker whose script is `engine-worker`; the caller makes the worker: from a file, or from a Blob where there is none. */
export function createEngine(worker: Worker): Engine {
  return connectEngine({
    post: (call) => worker.postMessage(call),
    listen(onMessage, onLost) {
      worker.onmessage = (event: MessageEvent<Reply>) => onMessage(event.data);
      worker.onerror = onLost;
      worker.onmessageerror = onLost;
    },
    close: () => worker.terminate(),
  });
}
