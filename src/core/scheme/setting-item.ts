import type { CellValue } from "../workbook/cell";
import type { Overrides, SettingsProblemId } from "./overrides";

/** What one row of 点评设置 adds, or why it cannot be used. */
export type Reading = { readonly adds: Overrides } | { readonly problem: SettingsProblemId };

/** One row of 点评设置: its name, the words that mean the same, and how its value is read. */
export interface SettingItem {
  readonly id: string;
  readonly label: string;
  readonly synonyms: readonly string[];
  /** 说明 beside it; says what holds when the value is blank. */
  readonly explanation: string;
  /** What can be entered, for messages. */
  readonly expected: string;
  /** Left out of the rows that we lay out and of the settings that the pane offers; read where it stands. */
  readonly isReadOnly?: boolean;
  read(value: CellValue): Reading;
}

export function read<T>(value: T | null, problem: SettingsProblemId, adds: (value: T) => Overrides): Reading {
  return value === null ? { problem } : { adds: adds(value) };
}
