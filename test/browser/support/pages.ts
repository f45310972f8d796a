import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser, type FoundBrowser } from "./find-browser";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml",
};

/** What a page asked for and complained of while it was open. */
export interface Watched {
  readonly page: Page;
  /** Addresses of all requests. */
  readonly requests: readonly string[];
  /** Errors of scripts and of the console, breaches of the policy among them. */
  readonly complaints: readonly string[];
}

export type Preparation = (page: Page) => Promise<void>;

export interface Pages {
  readonly browser: Browser;
  /** Address of a built page on a server of this machine. */
  readonly address: (name: string) => string;
  /** Opens a page in a profile of its own; `prepare` comes before anything of it is loaded. */
  readonly open: (address: string, options?: BrowserContextOptions, prepare?: Preparation) => Promise<Watched>;
  readonly close: () => Promise<void>;
}

/** Address of the built single file on the disk. */
export function singleFileAddress(): string {
  return pathToFileURL(join(builtFolder(), "点评台账.html")).href;
}

function builtFolder(): string {
  const folder = process.env["DIANPING_PAGES"];
  if (folder === undefined) throw new Error("run by jest.browser.config.js, which builds the pages");
  return folder;
}

/** A browser and a server of the built pages; to be closed after the tests of a file. */
export async function startPages(serveMore: (path: string) => Buffer | null = () => null): Promise<Pages> {
  const found = JSON.parse(process.env["DIANPING_BROWSER"] ?? "null") as FoundBrowser;
  const server = await serve(builtFolder(), serveMore);
  const { port } = server.address() as AddressInfo;
  // Each launch has a fresh profile, which is deleted when the browser is closed.
  const browser = await launchBrowser(found);
  return {
    browser,
    address: (name) => `http://localhost:${String(port)}/${encodeURI(name)}`,
    open: (address, options, prepare) => openWatched(browser, address, options, prepare),
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function openWatched(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  prepare: Preparation = () => Promise.resolve(),
): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "zh-CN",
    acceptDownloads: true,
    ...options,
  });
  // Twice Playwright's own: a machine that does much else must not turn a slow step into a failed one.
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    // A loaded machine is late with what was asked for ahead: nothing of the page's is wrong.
    if (message.text().includes("was preloaded using link preload but not used")) return;
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  await prepare(page);
  await page.goto(address);
  return { page, requests, complaints };
}

function serve(folder: string, serveMore: (path: string) => Buffer | null): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname)).replace(
      /^[/\\]+/,
      "",
    );
    const body = serveMore(path) ?? fileOf(folder, path);
    const type = TYPES[/\.\w+$/.exec(path)?.[0] ?? ""] ?? "application/octet-stream";
    if (body === null) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": type }).end(body);
  });
  return new Promise((resolve) => server.listen(0, "localhost", () => resolve(server)));
}

function fileOf(folder: string, path: string): Buffer | null {
  if (path.startsWith("..")) return null;
  try {
    return readFileSync(join(folder, path));
  } catch {
    return null;
  }
}
