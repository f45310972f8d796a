/** Scripts of the workers, by the name of their file without ".js". */
export type WorkerName = "file-worker" | "engine-worker";

/**
 * Starts a worker of this page. On a web server its script is a file beside the page; in the single file, opened from a disk
 * where a page may load no other file, its source stands in the page itself and is started from a blob.
 */
export function startWorker(name: WorkerName): Worker {
  const inline = document.getElementById(`source:${name}`);
  if (inline === null) return new Worker(`workbench/${name}.js`);
  const address = URL.createObjectURL(new Blob([inline.textContent], { type: "text/javascript" }));
  const worker = new Worker(address);
  // The script is loaded by the time the first message comes back; an address freed at once would be gone too early.
  worker.addEventListener("message", () => URL.revokeObjectURL(address), { once: true });
  return worker;
}
