import { readFileSync } from "node:fs";
import { openFileHost, type FileHost, type FileToOpen } from "../../../src/app/file-host";
import { serveFiles } from "../../../src/app/file-host/serve-files";

export const AT = "2011-03-10T09:00:00+08:00";
export const SAMPLE = "sample/点评台账示例.xlsx";

const open = new Set<MessageChannel>();

/** A file host whose file is held at the other end of a message channel, as a worker holds it. Close with `closeHosts`. */
export async function openHost(file: FileToOpen): Promise<FileHost> {
  const channel = new MessageChannel();
  open.add(channel);
  serveFiles(channel.port2);
  return openFileHost(channel.port1, file);
}

export async function openSample(sample?: FileToOpen["sample"]): Promise<FileHost> {
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  return openHost({ bytes, name: "点评台账示例.xlsx", ...(sample === undefined ? {} : { sample }) });
}

export function closeHosts(): void {
  for (const { port1, port2 } of open) {
    port1.close();
    port2.close();
  }
  open.clear();
}
