import type { Sample } from "./sample";

/** Medians by "measure@rows". */
export type Results = ReadonlyMap<string, Sample>;

export interface Goal {
  readonly title: string;
  readonly value: string;
  readonly isMet: boolean;
}

/** What the project promises about speed, held against one run. */
export function goals(results: Results): Goal[] {
  const time = (key: string): number => results.get(key)?.milliseconds ?? Number.NaN;
  const big = "100000";
  const doubling = (measure: string): number => time(`${measure}@${big}`) / time(`${measure}@50000`);
  const share = (part: number, whole: number): string => `${(100 * (part / whole)).toFixed(0)} %`;
  const peakOf = (...names: readonly string[]): number =>
    Math.max(...names.map((name) => results.get(`${name}@${big}`)?.peakMegabytes ?? Infinity));
  const peak = peakOf("our-read", "our-check");
  const runPeak = peakOf("our-run");
  return [
    {
      title: "check（含读取）用时少于 SheetJS 仅读取",
      value: share(time(`our-check@${big}`), time(`sheetjs-read@${big}`)),
      isMet: time(`our-check@${big}`) < time(`sheetjs-read@${big}`),
    },
    {
      title: "读取用时少于 SheetJS 的一半",
      value: share(time(`our-read@${big}`), time(`sheetjs-read@${big}`)),
      isMet: time(`our-read@${big}`) * 2 < time(`sheetjs-read@${big}`),
    },
    {
      title: "行数加倍，check 用时不超过 2.2 倍",
      value: `${doubling("our-check").toFixed(2)} 倍`,
      isMet: doubling("our-check") <= 2.2,
    },
    {
      title: "100,000 行的 run 不超过 60 秒",
      value: `${(time(`our-run@${big}`) / 1000).toFixed(1)} 秒`,
      isMet: time(`our-run@${big}`) <= 60_000,
    },
    {
      title: "行数加倍，run 用时不超过 2.5 倍",
      value: `${doubling("our-run").toFixed(2)} 倍`,
      isMet: doubling("our-run") <= 2.5,
    },
    {
      title: "20,000 段文字查雷同不超过 20 秒",
      value: `${(time("copied-texts@20000") / 1000).toFixed(1)} 秒`,
      isMet: time("copied-texts@20000") <= 20_000,
    },
    { title: "run 的内存峰值低于 2 GB", value: `${runPeak.toFixed(0)} MB`, isMet: runPeak < 2048 },
    { title: "读取和 check 的内存峰值低于 1 GB", value: `${peak.toFixed(0)} MB`, isMet: peak < 1024 },
  ];
}
