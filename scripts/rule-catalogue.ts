// Writes docs/rules.md from the rule objects; with --check only tells whether it has drifted (exit 1).
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { RULES } from "../src/core/rules/index";
import { catalogueOf } from "../src/core/rules/catalogue";

const file = fileURLToPath(new URL("../docs/rules.md", import.meta.url));
const wanted = catalogueOf(RULES);
if (!process.argv.includes("--check")) {
  writeFileSync(file, wanted);
} else if (readIfThere(file) !== wanted) {
  process.stderr.write("docs/rules.md is not what the rules say: run npm run catalogue\n");
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
