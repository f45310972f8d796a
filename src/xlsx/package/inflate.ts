import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { PackageError } from "./package-error";
import type { ZipEntry } from "./zip-entry";

const STORED = 0;
const DEFLATED = 8;
/** Deflate cannot blow up data more than this. */
const MAX_RATIO = 1032;
/** What a lying size may make us produce, at most, before it is noticed. */
const MAX_OVERRUN = 64_000_000;

/**
 * Inflates raw deflate data that claims to become `size` bytes. Throws when the data is damaged; stops, by throwing or by
 * giving another length, soon after it has become more than claimed.
 */
export type InflateRaw = (raw: Uint8Array, size: number) => Uint8Array;

/**
 * The data of an entry. Throws `PackageError` `damaged` when it cannot be inflated or is not what the directory says in
 * length and checksum: the claim bounds the work, so a bomb that understates its size stops there.
 */
export function inflateEntry(entry: ZipEntry, inflateRaw: InflateRaw = portableInflateRaw): Uint8Array {
  const { raw, size, name } = entry;
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new PackageError("damaged", `${name} uses compression method ${entry.method}`);
  }
  if (size > raw.length * MAX_RATIO) throw new PackageError("damaged", `${name} cannot be as long as it says`);
  const data = entry.method === STORED ? raw : inflateDeflated(entry, inflateRaw);
  if (data.length !== size) throw new PackageError("damaged", `${name} is not as long as it says`);
  // Damaged data often inflates all the same, to other digits and names.
  if (crc32(data) !== entry.crc32) throw new PackageError("damaged", `${name} fails its checksum`);
  return data;
}

function inflateDeflated({ raw, size, name }: ZipEntry, inflateRaw: InflateRaw): Uint8Array {
  try {
    return inflateRaw(raw, size);
  } catch (cause) {
    if (cause instanceof PackageError) throw cause;
    throw new PackageError("damaged", `${name} cannot be inflated`, { cause });
  }
}

/** Runs wherever JavaScript does. */
export const portableInflateRaw: InflateRaw = (raw, size) => {
  // One byte more than claimed: what does not fit is dropped by the inflater, so a full buffer shows an overrun.
  if (raw.length * MAX_RATIO <= size + MAX_OVERRUN) return inflateSync(raw, { out: new Uint8Array(size + 1) });
  return inflateInPieces(raw, size);
};

function inflateInPieces(raw: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((piece) => {
    if (length + piece.length > size) throw new PackageError("damaged", "inflates to more than it says");
    out.set(piece, length);
    length += piece.length;
  });
  const step = Math.floor(MAX_OVERRUN / MAX_RATIO);
  for (let start = 0; start < raw.length; start += step) {
    inflater.push(raw.subarray(start, start + step), start + step >= raw.length);
  }
  return out.subarray(0, length);
}
