import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import type { Sample } from "./sample";

const CHILD = fileURLToPath(new URL("measures/child.ts", import.meta.url));

/** Runs a measure once in a fresh process; throws with the process's own words when it fails. */
export function runMeasure(name: string, file: string): Sample {
  const child = spawnSync(process.execPath, ["--import", "tsx", CHILD, name, file], { encoding: "utf8" });
  if (child.status !== 0) throw new Error(`${name}: ${child.stderr}`);
  return JSON.parse(child.stdout) as Sample;
}
