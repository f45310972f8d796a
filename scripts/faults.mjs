// Runs the live adapter's use cases with every trouble at every sync; the ordinary tests give the longest of them one trouble a sync.
import { spawnSync } from "node:child_process";

const { status } = spawnSync("npx", ["jest", "-w", "1", "test/excel/change-faults", ...process.argv.slice(2)], {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: { ...process.env, FAULTS: "all" },
});
process.exit(status ?? 1);
