import { useCallback, useEffect, useReducer, useRef } from "react";
import { zhCN } from "./locale/zh-CN";
import { download, openInWorker, readChosenFile, saveFile, type OpenedFile } from "./open-file";
import { FIRST_STATE, nextState, type PageState } from "./page-state";

export interface Page {
  readonly state: PageState;
  /** Opens a file that a person chose; asks first when there are changes that were not downloaded. */
  readonly choose: (files: readonly File[]) => void;
  readonly openWaiting: () => void;
  readonly stay: () => void;
  readonly save: () => void;
  readonly report: (sentence: string) => void;
  readonly dismiss: () => void;
}

/** The state of the page: which file is open, what is being opened, what is to be said. Begins with the sample. */
export function usePage(sample: Promise<OpenedFile>): Page {
  const [state, send] = useReducer(nextState, FIRST_STATE);
  const current = useRef<PageState["opened"]>(null);
  /** Counts openings: only the file that was asked for last is shown, however soon an earlier one is read. */
  const latest = useRef(0);

  const open = useCallback(async (name: string, opening: Promise<OpenedFile>, isSample: boolean) => {
    latest.current += 1;
    const turn = latest.current;
    send({ type: "opening", name });
    try {
      const opened = await opening;
      if (turn !== latest.current) {
        opened.close();
        return;
      }
      current.current?.close();
      current.current = opened;
      opened.host.onShow((event) => {
        if (event.type === "notice") send({ type: "failed", sentence: event.sentence });
        else if (event.type === "copy") saveFile(event.bytes, event.name);
        else if (event.type !== "place") send({ type: "changed" });
      });
      const notices = isSample ? [zhCN.file.sample] : opened.host.notices;
      send({ type: "opened", file: opened, isSample, message: notices.length === 0 ? null : notices.join("") });
    } catch (cause) {
      if (turn === latest.current) send({ type: "failed", sentence: sentenceOf(cause) });
    }
  }, []);

  useEffect(() => {
    void open(zhCN.file.sampleName, sample, true);
  }, [open, sample]);

  useEffect(() => {
    if (!state.isChanged || state.isSample) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [state.isChanged, state.isSample]);

  const openFile = (file: File): void => void open(file.name, readChosenFile(file).then(openInWorker), false);
  return {
    state,
    choose: (files) => {
      const [file] = files;
      if (file === undefined) return;
      if (files.length > 1) send({ type: "failed", sentence: zhCN.file.oneFile });
      else if (state.isChanged && !state.isSample) send({ type: "asked", file });
      else openFile(file);
    },
    openWaiting: () => {
      if (state.waiting !== null) openFile(state.waiting);
    },
    stay: () => send({ type: "stayed" }),
    save: () => {
      const host = state.opened?.host;
      if (host === undefined) return;
      download(host).then(
        () => send({ type: "downloaded", sentence: zhCN.file.downloaded(host.resultName) }),
        (cause: unknown) => send({ type: "failed", sentence: sentenceOf(cause) }),
      );
    },
    report: (sentence) => send({ type: "failed", sentence }),
    dismiss: () => send({ type: "dismissed" }),
  };
}

/** Errors of the host carry one sentence for the person. */
export function sentenceOf(cause: unknown): string {
  return cause instanceof Error && /[\u4e00-\u9fff]/.test(cause.message) ? cause.message : zhCN.failed;
}
