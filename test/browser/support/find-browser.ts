import { existsSync } from "node:fs";
import chromium from "@sparticuz/chromium";
import { chromium as launcher } from "playwright-core";

export interface FoundBrowser {
  readonly path: string;
  readonly args: readonly string[];
}

/** Nothing of its own on the net, nothing kept, no graphics card asked for. */
const QUIET = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * A Chromium, Chrome or Edge of this machine, else the one that comes with the packages (Linux). `DIANPING_CHROMIUM` names
 * another, "packaged" the one of the packages. Throws when none starts: browser tests are never passed over in silence.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const wanted = process.env["DIANPING_CHROMIUM"];
  const tried: string[] = [];
  const places = wanted === undefined ? PLACES : wanted === "packaged" ? [] : [wanted];
  for (const path of places.filter((place) => existsSync(place))) {
    const browser = { path, args: QUIET };
    const failure = await startFailure(browser);
    if (failure === null) return browser;
    tried.push(`${path}: ${failure}`);
  }
  if (wanted === undefined || wanted === "packaged") {
    const path = await chromium.executablePath();
    const browser = { path, args: [...new Set([...chromium.args, ...QUIET])] };
    const failure = await startFailure(browser);
    if (failure === null) return browser;
    tried.push(`${path}: ${failure}`);
  }
  throw new Error(`no browser starts here; install chromium, Chrome or Edge\n${tried.join("\n")}`);
}

async function startFailure({ path, args }: FoundBrowser): Promise<string | null> {
  try {
    const browser = await launcher.launch({ executablePath: path, args: [...args], timeout: 60_000 });
    await browser.close();
    return null;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}
