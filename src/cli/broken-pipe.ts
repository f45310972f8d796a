import type { Writable } from "node:stream";

/**
 * A reader that has seen enough (`… | head`) is no failure: what is written from then on goes nowhere, and the command ends
 * with its own exit code. Any other trouble of the stream still throws.
 */
export function withoutBrokenPipe(stream: Writable): void {
  stream.on("error", (cause: NodeJS.ErrnoException) => {
    if (cause.code !== "EPIPE") throw cause;
  });
}
