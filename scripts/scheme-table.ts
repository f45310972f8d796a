// Writes docs/方案.md from the scheme objects; with --check only tells whether it has drifted (exit 1).
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { SCHEMES } from "../src/core/scheme/schemes";
import { schemeTable } from "../src/core/scheme/scheme-table";

const file = fileURLToPath(new URL("../docs/方案.md", import.meta.url));
const wanted = schemeTable(SCHEMES);
if (!process.argv.includes("--check")) {
  writeFileSync(file, wanted);
} else if (readIfThere(file) !== wanted) {
  process.stderr.write("docs/方案.md is not what the schemes say: run npm run schemes\n");
  process.exitCode = 1;
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8").replaceAll("\r\n", "\n");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return null;
    throw cause;
  }
}
