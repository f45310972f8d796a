import { constants } from "node:fs";
import { access, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { openWorkbookFile, type WorkbookFile } from "../xlsx/workbook-file";
import { nodeError } from "./node-error";
import { nodeInflateRaw } from "./node-inflate";
import { UsageError } from "./usage-error";

/** Reads a workbook file; throws `UsageError` when it is not there, `WorkbookFileError` when it is no workbook. */
export async function openFile(path: string): Promise<WorkbookFile> {
  return openWorkbookFile(await readBytes(path), basename(path), { inflateRaw: nodeInflateRaw });
}

/** Reads a text file in UTF-8. */
export async function readText(path: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(path));
}

/** The bytes of a file; throws `UsageError` when it cannot be read. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).isDirectory()) throw new UsageError(`“${path}”是一个文件夹，请给出工作簿文件。`);
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError(readSentence(path, cause), { cause });
  }
}

function readSentence(path: string, cause: unknown): string {
  switch (nodeError(cause).code) {
    case "ENOENT":
      return `找不到文件“${path}”，请检查路径和文件名。`;
    case "EACCES":
    case "EPERM":
      return `没有权限读取“${path}”，请检查文件权限，或先复制一份再试。`;
    case "EBUSY":
      return `“${path}”正被别的程序占用，请先在 Excel 或 WPS 中关闭它。`;
    default:
      return `无法读取“${path}”，请检查磁盘或网络位置是否正常，再试一次。`;
  }
}

/** Refuses a target that exists (without `--force`) or is one of the sources, whatever way it is written. */
export async function checkTarget(target: string, sources: readonly string[], isForced: boolean): Promise<void> {
  if (sources.some((source) => resolve(source) === resolve(target))) {
    throw new UsageError(`输出文件不能就是原文件“${target}”，请用 -o 换一个文件名；原文件从不改动。`);
  }
  const existing = await statusOf(target);
  if (existing === null) return;
  if (existing.isDirectory()) throw new UsageError(`“${target}”是一个文件夹，请用 -o 给出文件名。`);
  for (const source of sources) {
    const original = await statusOf(source);
    if (original !== null && original.ino === existing.ino && original.dev === existing.dev && original.ino !== 0) {
      throw new UsageError(`“${target}”与原文件是同一个文件，请用 -o 换一个文件名；原文件从不改动。`);
    }
  }
  if (!isForced) throw new UsageError(`“${target}”已经存在，换一个文件名，或加上 --force 覆盖它。`);
}

async function statusOf(path: string) {
  try {
    return await stat(path);
  } catch {
    return null;
  }
}

/** Writes beside the target first and renames, so that a failure leaves no half-written file. */
export async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  const part = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  try {
    await access(dirname(resolve(target)), constants.W_OK);
    await writeFile(part, bytes);
    await rename(part, target);
  } catch (cause) {
    await rm(part, { force: true });
    throw new UsageError(writeSentence(target, cause), { cause });
  }
}

export function writeSentence(target: string, cause: unknown): string {
  switch (nodeError(cause).code) {
    case "ENOENT":
      return `“${target}”所在的文件夹不存在，请先建好文件夹或换一个位置。`;
    case "ENOSPC":
      return `磁盘空间不够，没有写出“${target}”，请清理后再试。`;
    case "EBUSY":
    case "EPERM":
    case "EACCES":
    case "EROFS":
      return `无法写入“${target}”：文件正被占用或没有权限，请关闭它或换一个位置。`;
    default:
      return `没有写出“${target}”，请换一个位置再试；原文件没有改动。`;
  }
}
