import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Writes a page of docs/ that is generated from code; with `--check` on the command line only tells whether it has drifted
 * (exit 1, naming the npm script that makes it anew).
 */
export function keepGenerated(page: string, wanted: string, script: string): void {
  const file = fileURLToPath(new URL(`../docs/${page}`, import.meta.url));
  if (!process.argv.includes("--check")) {
    writeFileSync(file, wanted);
  } else if (readIfThere(file) !== wanted) {
    process.stderr.write(`docs/${page} is not what the code says: run npm run ${script}\n`);
    process.exitCode = 1;
  }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8").replaceAll("\r\n", "\n");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return null;
    throw cause;
  }
}
