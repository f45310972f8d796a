import { deflateSync } from "fflate";
import { nodeInflateRaw } from "../../src/cli/node-inflate";
import { crc32 } from "../../src/xlsx/package/crc32";
import { inflateEntry, portableInflateRaw } from "../../src/xlsx/package/inflate";
import type { ZipEntry } from "../../src/xlsx/package/zip-entry";

const DATA = Uint8Array.from({ length: 100_000 }, (_, at) => (at * at) % 251);
const EMPTY = new Uint8Array(0);

function entryOf(data: Uint8Array, changes: Partial<ZipEntry> = {}): ZipEntry {
  return {
    name: "a.xml",
    nameBytes: EMPTY,
    method: 8,
    flags: 0,
    modified: 0,
    crc32: crc32(data),
    size: data.length,
    raw: deflateSync(data),
    versionMadeBy: 0,
    externalAttributes: 0,
    ...changes,
  };
}

describe.each([
  ["portable", portableInflateRaw],
  ["Node's", nodeInflateRaw],
])("%s inflater", (_, inflateRaw) => {
  test.each([
    ["many bytes", DATA],
    ["one byte", DATA.subarray(7, 8)],
    ["nothing", EMPTY],
  ])("gives back %s", (_name, data) => {
    const inflated = inflateEntry(entryOf(data), inflateRaw);
    expect(Array.from(inflated)).toEqual(Array.from(data));
    expect(inflated.constructor).toBe(Uint8Array);
  });

  test.each<[string, ZipEntry]>([
    ["more than it claims", entryOf(DATA, { size: DATA.length - 1 })],
    ["less than it claims", entryOf(DATA, { size: DATA.length + 1 })],
    ["something where nothing is claimed", entryOf(DATA, { size: 0 })],
    ["an early end", entryOf(DATA, { raw: deflateSync(DATA).subarray(0, -100) })],
    ["no deflate data", entryOf(DATA, { raw: new Uint8Array(1000).fill(0xff) })],
    ["another checksum", entryOf(DATA, { crc32: 1 })],
  ])("refuses %s as damaged", (_name, entry) => {
    expect(() => inflateEntry(entry, inflateRaw)).toThrow(expect.objectContaining({ code: "damaged" }) as Error);
  });
});
