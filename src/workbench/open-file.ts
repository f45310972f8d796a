import { openFileHost, type FileHost, type FileToOpen } from "../app/file-host";
import { sniffContainer } from "../xlsx/read/sniff";
import { arrivedSource } from "./inline-sources";
import { zhCN } from "./locale/zh-CN";
import { startWorker, type WorkerPart } from "./workers";

/** Larger files are no ledgers; reading one would only freeze the computer. */
const MAX_BYTES = 200_000_000;

export interface OpenedFile {
  readonly host: FileHost;
  /** Ends the thread that holds the file. */
  close(): void;
}

/** Opens a workbook in a worker of its own; rejects with one Chinese sentence, and no worker stays behind. */
export async function openInWorker(file: FileToOpen): Promise<OpenedFile> {
  const parts: readonly WorkerPart[] = needsXls(file.bytes) ? ["xls"] : [];
  await Promise.all(parts.map(arrivedSource));
  const worker = startWorker("file-worker", parts);
  try {
    const host = await openFileHost(worker, file);
    return { host, close: () => worker.terminate() };
  } catch (cause) {
    worker.terminate();
    throw cause;
  }
}

function needsXls(bytes: Uint8Array): boolean {
  const container = sniffContainer(bytes);
  return container === "cfb" || container === "biff";
}

/** The bytes of a file that a person chose or dropped. */
export async function readChosenFile(file: File): Promise<FileToOpen> {
  if (file.size > MAX_BYTES) throw new Error(zhCN.file.tooLarge(file.name));
  try {
    return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name };
  } catch (cause) {
    throw new Error(zhCN.file.unreadable(file.name), { cause });
  }
}

/** Hands the workbook to the person as a download. */
export async function download(host: FileHost): Promise<void> {
  saveFile(await host.bytes(), host.resultName);
}

/** Hands a file to the person as a download. */
export function saveFile(content: Uint8Array, name: string): void {
  const bytes = new Uint8Array(content);
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Browsers read the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
