import type { Call, Reply } from "./protocol";
import { serveEngine } from "./serve";

/** What this file needs of a worker's global scope; its full type belongs to a library that clashes with the page's. */
interface WorkerScope {
  postMessage(message: Reply): void;
  onmessage: ((event: MessageEvent<Call>) => void) | null;
  close(): void;
}

const scope = globalThis as unknown as WorkerScope;

serveEngine({
  post: (reply) => scope.postMessage(reply),
  listen(onMessage) {
    scope.onmessage = (event) => onMessage(event.data);
  },
  close: () => scope.close(),
});
