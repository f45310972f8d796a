import { existsSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import type { Frame, FrameLocator, Page } from "playwright-core";
import { clientFolder } from "../../host/client/load-client";
import { openInHost } from "../../host/fill/open-in-host";
import { startHost, type Host } from "../../host/start-host";
import { ACTION, PATH, type ClientMessage } from "../../host/wire/messages";
import { quoteSheetName } from "../../../src/core/workbook/range";
import { ACTIVATE, drawRibbon, drawWorkbook, PRESS, SELECT } from "../excel/draw-workbook";
import { workbookPicture } from "../excel/workbook-picture";
import type { Pages, Preparation, Watched } from "./pages";
import { PLAYED, PLAYED_OFFICE, playOffice, TO_HOST, type PlayedOffice } from "./play-office";

/**
 * As in Excel: the workbook on the left, the unchanged production pane with Microsoft's client in a frame on the right. The
 * emulated host and the workbook are in the test's own process; the page draws what they hold.
 */
export interface ExcelPage extends Watched {
  readonly pane: FrameLocator;
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
const GRID_PAGE = "excel.html";
const VIEWPORT = { width: 1280, height: 800 };
/** Buttons of the ribbon, as manifest.xml names their functions. */
const RIBBON = [
  ["校验", "checkLedgers"],
  ["覆盖高亮", "highlightCoverage"],
  ["整改跟踪", "trackRectification"],
  ["生成统计表", "writeStatistics"],
  ["清除标记", "clearMarks"],
  ["撤销", "undoLastChange"],
] as const;

export async function openExcelPage(
  pages: Pages,
  bytes: Uint8Array,
  name: string,
  prepare?: Preparation,
): Promise<ExcelPage> {
  const workbook = await openInHost(bytes, name);
  workbook.calculate = () => 1; // no result matters here
  const host = startHost({ workbook });
  let shown = 0;
  const watched = await pages.open(pages.address(GRID_PAGE), { viewport: VIEWPORT }, async (page) => {
    // What tsx (npm run pictures) puts around functions, and a browser does not have.
    await page.addInitScript("globalThis.__name ??= (made) => made;");
    await serveOfficeJs(page);
    await prepare?.(page);
    await page.route(`**/${GRID_PAGE}`, (route) =>
      route.fulfill({ path: join(process.cwd(), "test/browser/excel", GRID_PAGE) }),
    );
    const draw = drawer(page, host);
    const tell = (text: string): void => {
      // An answer to a page that is closed already is of no use to anybody.
      paneFrame(page)
        .evaluate((message) => {
          const bridge: unknown = Reflect.get(window, "_richApiNativeBridge");
          (bridge as { onMessageFromHost: (text: string) => void }).onMessageFromHost(message);
        }, text)
        .catch(() => undefined);
      draw();
    };
    host.bridge.onMessageFromHost = tell;
    await page.exposeFunction(TO_HOST, (text: string) => {
      const service = serviceAnswer(text);
      if (text.includes(SHOW)) shown += 1;
      if (service === null) host.bridge.sendMessageToHost(text);
      else tell(service);
    });
    await page.exposeFunction(SELECT, (address: string) => {
      const name = (workbook.activeSheet ?? workbook.sheets[0])?.name ?? "";
      host.person.select(`${quoteSheetName(name)}!${address}`);
      draw();
    });
    await page.exposeFunction(ACTIVATE, (name: string) => {
      host.person.activate(name);
      draw();
    });
    await page.exposeFunction(PRESS, (functionName: string) => press(page, functionName));
    await page.addInitScript(playOffice, PLAYED_OFFICE);
  });
  const { page } = watched;
  await page.evaluate(drawRibbon, { buttons: RIBBON, press: PRESS });
  await page.evaluate(drawWorkbook, workbookPicture(workbook));
  return {
    ...watched,
    host,
    pane: page.frameLocator("iframe"),
    press: (functionName) => page.locator(`#ribbon [data-function="${functionName}"]`).click(),
    completed: () => paneFrame(page).evaluate((key) => (Reflect.get(window, key) as PlayedOffice).completed, PLAYED),
    dialogs: () => paneFrame(page).evaluate((key) => (Reflect.get(window, key) as PlayedOffice).dialogs, PLAYED),
    timesShown: () => shown,
  };
}

function paneFrame(page: Page): Frame {
  const [frame] = page.mainFrame().childFrames();
  if (frame === undefined) throw new Error(`${GRID_PAGE} has no frame for the pane`);
  return frame;
}

function press(page: Page, functionName: string): Promise<void> {
  return paneFrame(page).evaluate(([key, pressed]) => (Reflect.get(window, key) as PlayedOffice).press(pressed), [
    PLAYED,
    functionName,
  ] as const);
}

/** Draws the workbook after what is going on has come to its end, once for whatever came together. */
function drawer(page: Page, { workbook }: Host): () => void {
  let timer: NodeJS.Timeout | null = null;
  let last = "";
  return () => {
    timer ??= setTimeout(() => {
      timer = null;
      const picture = workbookPicture(workbook);
      const text = JSON.stringify(picture);
      if (text === last) return;
      last = text;
      page.evaluate(drawWorkbook, picture).catch(() => undefined);
    }, 0);
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
