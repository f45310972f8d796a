/** Grounds "RRGGBB" light enough for black text (contrast over 12:1), apart from each other in greyscale print by their text. */
export const FINDING_COLORS = { error: "F8CBAD", query: "FFE699", hint: "DDEBF7" } as const;

/** How things stand: covered or closed, under way, missing or overdue. */
export const STATE_COLORS = { good: "E2EFDA", attention: "FFF2CC", bad: "F8CBAD" } as const;
