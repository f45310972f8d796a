import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

/** Scripts and tests are run from the top of the repository. */
const TOP = process.cwd();
const run = promisify(execFile);

/** The production build of the pages, as `npm run build` makes it: each target by a process of its own, side by side. */
export async function buildPages(out: string, targets: readonly string[] = ["workbench", "pane"]): Promise<void> {
  const webpack = join(TOP, "node_modules/webpack/bin/webpack.js");
  const build = async (target: string): Promise<void> => {
    // Each into its own folder first would cost a copy; the targets clean only what is theirs.
    const words = ["--import", "tsx", webpack, "--mode", "production", "--config-name", target, "--env", `out=${out}`];
    await run(process.execPath, words, { cwd: TOP, maxBuffer: 64_000_000 });
  };
  await Promise.all(targets.map(build));
}
