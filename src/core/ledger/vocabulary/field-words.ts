import type { Field } from "../fields";
import type { LedgerKind } from "../kinds";

/** One way of writing a field's header. */
export interface FieldWords {
  readonly field: Field;
  /** Regular expression source over the whole normalised header (`normalizeHeader`), without anchors. */
  readonly words: string;
  /** 0–1: how surely such a header means the field. Below `CONFIDENT` it only makes a question. */
  readonly score: number;
  /** The kinds in which the header means this; every kind that has the field when left out. */
  readonly kinds?: readonly LedgerKind[];
  /** True: without support from the values below it is only half as sure (单位, 类别 …). */
  readonly needsValues?: boolean;
  /** True: means this in the table's first column only. */
  readonly onlyFirst?: boolean;
}

export const REVIEWS = ["organizationReview", "memberReview"] as const satisfies readonly LedgerKind[];
