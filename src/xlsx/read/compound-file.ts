/** What a compound file (CFB) holds, by the names of its streams; `truncated` when sectors in use lie beyond its end. */
export type CompoundContent = "xls" | "encrypted" | "otherDocument" | "truncated" | "unknown";

const DIRECTORY_ENTRY = 128;
const MAX_SECTOR = 0xfffffffa;
/** FAT sectors listed in the header itself; a file beyond 6.8 MB lists more elsewhere, and those are not checked. */
const HEADER_FAT_SECTORS = 109;

/** Bytes begin with the CFB magic. */
export function sniffCompoundFile(bytes: Uint8Array): CompoundContent {
  if (bytes.length < 512 || isTruncated(bytes)) return "truncated";
  const names = streamNames(bytes);
  if (names.has("encryptedpackage") || names.has("encryptioninfo")) return "encrypted";
  if (names.has("workbook") || names.has("book")) return "xls";
  return names.has("worddocument") || names.has("powerpoint document") ? "otherDocument" : "unknown";
}

function isTruncated(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return false;
  const sectorSize = 1 << shift;
  const perSector = sectorSize / 4;
  const count = Math.min(view.getUint32(44, true), HEADER_FAT_SECTORS);
  for (let index = 0; index < count; index += 1) {
    const sector = view.getUint32(76 + index * 4, true);
    if (sector > MAX_SECTOR) continue;
    const start = (sector + 1) * sectorSize;
    if (start + sectorSize > bytes.length) return true;
    for (let entry = 0; entry < perSector; entry += 1) {
      // Writers pad the table in different ways, so only a chain that leads out of the file counts.
      const next = view.getUint32(start + entry * 4, true);
      if (next <= MAX_SECTOR && (next + 1) * sectorSize >= bytes.length) return true;
    }
  }
  return false;
}

/** Names of all directory entries, in lower case. Looks at every place where an entry can stand, so that a broken chain does not matter. */
function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 512; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    const length = view.getUint16(at + 64, true);
    const type = view.getUint8(at + 66);
    if (length < 4 || length > 64 || length % 2 === 1 || (type !== 2 && type !== 1)) continue;
    if (view.getUint16(at + length - 2, true) !== 0) continue;
    let name = "";
    for (let unit = at; unit < at + length - 2; unit += 2) name += String.fromCharCode(view.getUint16(unit, true));
    names.add(name.toLowerCase());
  }
  return names;
}
