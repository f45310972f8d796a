import { zipSync } from "fflate";
import { partsOf, type Day } from "../core/ledger/day";
import { PackageError } from "../xlsx/package/package-error";
import { openParts } from "../xlsx/package/open-package";
import type { ZipEntry } from "../xlsx/package/zip-entry";
import type { NamedBytes } from "./package-file";

/** Far more than any package of ours; an archive that claims more is not looked into. */
const MAX_UNPACKED_BYTES = 200_000_000;
const NAME_IS_UTF8 = 0x800;

/** One .zip of the files, in their order, dated with the day. */
export function archiveOf(files: readonly NamedBytes[], day: Day): Uint8Array {
  const { year, month, date } = partsOf(day);
  const entries = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  return zipSync(entries, { mtime: new Date(year, month - 1, date, 12) });
}

/** The files of a .zip, without their folders. `null`: it cannot be read, or would become too large. */
export function filesIn(archive: Uint8Array): readonly NamedBytes[] | null {
  try {
    const parts = openParts(archive, MAX_UNPACKED_BYTES);
    return parts.entries.flatMap((entry) => {
      const bytes = parts.bytes(entry.name);
      const name = nameOf(entry).split(/[/\\]/).at(-1) ?? "";
      // What macOS puts beside each file.
      return bytes === null || name === "" || name.startsWith("._") ? [] : [{ name, bytes }];
    });
  } catch (cause) {
    if (cause instanceof PackageError) return null;
    throw cause;
  }
}

/** Chinese Windows packs names in its own encoding and does not say so. */
function nameOf({ name, nameBytes, flags }: ZipEntry): string {
  if ((flags & NAME_IS_UTF8) !== 0 || !name.includes("\uFFFD")) return name;
  return new TextDecoder("gb18030").decode(nameBytes);
}
