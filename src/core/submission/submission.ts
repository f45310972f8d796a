import type { Day } from "../ledger/day";

/** First handing in · returned by the level above and mended · late or additional. */
export type SubmissionKind = "first" | "returned" | "supplement";

export const SUBMISSION_NAMES: { readonly [K in SubmissionKind]: string } = {
  first: "报送",
  returned: "退回修改",
  supplement: "补报",
};

/** What a person says about the handing in itself. */
export interface Submission {
  readonly kind: SubmissionKind;
  /** 版本号, from 1. */
  readonly edition: number;
  /** 零报告: why there is nothing to report; `null`: an ordinary one. */
  readonly zeroReason: string | null;
  readonly preparedOn: Day;
}

/** "退回修改 第2版", "报送 第1版 零报告". */
export function submissionText({ kind, edition, zeroReason }: Omit<Submission, "preparedOn">): string {
  return `${SUBMISSION_NAMES[kind]}\u3000第${edition}版${zeroReason === null ? "" : "\u3000零报告"}`;
}
