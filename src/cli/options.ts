import { parseArgs } from "node:util";
import { dayOf, type Day } from "../core/ledger/day";
import type { RowSpan } from "../app/forms";
import { nodeError } from "./node-error";
import { readSubmissionOptions, SUBMISSION_SPECIFICATION, type SubmissionOptions } from "./submission-options";
import { readTemplateOptions, TEMPLATE_SPECIFICATION, type TemplateOptions } from "./template-options";
import { UsageError } from "./usage-error";

/** The command line as understood (CLI.md). */
export interface Options {
  readonly command: string | null;
  readonly files: readonly string[];
  readonly output: string | null;
  readonly isForced: boolean;
  readonly isJson: boolean;
  /** `clear` alone: 清除全部痕迹. */
  readonly isAll: boolean;
  readonly wantsHelp: boolean;
  readonly schemeId: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly asOf: Day | null;
  readonly unit: string | null;
  readonly sheet: string | null;
  /** 1-based sheet rows, both ends included; `null`: all. */
  readonly rows: readonly RowSpan[] | null;
  readonly submission: SubmissionOptions;
  readonly template: TemplateOptions;
  readonly acceptsDrafts: boolean;
}

const SPECIFICATION = {
  scheme: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  "as-of": { type: "string" },
  unit: { type: "string" },
  sheet: { type: "string" },
  rows: { type: "string" },
  ...TEMPLATE_SPECIFICATION,
  output: { type: "string", short: "o" },
  all: { type: "boolean" },
  force: { type: "boolean" },
  json: { type: "boolean" },
  "accept-drafts": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  ...SUBMISSION_SPECIFICATION,
} as const;

/** Throws `UsageError` for an unknown option, a missing value or a day that does not exist. */
export function readOptions(words: readonly string[]): Options {
  const { values, positionals } = parse(words);
  const [command = null, ...files] = positionals;
  const from = readDay("--from", values.from);
  const to = readDay("--to", values.to);
  if (from !== null && to !== null && from > to) {
    throw new UsageError("--from 不能晚于 --to，请检查统计期间的起止日期。");
  }
  return {
    command,
    files,
    output: values.output ?? null,
    isAll: values.all ?? false,
    isForced: values.force ?? false,
    isJson: values.json ?? false,
    wantsHelp: values.help ?? false,
    schemeId: values.scheme ?? null,
    from,
    to,
    asOf: readDay("--as-of", values["as-of"]),
    unit: values.unit ?? null,
    sheet: values.sheet ?? null,
    rows: readRows(values.rows),
    submission: readSubmissionOptions(values),
    template: readTemplateOptions(values, readDay),
    acceptsDrafts: values["accept-drafts"] ?? false,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: SPECIFICATION, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(sentenceFor(cause), { cause });
  }
}

function sentenceFor(cause: unknown): string {
  const { code, message } = nodeError(cause);
  const option = /--?[a-z][a-z-]*/.exec(message)?.[0];
  const name = option === undefined ? "选项" : `选项 ${option} `;
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `不认识${name.trimEnd()}，请用 --help 查看可用的选项。`;
  return `${name}的写法不对（多半是缺少取值），请用 --help 查看用法。`;
}

function readDay(option: string, text: string | undefined): Day | null {
  if (text === undefined) return null;
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const day = match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
  if (day === null) throw new UsageError(`${option} 的日期“${text}”无效，请写成 2011-01-31 的样子。`);
  return day;
}

/** "5-20,23" → rows 5 to 20 and 23. */
function readRows(text: string | undefined): readonly RowSpan[] | null {
  if (text === undefined) return null;
  return text.split(/[,，、]/).map((part) => {
    const match = /^\s*(\d{1,7})(?:\s*[-－–—~～]\s*(\d{1,7}))?\s*$/.exec(part);
    const first = Number(match?.[1] ?? 0);
    const last = Number(match?.[2] ?? first);
    if (first < 1 || last < first) throw new UsageError(`--rows 的行号“${text}”无效，请写成 5-20 或 5,8,11 的样子。`);
    return { first, last };
  });
}

/** Today by the machine's own calendar. */
export function today(now: Date): Day {
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error("the machine's clock is out of range");
  return day;
}
