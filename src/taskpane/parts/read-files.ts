import type { NamedBytes } from "../../app/package-file";
import type { LateTexts } from "../locale/late-texts";

/** Larger files are neither templates nor packages; reading one would only freeze the computer. */
const MAX_BYTES = 50_000_000;

/** The files that a person chose, or one Chinese sentence about the first that cannot be had. */
export async function readFiles(
  files: readonly File[],
  words: LateTexts["files"],
): Promise<readonly NamedBytes[] | string> {
  const read: NamedBytes[] = [];
  for (const file of files) {
    if (file.size > MAX_BYTES) return words.tooLarge(file.name);
    try {
      read.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      return words.unreadable(file.name);
    }
  }
  return read;
}
