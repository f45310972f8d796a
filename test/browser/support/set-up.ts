import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPages } from "./build-pages";
import { findBrowser } from "./find-browser";

/** Before all browser tests: builds pages into a folder of its own and finds a browser. What they need stands in the environment. */
export default async function setUp(): Promise<void> {
  const built = process.env["DIANPING_PAGES"];
  const folder = built ?? mkdtempSync(join(tmpdir(), "dianping-pages-"));
  if (built === undefined) {
    await buildPages(folder);
    process.env["DIANPING_PAGES_ARE_OURS"] = "1";
  }
  process.env["DIANPING_PAGES"] = folder;
  process.env["DIANPING_BROWSER"] = JSON.stringify(await findBrowser());
}
