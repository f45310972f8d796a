import { fileURLToPath } from "node:url";

const ROOT = new URL("../../", import.meta.url);

/** A place in the repository, given from its top ("src/cli/main.ts"), as the path of this machine. */
export function repositoryPath(relative: string): string {
  return fileURLToPath(new URL(relative, ROOT));
}

/** Where every target of the build is put; the folder can be chosen with `--env out=…` (tests do). */
export const DEFAULT_OUTPUT = "dist";
