// Runs every check and then the tests, and ends with one line "N passed, N failed": each check counts one, each jest test counts one.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

const checks = ["typecheck", "lint", "layers", "catalogue:check", "schemes:check", "assumptions:check"];
let passed = 0;
let failed = 0;
const waiting = [...checks];
await Promise.all(Array.from({ length: availableParallelism() }, work));

const folder = mkdtempSync(join(tmpdir(), "dianping-test-"));
let skipped = 0;
for (const config of ["jest.config.js", "jest.browser.config.js"]) {
  console.log(`— jest --config ${config}`);
  const report = join(folder, `${config}.json`);
  const words = ["jest", "--config", config, "--json", `--outputFile=${report}`, ...process.argv.slice(2)];
  const jest = spawnSync("npx", words, { stdio: "inherit", shell: process.platform === "win32" });
  const failedBefore = failed;
  try {
    const result = JSON.parse(readFileSync(report, "utf8"));
    passed += result.numPassedTests;
    failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    skipped += result.numPendingTests;
    if (result.numPassedTests === 0) failed += 1;
  } catch (cause) {
    console.error("jest left no report", cause);
    failed += 1;
  }
  if (jest.status !== 0 && failed === failedBefore) failed += 1;
}
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(failed === 0 ? 0 : 1);

/** Takes one check after the other; what each says stands together. */
async function work() {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
    const child = spawn("npm", ["run", "-s", check], { shell: process.platform === "win32" });
    const ended = new Promise((resolve) => child.on("close", resolve));
    const [said, complained, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    console.log(`— npm run ${check}\n${said}${complained}`.trimEnd());
    if (status === 0) passed += 1;
    else failed += 1;
  }
}
