import { EVERY_SET } from "./requirement-matrix";

/** What the test calls in the page; set by `playOffice`. */
export interface PlayedOffice {
  /** Presses a ribbon button: the function that manifest.xml names for it. */
  press(functionName: string): void;
  /** How often a function told Office that it is done. */
  readonly completed: number;
  /** Addresses of the windows (dialogs) that the page asked Office for. */
  readonly dialogs: readonly string[];
}

/** Names between page and test. */
export const PLAYED = "dianpingPlayedOffice";
export const TO_HOST = "dianpingToHost";

/**
 * Runs in the page before anything else: what Excel on Windows offers to a web page (`window.external`), and the bridge by which
 * every `context.sync()` goes to the test. Everything inside is self-contained: the text of the function is sent to the browser.
 * Assumed: seen from what the client asks for, nothing of it is recorded from Excel.
 */
export function playOffice({ played, toHost, matrix }: { played: string; toHost: string; matrix: string }): void {
  const RIBBON = 39;
  const RIBBON_DONE = 94;
  type Answer = unknown[] & { toArray?: () => unknown[] };
  const answer = (...values: unknown[]): Answer => {
    const made: Answer = values;
    made.toArray = () => values;
    return made;
  };
  let completed = 0;
  const dialogs: string[] = [];
  const handlers = new Map<number, (id: number, payload: Answer) => void>();
  const settings = { Read: () => undefined, Write: () => undefined };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "dianping",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => 2052,
    GetAppDataLocale: () => 2052,
    GetDocUrl: () => "",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => matrix,
    GetHostFullVersion: () => "16.0.14332.20000",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0 }),
    GetSettings: () => settings,
  };
  const external = {
    GetHostInfo: () => "excel$win32$16.01$zh-CN$corr$$disableLogging$1",
    GetContext: () => context,
    Execute: (id: number, _: unknown, callback: (result: Answer) => void) => {
      if (id === RIBBON_DONE) completed += 1;
      setTimeout(() => callback(answer(0)), 0);
    },
    RegisterEvent: (
      id: number,
      target: unknown,
      handler: (id: number, payload: Answer) => void,
      callback: (result: Answer) => void,
    ) => {
      handlers.set(id, handler);
      // A dialog is asked for by an event of its own, named by what it is to show.
      const address = /https?:[^"]+/.exec(typeof target === "string" ? target : "")?.[0];
      if (address !== undefined) dialogs.push(address);
      setTimeout(() => callback(answer(0)), 0);
    },
    UnregisterEvent: (id: number, _: unknown, callback: (result: Answer) => void) => {
      handlers.delete(id);
      setTimeout(() => callback(answer(0)), 0);
    },
  };
  Object.defineProperty(window, "external", { value: external, writable: true, configurable: true });
  const page = window as unknown as Record<string, unknown>;
  page["_richApiNativeBridge"] = {
    sendMessageToHost: (text: string) => void (page[toHost] as (text: string) => Promise<void>)(text),
  };
  page[played] = {
    press: (functionName: string) => {
      const handler = handlers.get(RIBBON);
      if (handler === undefined) throw new Error("Office.js did not ask for ribbon commands");
      handler(RIBBON, answer("1", functionName, JSON.stringify({ source: { id: functionName } })));
    },
    get completed() {
      return completed;
    },
    dialogs,
  };
}

/** Arguments of `playOffice`. */
export const PLAYED_OFFICE = { played: PLAYED, toHost: TO_HOST, matrix: EVERY_SET };
