import type { UseCaseCost } from "./use-case-costs";

export interface Measured {
  readonly profile: "desktop" | "web";
  readonly rows: number;
  readonly costs: readonly UseCaseCost[];
}

const HEADING = "## 在 Excel 里";
const PROFILES = { desktop: "桌面版", web: "网页版（每次往返不超过 5 MB）" } as const;

/** The section of docs/benchmarks.md about the open workbook. */
export function excelSection(measured: readonly Measured[], machine: string): string {
  const lines = measured.flatMap(({ profile, rows, costs }) =>
    costs.map(({ name, syncs, requestBytes, responseBytes, milliseconds }) => {
      const cells = [
        PROFILES[profile],
        rows.toLocaleString("en-US"),
        name,
        String(syncs),
        megabytes(requestBytes),
        megabytes(responseBytes),
        (milliseconds / 1000).toFixed(2),
      ];
      return `| ${cells.join(" | ")} |`;
    }),
  );
  return [
    HEADING,
    "",
    "用微软自己的 Office.js 客户端对着模拟的 Excel 量得（`npm run bench:excel`）：往返次数和字节数与真 Excel 的相同与否取决于模拟是否属实，时间只是客户端和模拟 Excel 用的，不含校验和生成方案的计算。写入各项含撤销记录。",
    `每项量一次，每种规模一个新进程；${machine}。`,
    "",
    "| Excel | 行数 | 用例 | 往返次数 | 发出 MB | 收到 MB | 秒 |",
    "|---|---:|---|---:|---:|---:|---:|",
    ...lines,
    "",
  ].join("\n");
}

/** The page with its section about Excel replaced, or with it at the end. */
export function withExcelSection(page: string, section: string): string {
  const kept = sectionIn(page);
  return kept === "" ? `${page.trimEnd()}\n\n${section}` : page.replace(kept, () => section);
}

/** The section about Excel as the page has it; "" when it has none. */
export function sectionIn(page: string): string {
  const start = page.indexOf(HEADING);
  if (start < 0) return "";
  const next = page.indexOf("\n## ", start);
  return next < 0 ? page.slice(start) : page.slice(start, next + 1);
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(2);
}
