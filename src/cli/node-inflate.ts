import { inflateRawSync } from "node:zlib";
import type { InflateRaw } from "../xlsx/workbook-file";

/** Smallest piece of output that Node takes. */
const LEAST_PIECE = 64;

/** Node's own inflater: native code, into one piece of memory of the size claimed; throws as soon as that overflows. */
export const nodeInflateRaw: InflateRaw = (raw, size) => {
  const data = inflateRawSync(raw, {
    chunkSize: Math.max(size + 1, LEAST_PIECE),
    maxOutputLength: Math.max(size, 1),
  });
  // A plain view: methods of Buffer with the same names mean other things.
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
};
