import { PackageError } from "./package-error";
import type { ZipEntry } from "./zip-entry";

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const ENCRYPTED = 1;
const UNKNOWN_32 = 0xffffffff;
const MAX_COMMENT = 0xffff;

interface Directory {
  readonly count: number;
  readonly start: number;
  /** Bytes in front of the zip that its offsets do not count (a file glued before it). */
  readonly shift: number;
}

/**
 * Entries of a zip in the order of its central directory; folders are left out. Nothing is inflated.
 * Throws `PackageError`: `truncated` when the directory or an entry's data lies beyond the end of the file.
 */
export function readZipDirectory(file: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const directory = findDirectory(view);
  const entries: ZipEntry[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index += 1) {
    if (at + 46 > view.byteLength) throw new PackageError("truncated", "central directory ends early");
    if (view.getUint32(at, true) !== CENTRAL_HEADER) throw new PackageError("damaged", "central directory is broken");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw new PackageError("truncated", "central directory ends early");
    const entry = readEntry(file, view, at, directory.shift);
    if (!/[/\\]$/.test(entry.name)) entries.push(entry);
    at = next;
  }
  return entries;
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - 22 - MAX_COMMENT);
  for (let end = view.byteLength - 22; end >= lowest; end -= 1) {
    if (view.getUint32(end, true) !== END_OF_DIRECTORY) continue;
    const zip64 = findZip64(view, end);
    const count = zip64?.count ?? view.getUint16(end + 10, true);
    const size = zip64?.size ?? view.getUint32(end + 12, true);
    const offset = zip64?.offset ?? view.getUint32(end + 16, true);
    const start = (zip64?.end ?? end) - size;
    // The offset is what the standard says; a zip with something glued before it starts later than it says.
    const isAtOffset = offset + 4 <= view.byteLength && view.getUint32(offset, true) === CENTRAL_HEADER;
    if (isAtOffset || count === 0) return { count, start: offset, shift: 0 };
    if (start > 0 && view.getUint32(start, true) === CENTRAL_HEADER) return { count, start, shift: start - offset };
    throw new PackageError("truncated", "central directory is not where it should be");
  }
  throw new PackageError("truncated", "no end of central directory");
}

function findZip64(view: DataView, end: number) {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return null;
  const at = uint64(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== ZIP64_END) return null;
  return { count: uint64(view, at + 32), size: uint64(view, at + 40), offset: uint64(view, at + 48), end: at };
}

function readEntry(file: Uint8Array, view: DataView, at: number, shift: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameBytes = file.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
  const name = new TextDecoder().decode(nameBytes);
  if ((flags & ENCRYPTED) !== 0) throw new PackageError("encrypted", `${name} is encrypted`);
  const { size, compressedSize, offset } = wideSizes(view, at);
  const local = offset + shift;
  if (local + 30 > view.byteLength) throw new PackageError("truncated", `${name} lies beyond the end`);
  if (view.getUint32(local, true) !== LOCAL_HEADER) throw new PackageError("damaged", `${name} has no local header`);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + compressedSize > view.byteLength) throw new PackageError("truncated", `${name} ends early`);
  return {
    name,
    nameBytes,
    method: view.getUint16(at + 10, true),
    flags,
    modified: view.getUint32(at + 12, true),
    crc32: view.getUint32(at + 16, true),
    size,
    raw: file.subarray(start, start + compressedSize),
    versionMadeBy: view.getUint16(at + 4, true),
    externalAttributes: view.getUint32(at + 38, true),
  };
}

/** Sizes and offset of a central header; those that are all ones stand in its zip64 field, in this order. */
function wideSizes(view: DataView, at: number) {
  let size = view.getUint32(at + 24, true);
  let compressedSize = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  const extraStart = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = extraStart + view.getUint16(at + 30, true);
  for (let field = extraStart; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    const fieldEnd = Math.min(field + 4 + view.getUint16(field + 2, true), extraEnd);
    let next = field + 4;
    const take = (narrow: number): number => {
      if (narrow !== UNKNOWN_32 || next + 8 > fieldEnd) return narrow;
      next += 8;
      return uint64(view, next - 8);
    };
    size = take(size);
    compressedSize = take(compressedSize);
    offset = take(offset);
  }
  return { size, compressedSize, offset };
}

function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
