import type { Thresholds } from "./scheme";

/**
 * What we set where no document says (DOMAIN §8): a text is copied from 0.8 on, compared from 40 characters on. Deadlines are
 * called to mind a week ahead.
 */
export const DEFAULT_THRESHOLDS: Thresholds = {
  copiedSimilarity: 0.8,
  copiedMinLength: 40,
  minTextLength: 15,
  reminderDays: 7,
};
