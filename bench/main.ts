/**
 * Measures reading, checking, the main job and the search for copied texts, side by side in one run: `npm run bench [-- --runs 5]
 * [-- --write]`. Results go to stdout; `--write` puts them into docs/benchmarks.md too. Exit 1 when a goal is missed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { reviewSheets } from "./data/review-sheets";
import { workbookBytes } from "./data/workbook-bytes";
import { sectionIn } from "./excel/section";
import { goals } from "./goals";
import { report } from "./report";
import { runMeasure } from "./run-measure";
import { medianOf, type Sample } from "./sample";

const CACHE = new URL("../.cache/bench/", import.meta.url);
const PLAN: readonly (readonly [measure: string, rows: number])[] = [
  ["sheetjs-read", 100_000],
  ["our-read", 100_000],
  ["our-check", 100_000],
  ["our-check", 50_000],
  ["our-run", 100_000],
  ["our-run", 50_000],
  ["copied-texts", 20_000],
];

/** Generated once; the folder is not under version control. */
function workbookFile(rows: number): string {
  const file = new URL(`reviews-${rows}.xlsx`, CACHE);
  if (!existsSync(file)) {
    mkdirSync(CACHE, { recursive: true });
    process.stderr.write(`正在生成 ${rows} 行的工作簿……\n`);
    writeFileSync(file, workbookBytes(reviewSheets(rows)));
  }
  return fileURLToPath(file);
}

const { values } = parseArgs({ options: { runs: { type: "string" }, write: { type: "boolean" } } });
const runs = Number(values.runs ?? "5");
const files = new Map([50_000, 100_000].map((rows) => [rows, workbookFile(rows)]));
const samples = new Map<string, Sample[]>();
for (let run = 1; run <= runs; run += 1) {
  // One of each in turn, so that a busy moment of the machine hits all of them alike.
  for (const [measure, rows] of PLAN) {
    process.stderr.write(`第 ${run}/${runs} 次：${measure} ${rows}\n`);
    const key = `${measure}@${rows}`;
    samples.set(key, [...(samples.get(key) ?? []), runMeasure(measure, files.get(rows) ?? "")]);
  }
}
const results = new Map(Array.from(samples, ([key, list]) => [key, medianOf(list)]));
// Above the number of processors others were at work, and the clock says more than it should; processor time hardly does.
const load = `平均负载 ${(loadavg()[1] ?? 0).toFixed(1)}`;
const machine = `Node ${process.versions.node}，${cpus()[0]?.model ?? "?"} × ${cpus().length}，${load}`;
const text = report(results, runs, machine);
process.stdout.write(text);
if (values.write === true) {
  const data = "数据：100,000 × 15 的党员点评台账（共享字符串）连同两个名册，由 `bench/data` 以固定种子生成。";
  const page = new URL("../docs/benchmarks.md", import.meta.url);
  const excel = sectionIn(readFileSync(page, "utf8"));
  writeFileSync(page, `# 性能\n\n${data}\n\n${text}${excel === "" ? "" : `\n${excel}`}`);
}
if (goals(results).some((goal) => !goal.isMet)) process.exitCode = 1;
