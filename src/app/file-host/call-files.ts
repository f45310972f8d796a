import type { SnapshotPiece } from "../snapshot-pieces";
import { FileHostError } from "./file-host-error";
import type { FileAnswer, FileCallName, FileCalls, FileRequest, Port } from "./protocol";

/** What comes before the answer. */
export interface CallListeners {
  readonly piece?: (piece: SnapshotPiece) => void;
  readonly transfer?: Transferable[];
}

export type CallFiles = <N extends FileCallName>(
  name: N,
  argument: FileCalls[N]["argument"],
  listeners?: CallListeners,
) => Promise<FileCalls[N]["result"]>;

interface Waiting {
  readonly listeners: CallListeners;
  readonly resolve: (result: unknown) => void;
  readonly reject: (cause: Error) => void;
}

/** Calls over a port to `serveFiles`; rejects with an error whose message is one Chinese sentence. */
export function callFiles(port: Port): CallFiles {
  const waiting = new Map<number, Waiting>();
  let id = 0;
  port.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
    const call = waiting.get(data.id);
    if (call === undefined) return;
    switch (data.type) {
      case "piece":
        call.listeners.piece?.(data.piece);
        return;
      case "done":
        waiting.delete(data.id);
        call.resolve(data.result);
        return;
      case "failed":
        waiting.delete(data.id);
        call.reject(new Error(data.sentence, data.detail === null ? undefined : { cause: data.detail }));
        return;
    }
  };
  if ("onerror" in port) {
    // The worker itself broke down (its script would not load, memory ran out): no answer will come any more.
    (port as { onerror: unknown }).onerror = (event: { readonly message?: string }) => {
      const cause = new FileHostError("unexpected", event.message ?? "worker");
      for (const call of waiting.values()) call.reject(cause);
      waiting.clear();
    };
  }
  return <N extends FileCallName>(name: N, argument: FileCalls[N]["argument"], listeners: CallListeners = {}) =>
    new Promise<FileCalls[N]["result"]>((resolve, reject) => {
      id += 1;
      waiting.set(id, { listeners, resolve: resolve as (result: unknown) => void, reject });
      const request: FileRequest<N> = { id, name, argument };
      port.postMessage(request, listeners.transfer ?? []);
    });
}
