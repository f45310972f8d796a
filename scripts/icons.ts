import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { repositoryPath } from "./webpack/paths";

/** Pixels; 16, 32 and 80 are what Office demands, the others are for screens scaled in between, 128 for the add-in's own tile. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const APP_SIZES = [...SIZES, 128];

/**
 * Draws assets/icon-NAME-SIZE.png from assets/icons/NAME.svg in an installed browser (Chromium, Chrome or Edge; its path can be
 * given as the first argument). Run after changing a drawing; the pictures are committed, the build only copies them.
 */
async function drawIcons(browserPath: string | undefined): Promise<void> {
  const executablePath =
    browserPath ?? ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => existsSync(path));
  const browser = await chromium.launch({
    ...(executablePath === undefined ? { channel: "msedge" } : { executablePath }),
    args: ["--no-sandbox", "--disable-gpu", "--force-color-profile=srgb"],
  });
  const page = await browser.newPage();
  for (const file of readdirSync(repositoryPath("assets/icons")).sort()) {
    const name = file.replace(/\.svg$/, "");
    const drawing = readFileSync(repositoryPath(`assets/icons/${file}`), "utf8");
    for (const size of name === "app" ? APP_SIZES : SIZES) {
      await page.setViewportSize({ width: size, height: size });
      const style = `html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}`;
      await page.setContent(`<!doctype html><style>${style}</style>${drawing}`);
      writeFileSync(repositoryPath(`assets/icon-${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

await drawIcons(process.argv[2]);
