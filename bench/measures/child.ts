// Runs one measure once, in a process of its own: `tsx bench/measures/child.ts NAME FILE`; prints one line of JSON.
import { MEASURES } from "./measures";

const [name = "", file = ""] = process.argv.slice(2);
const prepare = MEASURES[name];
if (prepare === undefined) throw new Error(`no measure "${name}"`);
const run = await prepare(file);
const cpuBefore = process.cpuUsage();
const start = performance.now();
const result = await run();
const milliseconds = performance.now() - start;
const cpu = process.cpuUsage(cpuBefore);
const cpuMilliseconds = (cpu.user + cpu.system) / 1000;
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(
  JSON.stringify({ milliseconds, cpuMilliseconds, peakMegabytes, result: typeof result === "number" ? result : null }),
);
