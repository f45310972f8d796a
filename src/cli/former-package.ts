import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { MANIFEST_FILE, MANIFEST_TEXT } from "../app/package-file";
import { ManifestError, readManifest, type ManifestSubject } from "../core/submission/package/read-manifest";
import { nodeError } from "./node-error";
import { sha256, sha256Bytes } from "./sha256";

/** Files that an earlier edition of the package left in the folder and the new one does not hold. */
export interface FormerFiles {
  /** Just as the old 清单.json lists them: they go. */
  readonly outdated: readonly string[];
  /** Somebody has changed them since: they stay, and are named. */
  readonly changed: readonly string[];
  /** Of another unit or period, so of no earlier edition: they stay, and are named. */
  readonly unrelated: readonly string[];
  /** There is a 清单.json that cannot be read: nobody knows what belongs to it, so all stays. */
  readonly isUnknown: boolean;
}

const NONE: FormerFiles = { outdated: [], changed: [], unrelated: [], isUnknown: false };

/** `edition`: what the new one speaks of, and its files' names; `sources`: files that are never touched. Without an old 清单.json there is nothing to tell. */
export async function formerFiles(
  folder: string,
  edition: ManifestSubject & { readonly names: readonly string[] },
  sources: readonly string[],
): Promise<FormerFiles> {
  const json = await bytesOf(join(folder, MANIFEST_FILE));
  if (json === null) return NONE;
  try {
    const { files, about } = await readManifest(new TextDecoder().decode(json), sha256);
    const kept = new Set([...edition.names, MANIFEST_FILE, MANIFEST_TEXT].map(fileKey));
    const touched = new Set(sources.map((source) => fileKey(resolve(source))));
    const isSource = (name: string): boolean => touched.has(fileKey(resolve(folder, name)));
    const former = files.filter(({ name }) => isPlainName(name) && !kept.has(fileKey(name)) && !isSource(name));
    const outdated: string[] = [];
    const others: string[] = [];
    const isEarlier = about !== null && isSameSubject(about, edition);
    for (const { name, sha256: listed } of former) {
      const bytes = await bytesOf(join(folder, name));
      if (bytes !== null) (isEarlier && sha256Bytes(bytes) === listed ? outdated : others).push(name);
    }
    return { ...NONE, outdated, ...(isEarlier ? { changed: others } : { unrelated: others }) };
  } catch (cause) {
    if (cause instanceof ManifestError) return { ...NONE, isUnknown: true };
    throw cause;
  }
}

function isSameSubject(a: ManifestSubject, b: ManifestSubject): boolean {
  return a.unit === b.unit && a.period.from === b.period.from && a.period.to === b.period.to;
}

/** The same for names that Windows or macOS take for one file; where they are two, both are spared. */
function fileKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** A manifest is data like any other: what it lists must lie in the folder itself. */
function isPlainName(name: string): boolean {
  return name !== "" && !/[\\/:]|^\.{1,2}$/u.test(name);
}

/** `null`: no such file. */
async function bytesOf(path: string): Promise<Uint8Array | null> {
  try {
    return (await stat(path)).isFile() ? await readFile(path) : null;
  } catch (cause) {
    if (nodeError(cause).code === "ENOENT") return null;
    throw cause;
  }
}
