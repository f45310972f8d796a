import type { OpenedFile } from "./open-file";

/** What the page shows. */
export interface PageState {
  readonly opened: OpenedFile | null;
  /** Counts opened files: a new one makes a new pane. */
  readonly generation: number;
  readonly isSample: boolean;
  /** Name of the file that is being opened. */
  readonly opening: string | null;
  /** One sentence. */
  readonly message: { readonly intent: "error" | "info" | "success"; readonly text: string } | null;
  /** Changed since it was opened or downloaded last. */
  readonly isChanged: boolean;
  /** A file that waits for the person to give up changes. */
  readonly waiting: File | null;
}

export type PageEvent =
  | { readonly type: "opening"; readonly name: string }
  | { readonly type: "opened"; readonly file: OpenedFile; readonly isSample: boolean; readonly message: string | null }
  | { readonly type: "failed"; readonly sentence: string }
  | { readonly type: "changed" }
  | { readonly type: "downloaded"; readonly sentence: string }
  | { readonly type: "asked"; readonly file: File }
  | { readonly type: "stayed" }
  | { readonly type: "dismissed" };

export const FIRST_STATE: PageState = {
  opened: null,
  generation: 0,
  isSample: false,
  opening: null,
  message: null,
  isChanged: false,
  waiting: null,
};

/** A file that cannot be opened leaves the one that is open where it is. */
export function nextState(state: PageState, event: PageEvent): PageState {
  switch (event.type) {
    case "opening":
      return { ...state, opening: event.name, message: null, waiting: null };
    case "opened":
      return {
        opened: event.file,
        generation: state.generation + 1,
        isSample: event.isSample,
        opening: null,
        message: event.message === null ? null : { intent: "info", text: event.message },
        isChanged: false,
        waiting: null,
      };
    case "failed":
      return { ...state, opening: null, message: { intent: "error", text: event.sentence } };
    case "changed": {
      // “已下载” is not true of the workbook as it is now.
      const message = state.message?.intent === "success" ? null : state.message;
      return state.isChanged && message === state.message ? state : { ...state, isChanged: true, message };
    }
    case "downloaded":
      return { ...state, isChanged: false, message: { intent: "success", text: event.sentence } };
    case "asked":
      return { ...state, waiting: event.file };
    case "stayed":
      return { ...state, waiting: null };
    case "dismissed":
      return { ...state, message: null };
  }
}
