import { goals, type Goal, type Results } from "./goals";

const TITLES: Readonly<Record<string, string>> = {
  "sheetjs-read": "SheetJS 仅读取",
  "our-read": "本项目读取",
  "our-check": "本项目 check（含读取）",
  "our-run": "本项目 run（读取、校验、写出）",
  "copied-texts": "查雷同（20,000 段，每段 100–300 字）",
};

/** The results as Markdown: measured medians, then each promise and whether it is kept. */
export function report(results: Results, runs: number, machine: string): string {
  const lines = Array.from(results, ([key, sample]) => {
    const [name = "", rows = ""] = key.split("@");
    const found = sample.result === null ? "" : ` | ${sample.result.toLocaleString("en-US")}`;
    const seconds = (sample.milliseconds / 1000).toFixed(2);
    return `| ${TITLES[name] ?? name} | ${Number(rows).toLocaleString("en-US")} | ${seconds} | ${(sample.cpuMilliseconds / 1000).toFixed(2)} | ${sample.peakMegabytes.toFixed(0)}${found === "" ? " | " : found} |`;
  });
  return [
    `${runs} 次取中位数，每次一个新进程；${machine}。`,
    "",
    "| 项目 | 行数 | 秒 | 处理器秒 | 内存峰值 MB | 找到 |",
    "|---|---:|---:|---:|---:|---:|",
    ...lines,
    "",
    "| 目标 | 实测 | 达到 |",
    "|---|---:|---|",
    ...goals(results).map((goal: Goal) => `| ${goal.title} | ${goal.value} | ${goal.isMet ? "是" : "**否**"} |`),
    "",
  ].join("\n");
}
