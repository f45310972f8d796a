import { deflateSync } from "fflate";
import type { ZipEntry } from "../../package/zip-entry";
import { crc32 } from "../../package/crc32";

/** Big parts are packed fast rather than small: at level 6 a sheet of 100,000 rows would take longer than everything else together. */
const FAST_FROM_BYTES = 4_000_000;

/** 1980-01-01 00:00, the earliest a zip can say: written files carry no clock. */
const NO_TIME = 0x0021_0000;
const HAS_UTF8_NAME = 0x0800;
const HAS_DATA_DESCRIPTOR = 0x0008;

/** Packs data as raw deflate, without header. */
export type Deflate = (data: Uint8Array) => Uint8Array;

export const portableDeflate: Deflate = (data) => deflateSync(data, { level: data.length < FAST_FROM_BYTES ? 6 : 1 });

/** An entry with new content. `like` is the entry that it replaces. */
export function packEntry(name: string, data: Uint8Array, deflate: Deflate, like?: ZipEntry): ZipEntry {
  const raw = deflate(data);
  return {
    name,
    nameBytes: like?.nameBytes ?? new TextEncoder().encode(name),
    method: 8,
    flags: like ? like.flags & HAS_UTF8_NAME : HAS_UTF8_NAME,
    modified: like?.modified ?? NO_TIME,
    crc32: crc32(data),
    size: data.length,
    raw,
    versionMadeBy: like?.versionMadeBy ?? 20,
    externalAttributes: like?.externalAttributes ?? 0,
  };
}

/** A zip of these entries in this order, their compressed bytes as they are. No zip64: parts of a workbook stay far below 4 GB. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  let size = 22;
  for (const { nameBytes, raw } of entries) size += 30 + 46 + 2 * nameBytes.length + raw.length;
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommonFields(view, at + 6, entry);
    bytes.set(entry.nameBytes, at + 30);
    bytes.set(entry.raw, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.raw.length;
  }
  const directory = at;
  for (const [index, entry] of entries.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, entry.versionMadeBy, true);
    view.setUint16(at + 6, 20, true);
    writeCommonFields(view, at + 8, entry);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.nameBytes, at + 46);
    at += 46 + entry.nameBytes.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** Flags to name length: the 22 bytes that a local and a central header share. Sizes stand in the header, so no data descriptor follows. */
function writeCommonFields(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, entry.flags & ~HAS_DATA_DESCRIPTOR, true);
  view.setUint16(at + 2, entry.method, true);
  view.setUint32(at + 4, entry.modified, true);
  view.setUint32(at + 8, entry.crc32, true);
  view.setUint32(at + 12, entry.raw.length, true);
  view.setUint32(at + 16, entry.size, true);
  view.setUint16(at + 20, entry.nameBytes.length, true);
}
