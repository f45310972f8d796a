// Runs every check in order and ends with one line "N passed, N failed": each check counts one, each jest test counts one.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const checks = ["typecheck", "lint", "layers", "catalogue:check", "schemes:check", "assumptions:check"];
let passed = 0;
let failed = 0;
for (const check of checks) {
  console.log(`— npm run ${check}`);
  const { status } = spawnSync("npm", ["run", "-s", check], { stdio: "inherit", shell: process.platform === "win32" });
  if (status === 0) passed += 1;
  else failed += 1;
}

const folder = mkdtempSync(join(tmpdir(), "dianping-test-"));
const report = join(folder, "jest.json");
const jest = spawnSync("npx", ["jest", "--json", `--outputFile=${report}`, ...process.argv.slice(2)], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
let skipped = 0;
try {
  const result = JSON.parse(readFileSync(report, "utf8"));
  passed += result.numPassedTests;
  failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  skipped = result.numPendingTests;
  if (result.numPassedTests === 0) failed += 1;
} catch (cause) {
  console.error("jest left no report", cause);
  failed += 1;
}
rmSync(folder, { recursive: true, force: true });
if (jest.status !== 0 && failed === 0) failed += 1;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(failed === 0 ? 0 : 1);
