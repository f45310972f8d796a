import { PlanError } from "../../core/workbook/plan-error";
import { WorkbookFileError } from "../../xlsx/workbook-file";
import { WorkbookWriteError } from "../../xlsx/write/write-error";
import { AnalysisError } from "../analysis-error";
import { snapshotPieces } from "../snapshot-pieces";
import { FileHostError } from "./file-host-error";
import { FileSession } from "./file-session";
import { joinPieces } from "./plan-pieces";
import type { FileAnswer, FileCallName, FileCalls, FileRequest, PlanPiece, Port } from "./protocol";

/** Answers one page about one file at a time; requests are carried out in the order in which they came. */
export function serveFiles(port: Port): void {
  let session: FileSession | null = null;
  let pieces: PlanPiece[] = [];
  const opened = (): FileSession => {
    if (session === null) throw new Error("no file is open");
    return session;
  };
  const say = (answer: FileAnswer, transfer: Transferable[] = []): void => port.postMessage(answer, transfer);

  type Handlers = {
    readonly [N in FileCallName]: (
      argument: FileCalls[N]["argument"],
      id: number,
    ) => Promise<FileCalls[N]["result"]> | FileCalls[N]["result"];
  };
  const handlers: Handlers = {
    open: async ({ bytes, fileName, sample }) => {
      session = await FileSession.open(bytes, fileName, sample);
      return session.info;
    },
    read: (_, id) => {
      for (const piece of snapshotPieces(opened().snapshot)) say({ id, type: "piece", piece });
      return null;
    },
    look: ({ sheetId }) => opened().look(sheetId),
    planPiece: (piece) => {
      pieces.push(piece);
      return null;
    },
    apply: async ({ recalculates, ...head }) => {
      const plan = joinPieces(pieces);
      pieces = [];
      return opened().apply(plan, head, recalculates);
    },
    edit: ({ place, texts, at }) => opened().edit(place, texts, at),
    history: () => opened().history(),
    undo: async ({ id }) => opened().undo(id),
    recover: async () => opened().recover(),
    recall: () => opened().recall(),
    remember: ({ entries }) => opened().remember(entries),
    bytes: () => opened().bytes(),
  };

  let last: Promise<void> = Promise.resolve();
  const answer = async <N extends FileCallName>({ id, name, argument }: FileRequest<N>): Promise<void> => {
    try {
      const handler: Handlers[N] = handlers[name];
      say({ id, type: "done", result: await handler(argument, id) });
    } catch (cause) {
      pieces = name === "planPiece" ? pieces : [];
      say({ id, type: "failed", ...failure(cause) });
    }
  };
  port.onmessage = ({ data }: MessageEvent<FileRequest>) => {
    last = last.then(() => answer(data));
  };
}

function failure(cause: unknown): { readonly sentence: string; readonly detail: string | null } {
  const isExpected =
    cause instanceof FileHostError ||
    cause instanceof WorkbookFileError ||
    cause instanceof WorkbookWriteError ||
    cause instanceof AnalysisError ||
    cause instanceof PlanError;
  if (isExpected) return { sentence: cause.message, detail: null };
  const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  const short = cause instanceof Error ? cause.message : String(cause);
  return { sentence: new FileHostError("unexpected", short).message, detail };
}
