/** The pane's tabs, from left to right. */
export const PAGES = ["overview", "check", "coverage", "rectification", "statistics", "history", "settings"] as const;

export type PageId = (typeof PAGES)[number];
