import { inlineSource } from "./inline-sources";

/** Scripts of the workers, by the name of their file without ".js". */
export type WorkerName = "file-worker" | "engine-worker";

/** Parts of a worker's script that most work does without. */
export type WorkerPart = "xls";

/**
 * Starts a worker of this page. On a web server its script is a file beside the page, and loads its later parts itself; in the
 * single file, opened from a disk where nothing can load another file, the sources stand in the page, and the worker is
 * started from a blob of its script with the parts that it will need.
 */
export function startWorker(name: WorkerName, parts: readonly WorkerPart[]): Worker {
  const script = inlineSource(name);
  if (script === null) return new Worker(`workbench/${name}.js`);
  const sources = [script, ...parts.map(wholePart)];
  const address = URL.createObjectURL(new Blob([sources.join("\n")], { type: "text/javascript" }));
  const worker = new Worker(address);
  // The script is loaded by the time the first message comes back; an address freed at once would be gone too early.
  worker.addEventListener("message", () => URL.revokeObjectURL(address), { once: true });
  return worker;
}

function wholePart(part: WorkerPart): string {
  const source = inlineSource(part);
  if (source === null) throw new Error(`${part} is not there yet`);
  return source;
}
