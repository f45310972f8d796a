import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import chromium from "@sparticuz/chromium";
import { chromium as launcher, type Browser } from "playwright-core";

export interface FoundBrowser {
  readonly path: string;
  readonly args: readonly string[];
  /** Folder of libraries that this machine does not have; `null` when it needs none. */
  readonly libraries: string | null;
}

/** Nothing of its own on the net, nothing kept, no graphics card asked for. */
/** The last list counts: Playwright's own is said again, as far as it bears on us, and behind it what would only cost time. */
const FEATURES_OFF = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
  // Each new window draws two pages for its address bar, a second and a half of a processor's time before ours.
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
];

const QUIET = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${FEATURES_OFF.join(",")}`,
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
    const browser = { path, args: QUIET, libraries: null };
    const failure = await startFailure(browser);
    if (failure === null) return browser;
    tried.push(`${path}: ${failure}`);
  }
  if (wanted === undefined || wanted === "packaged") {
    const path = await chromium.executablePath();
    // The package's own list is for functions of a cloud: one process for all, which ends with the first page, and no web security.
    // A bare machine has no NSS; the package carries it for the machines of a cloud, and it works on others.
    for (const libraries of [() => null, packagedLibraries]) {
      const browser = { path, args: QUIET, libraries: libraries() };
      const failure = await startFailure(browser);
      if (failure === null) return browser;
      tried.push(`${path}: ${failure}`);
    }
  }
  throw new Error(`no browser starts here; install chromium, Chrome or Edge\n${tried.join("\n")}`);
}

function packagedLibraries(): string {
  const archive = join(process.cwd(), "node_modules/@sparticuz/chromium/bin/al2023.tar.br");
  const folder = mkdtempSync(join(tmpdir(), "dianping-libraries-"));
  execFileSync("tar", ["-x", "-C", folder], { input: brotliDecompressSync(readFileSync(archive)) });
  return join(folder, "lib");
}

export async function launchBrowser({ path, args, libraries }: FoundBrowser): Promise<Browser> {
  const env = libraries === null ? process.env : { ...process.env, LD_LIBRARY_PATH: libraries };
  const known = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >;
  return launcher.launch({ executablePath: path, args: [...args], env: known, timeout: 60_000 });
}

async function startFailure(found: FoundBrowser): Promise<string | null> {
  try {
    const browser = await launchBrowser(found);
    await browser.close();
    return null;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}
