import type { SubmissionKind } from "../core/submission/submission";
import { SUBMISSION_NAMES } from "../core/submission/submission";
import type { CsvEncoding } from "../xlsx/write/csv/write-csv";
import { UsageError } from "./usage-error";

/** Options of gate, export and verify. */
export interface SubmissionOptions {
  readonly kind: SubmissionKind;
  readonly edition: number;
  readonly zeroReason: string | null;
  /** Path of a list of explanations. */
  readonly explanations: string | null;
  readonly withTracking: boolean;
  /** `null`: no CSV. */
  readonly csv: CsvEncoding | null;
  /** Path of 清单.json. */
  readonly manifest: string | null;
  /** Path of the workbook with the last period's statistics. */
  readonly last: string | null;
}

export const SUBMISSION_SPECIFICATION = {
  kind: { type: "string" },
  edition: { type: "string" },
  zero: { type: "string" },
  explanations: { type: "string" },
  tracking: { type: "boolean" },
  csv: { type: "boolean" },
  encoding: { type: "string" },
  manifest: { type: "string" },
  last: { type: "string" },
} as const;

interface Values {
  readonly kind?: string | undefined;
  readonly edition?: string | undefined;
  readonly zero?: string | undefined;
  readonly explanations?: string | undefined;
  readonly tracking?: boolean | undefined;
  readonly csv?: boolean | undefined;
  readonly encoding?: string | undefined;
  readonly manifest?: string | undefined;
  readonly last?: string | undefined;
}

export function readSubmissionOptions(values: Values): SubmissionOptions {
  const kind = readKind(values.kind);
  if (values.encoding !== undefined && values.csv !== true) {
    throw new UsageError("--encoding 要和 --csv 一起用，请加上 --csv，或去掉 --encoding。");
  }
  return {
    kind,
    edition: readEdition(values.edition, kind),
    zeroReason: readZero(values.zero),
    explanations: values.explanations ?? null,
    withTracking: values.tracking ?? false,
    csv: values.csv === true ? readEncoding(values.encoding) : null,
    manifest: values.manifest ?? null,
    last: values.last ?? null,
  };
}

function readKind(text: string | undefined): SubmissionKind {
  if (text === undefined) return "first";
  const kinds: readonly SubmissionKind[] = ["first", "returned", "supplement"];
  const kind = kinds.find((each) => SUBMISSION_NAMES[each] === text);
  if (kind === undefined) throw new UsageError(`--kind 的“${text}”无效，请写 报送、退回修改 或 补报。`);
  return kind;
}

/** What was returned has had a first edition. */
function readEdition(text: string | undefined, kind: SubmissionKind): number {
  const least = kind === "returned" ? 2 : 1;
  if (text === undefined) return least;
  const edition = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (edition < least) throw new UsageError(`--edition 的“${text}”无效，请写不小于 ${least} 的版本号。`);
  return edition;
}

function readZero(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (text.trim().length < 4) throw new UsageError("--zero 请写明没有点评的原因，例如：--zero 本期尚未安排点评。");
  return text.trim();
}

function readEncoding(text: string | undefined): CsvEncoding {
  const name = (text ?? "utf8").toLowerCase().replace(/[-_]/g, "");
  if (name === "utf8") return "utf8";
  if (name === "gb18030" || name === "gbk" || name === "gb2312") return "gb18030";
  throw new UsageError(`--encoding 的“${text ?? ""}”无效，请写 utf8 或 gb18030。`);
}
