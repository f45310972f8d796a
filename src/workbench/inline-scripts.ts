import { nextTask } from "../app/engine/next-task";
import { arrivedSource } from "./inline-sources";

// webpack's own names: how it loads a script by the name of its part.
declare let __webpack_chunk_load__: (name: string) => Promise<unknown>;

/**
 * In the single file all parts of the page's script stand inside it as text, and its policy lets each be run: they are taken
 * from there, one at a time with pauses between. On a server nothing changes.
 */
export function loadInlineScripts(): void {
  const load = __webpack_chunk_load__;
  let last: Promise<unknown> = Promise.resolve();
  const loaded = new Map<string, Promise<unknown>>();
  const run = async (name: string): Promise<void> => {
    const source = await arrivedSource(name);
    if (source === null) {
      await load(name);
      return;
    }
    await nextTask();
    const script = document.createElement("script");
    script.textContent = source;
    document.head.append(script);
  };
  __webpack_chunk_load__ = (name) => {
    let loading = loaded.get(name);
    if (loading === undefined) {
      loading = last.then(() => run(name));
      last = loading.catch(() => {
        // What did not come is asked for again by whoever needs it next.
        loaded.delete(name);
      });
      loaded.set(name, loading);
    }
    return loading;
  };
}
