import type { Thresholds } from "./scheme";
import { read, type SettingItem } from "./setting-item";
import { numberSetting } from "./setting-values";

/** `isValid`: which numbers can be used. */
export function thresholdItem(
  id: keyof Thresholds,
  label: string,
  explanation: string,
  isValid: (value: number) => boolean,
  expected: string,
): SettingItem {
  return {
    id,
    label,
    synonyms: [],
    explanation,
    expected,
    read: (value) => {
      const number = numberSetting(value);
      return read(number !== null && isValid(number) ? number : null, "notANumber", (valid) => ({
        thresholds: { [id]: valid },
      }));
    },
  };
}

export const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;
