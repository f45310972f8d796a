import { existsSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import type { Page } from "playwright-core";
import { clientFolder } from "../../host/client/load-client";
import { openInHost } from "../../host/fill/open-in-host";
import { startHost, type Host } from "../../host/start-host";
import { ACTION, PATH, type ClientMessage } from "../../host/wire/messages";
import type { Pages, Watched } from "./pages";
import { PLAYED, PLAYED_OFFICE, playOffice, TO_HOST, type PlayedOffice } from "./play-office";

/** The production pane in a browser, with Microsoft's client, on a workbook of the emulated host in the test's own process. */
export interface ExcelPage extends Watched {
  readonly host: Host;
  /** Presses a ribbon button by the name of its function. */
  readonly press: (functionName: string) => Promise<void>;
  /** How many ribbon functions said that they are done. */
  readonly completed: () => Promise<number>;
  /** Addresses of the windows that the pane asked Office for. */
  readonly dialogs: () => Promise<readonly string[]>;
  /** How often the pane was asked to be shown. */
  readonly timesShown: () => number;
}

/** Where the built page takes Office.js from; the test answers in place of that server. */
const OFFICE_JS = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/([^?]+)/;
/** How the pane asks to be shown. */
const SHOW = "SetAppRuntimeState";
/** A task pane as Excel opens it. */
const VIEWPORT = { width: 350, height: 800 };

export async function openExcelPage(pages: Pages, bytes: Uint8Array, name: string): Promise<ExcelPage> {
  const workbook = await openInHost(bytes, name);
  workbook.calculate = () => 1; // no result matters here
  const host = startHost({ workbook });
  let shown = 0;
  const watched = await pages.open(pages.address("taskpane.html"), { viewport: VIEWPORT }, async (page) => {
    await serveOfficeJs(page);
    const tell = (text: string): void => {
      // An answer to a page that is closed already is of no use to anybody.
      page
        .evaluate((message) => {
          const bridge: unknown = Reflect.get(window, "_richApiNativeBridge");
          (bridge as { onMessageFromHost: (text: string) => void }).onMessageFromHost(message);
        }, text)
        .catch(() => undefined);
    };
    host.bridge.onMessageFromHost = tell;
    await page.exposeFunction(TO_HOST, (text: string) => {
      const service = serviceAnswer(text);
      if (text.includes(SHOW)) shown += 1;
      if (service === null) host.bridge.sendMessageToHost(text);
      else tell(service);
    });
    await page.addInitScript(playOffice, PLAYED_OFFICE);
  });
  const { page } = watched;
  return {
    ...watched,
    host,
    press: (functionName) =>
      page.evaluate(([key, pressed]) => (Reflect.get(window, key) as PlayedOffice).press(pressed), [
        PLAYED,
        functionName,
      ] as const),
    completed: () => page.evaluate((key) => (Reflect.get(window, key) as PlayedOffice).completed, PLAYED),
    dialogs: () => page.evaluate((key) => (Reflect.get(window, key) as PlayedOffice).dialogs, PLAYED),
    timesShown: () => shown,
  };
}

async function serveOfficeJs(page: Page): Promise<void> {
  await page.route(OFFICE_JS, (route) => {
    const [, path = ""] = OFFICE_JS.exec(route.request().url()) ?? [];
    const file = join(clientFolder(), "dist", normalize(`/${path}`));
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({ body: readFileSync(file), contentType: "text/javascript; charset=utf-8" });
  });
}

/** Answers what goes to services of Office itself (showing the pane and the like) rather than to the workbook; `null` for all else. */
function serviceAnswer(text: string): string | null {
  const { id, message } = JSON.parse(text) as ClientMessage;
  const { Actions: actions, ObjectPaths: paths } = message.body;
  if (!Object.values(paths).some(({ ObjectPathType: type }) => type === PATH.newObject)) return null;
  const results = actions
    .filter(({ ActionType: type }) => type !== ACTION.setProperty)
    .map(({ Id, ActionType: type }) => ({ ActionId: Id, Value: type === ACTION.instantiate ? {} : null }));
  const body = { Results: results, TraceIds: [] };
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
}
