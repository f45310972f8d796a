import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { nodeError } from "./node-error";
import { writeSentence } from "./files";
import { UsageError } from "./usage-error";

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Refuses a target that is a file, or that holds one of the files already (without `--force`), or whose files are sources. */
export async function checkFolder(
  folder: string,
  names: readonly string[],
  sources: readonly string[],
  isForced: boolean,
): Promise<void> {
  const kind = await kindOf(folder);
  if (kind === "file") throw new UsageError(`“${folder}”是一个文件，export 的 -o 请给出文件夹。`);
  for (const name of names) {
    const target = join(folder, name);
    if (sources.some((source) => resolve(source) === resolve(target))) {
      throw new UsageError(`“${target}”就是原文件，请用 -o 换一个文件夹；原文件从不改动。`);
    }
    const there = await kindOf(target);
    if (there === "folder") throw new UsageError(`“${target}”是一个文件夹，请用 -o 换一个文件夹。`);
    if (there === "file" && !isForced) {
      throw new UsageError(`“${target}”已经存在，换一个文件夹，或加上 --force 覆盖它。`);
    }
  }
}

async function kindOf(path: string): Promise<"none" | "file" | "folder"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return "none";
  }
}

/**
 * Writes all files or none, and takes `outdated` ones away with them: into a folder beside the target first, then each moved
 * to its place; a failure moves all back.
 */
export async function writeFolder(
  folder: string,
  files: readonly NamedFile[],
  outdated: readonly string[] = [],
): Promise<void> {
  const parent = dirname(resolve(folder));
  let stage = "";
  try {
    const place = join(parent, `.${basename(resolve(folder))}.${process.pid}.part`);
    await mkdir(place);
    stage = place;
    for (const { name, bytes } of files) await writeFile(join(stage, name), bytes);
    if ((await kindOf(folder)) === "none") await rename(stage, folder);
    else await moveInto(folder, stage, files, outdated);
  } catch (cause) {
    throw new UsageError(writeSentence(folder, cause), { cause });
  } finally {
    if (stage !== "") await rm(stage, { recursive: true, force: true });
  }
}

async function moveInto(
  folder: string,
  stage: string,
  files: readonly NamedFile[],
  outdated: readonly string[],
): Promise<void> {
  const old = join(stage, "old");
  await mkdir(old);
  const undo: (() => Promise<void>)[] = [];
  const moveAway = async (name: string): Promise<void> => {
    const target = join(folder, name);
    if (await movedAway(target, join(old, name))) undo.unshift(() => rename(join(old, name), target));
  };
  try {
    for (const { name } of files) {
      const target = join(folder, name);
      await moveAway(name);
      await rename(join(stage, name), target);
      undo.unshift(() => rm(target));
    }
    for (const name of outdated) await moveAway(name);
  } catch (cause) {
    for (const step of undo) await step();
    throw cause;
  }
}

async function movedAway(target: string, place: string): Promise<boolean> {
  try {
    await rename(target, place);
    return true;
  } catch (cause) {
    if (nodeError(cause).code === "ENOENT") return false;
    throw cause;
  }
}
