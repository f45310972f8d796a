import type { Analysis } from "../app/analyze";
import { formatNotice } from "../app/file-host/file-sentences";
import type { Stage } from "../app/main-job";
import type { RuleFailure } from "../core/rules/run-rules";
import type { Recognition } from "../core/ledger/recognition";
import { suggestScheme } from "../core/scheme/suggest-scheme";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import type { WorkbookFile } from "../xlsx/workbook-file";
import type { Terminal } from "./command";
import { periodNote } from "./period-note";

/** What the person reads while a stage of the main job is at work. */
export const STAGE_NOTES: { readonly [S in Stage]: string } = {
  recognize: "正在识别台账……",
  tracking: "正在补整改跟踪栏目……",
  coverage: "正在核对点评覆盖……",
  statistics: "正在生成统计表……",
  check: "正在校验……",
};

/** What the copy of a file in an old format loses. */
export function noteFormat(terminal: Terminal, { fileName, format }: WorkbookFile): void {
  const note = format === "xls" ? formatNotice(fileName, format) : null;
  if (note !== null) terminal.note(note);
}

/** A rule that broke down is said, never passed over. */
export function noteFailures(terminal: Terminal, failures: readonly RuleFailure[]): void {
  for (const failure of failures) terminal.note(`规则 ${failure.rule} 运行失败，这次没有检查它管的内容。`);
}

/** What the workbook's own words point to, where nobody has chosen a scheme: said, never chosen. */
export function noteSuggestion(
  terminal: Terminal,
  workbook: WorkbookSnapshot,
  recognition: Recognition,
  chosen: string | undefined,
): void {
  if (chosen !== undefined) return;
  const suggestion = suggestScheme(workbook, recognition);
  if (suggestion !== null) terminal.note(suggestion.text);
}

export function notePeriod(terminal: Terminal, analysis: Analysis): void {
  const note = periodNote(analysis);
  if (note !== null) terminal.note(note);
}
