import { isoDay } from "../../ledger/day";
import type { Settings } from "../../scheme/settings";
import type { StatisticsTable } from "../../statistics/statistics";
import type { Gate } from "../gate/gate";
import type { SealedCell } from "../seal/sheet-content";
import { SUBMISSION_NAMES, type Submission } from "../submission";

export const MANIFEST_FORMAT = "dianping-package";
export const MANIFEST_VERSION = 1;

export interface ManifestSheet {
  readonly name: string;
  /** Of the canonical form of `cells` (docs/decisions/0019). */
  readonly sha256: string;
  readonly code: string;
  readonly cells: readonly SealedCell[];
}

/** A file of the package; `cells`: of a CSV, so that a changed one can be named. */
export interface ManifestFile {
  readonly name: string;
  /** Of its bytes. */
  readonly sha256: string;
  readonly cells?: readonly SealedCell[];
}

/** What a package holds and of what it speaks; 清单.json. Days are ISO. */
export interface Manifest {
  readonly format: typeof MANIFEST_FORMAT;
  readonly formatVersion: typeof MANIFEST_VERSION;
  readonly unit: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly asOf: string;
  readonly preparedOn: string;
  readonly scheme: { readonly id: string; readonly title: string };
  readonly submission: { readonly kind: string; readonly edition: number; readonly zeroReason: string | null };
  readonly check: {
    readonly error: number;
    readonly query: number;
    readonly queryExplained: number;
    readonly hint: number;
  };
  readonly counts: { readonly units: number; readonly reviews: number; readonly problems: number };
  readonly sheets: readonly ManifestSheet[];
  /** Known only once they are written: the shell adds them. */
  readonly files?: readonly ManifestFile[];
}

export type ManifestHead = Omit<Manifest, "sheets" | "files">;

export function manifestHead(
  table: StatisticsTable,
  { scheme }: Settings,
  submission: Submission,
  { counts }: Gate,
): ManifestHead {
  return {
    format: MANIFEST_FORMAT,
    formatVersion: MANIFEST_VERSION,
    unit: table.unit,
    period: { from: isoDay(table.period.from), to: isoDay(table.period.to) },
    asOf: isoDay(table.asOf),
    preparedOn: isoDay(submission.preparedOn),
    scheme: { id: scheme.id, title: scheme.title },
    submission: {
      kind: SUBMISSION_NAMES[submission.kind],
      edition: submission.edition,
      zeroReason: submission.zeroReason,
    },
    check: {
      error: counts.error.total,
      query: counts.query.total,
      queryExplained: counts.query.explained,
      hint: counts.hint.total,
    },
    counts: {
      units: table.rows.length,
      reviews: table.total.reviews.total.length,
      problems: table.total.problems.raised.length,
    },
  };
}

/** What a person reads of it, label and value. */
export function manifestFacts(head: ManifestHead): readonly (readonly [label: string, value: string])[] {
  const { submission, check, counts } = head;
  const explained = check.query === 0 ? "" : `（已说明 ${check.queryExplained}）`;
  return [
    ["填报单位", head.unit],
    ["统计期间", `${head.period.from} 至 ${head.period.to}，截止 ${head.asOf}`],
    ["适用方案", head.scheme.title],
    [
      "报送类型",
      `${submission.kind}\u3000第${submission.edition}版${submission.zeroReason === null ? "" : "\u3000零报告"}`,
    ],
    ["编制日期", head.preparedOn],
    ["审核情况", `错误 ${check.error} 处，核实 ${check.query} 处${explained}，提示 ${check.hint} 处`],
    ["报送数量", `单位 ${counts.units} 个，点评 ${counts.reviews} 次，重点问题 ${counts.problems} 个`],
  ];
}
