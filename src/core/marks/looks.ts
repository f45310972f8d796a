export interface Look {
  /** Ground "RRGGBB", pale enough to print as a light grey. */
  readonly fill: string;
  /** Letters "RRGGBB", dark enough on it for the weak-sighted (contrast over 5:1). */
  readonly fontColor: string;
}

/**
 * The four looks of all marks. Colour never stands alone: the words beside it say the same.
 * bad: must be mended, missing, overdue · attention: to be looked at, partly done · info: advice, open · good: done.
 */
export const LOOKS = {
  bad: { fill: "FFC7CE", fontColor: "9C0006" },
  attention: { fill: "FFEB9C", fontColor: "7F4F00" },
  info: { fill: "DDEBF7", fontColor: "1F4E78" },
  good: { fill: "E2EFDA", fontColor: "375623" },
} as const satisfies Readonly<Record<string, Look>>;

/** Ground of our headings. */
export const HEADING_FILL = "E7E6E6";
