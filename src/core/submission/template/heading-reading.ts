import type { IndicatorKey } from "./indicator";
import type { HeadingSpan } from "./heading-span";

/** What a heading is taken for. */
export type HeadingReading =
  /** Every word is understood and they say one thing. */
  | { readonly type: "sure"; readonly key: IndicatorKey; readonly span: HeadingSpan; readonly reason: string }
  /** It speaks of our numbers but may mean one of several, or one with a restriction nobody understood: to be asked. */
  | {
      readonly type: "unsure";
      readonly candidates: readonly IndicatorKey[];
      readonly span: HeadingSpan;
      readonly reason: string;
    }
  /** None of ours: left alone. */
  | { readonly type: "none"; readonly reason: string };

/** Before the span is looked at. */
export type KeyReading =
  | { readonly type: "sure"; readonly key: IndicatorKey; readonly reason: string }
  | { readonly type: "unsure"; readonly candidates: readonly IndicatorKey[]; readonly reason: string }
  | { readonly type: "none"; readonly reason: string };

export const sure = (key: IndicatorKey, reason: string): KeyReading => ({ type: "sure", key, reason });
export const unsure = (reason: string, ...candidates: readonly IndicatorKey[]): KeyReading => ({
  type: "unsure",
  candidates,
  reason,
});
export const none = (reason: string): KeyReading => ({ type: "none", reason });

export const NOT_OURS = "不是本工具统计的数，不填";
