import type { Analysis } from "../../app/analyze";
import { countBySeverity, type CheckResult } from "../../app/check";
import { isoDay } from "../../core/ledger/day";
import type { Finding } from "../../core/rules/finding";
import { findingClause, findingMessage, SEVERITY_TITLES } from "../../core/rules/finding-message";
import { frameText, periodJson } from "./period";
import { cellAddress, columnLetters } from "../../core/workbook/range";
import { formatTable } from "../table";

export function checkJson(result: CheckResult, { settings, workbook }: Analysis) {
  const names = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet.name]));
  return {
    scheme: settings.scheme.id,
    period: periodJson(settings),
    asOf: isoDay(settings.asOf),
    counts: countBySeverity(result.findings),
    findings: result.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      sheet: finding.sheet,
      cell: placeText(finding),
      message: findingMessage(finding),
      clause: findingClause(finding),
      fix:
        finding.fix === null
          ? null
          : finding.fix.changes.map((change) => ({
              sheet: names.get(change.sheetId) ?? "",
              cell: cellAddress(change.row, change.column),
              before: change.before,
              after: change.after,
            })),
    })),
    failedRules: result.failures.map((failure) => failure.rule),
  };
}

/** "C5", "5" for a whole row, "C" for a whole column, "" for a sheet or the workbook. */
export function placeText({ place }: Finding): string {
  if (place.row === null) return place.column === null ? "" : columnLetters(place.column);
  return place.column === null ? String(place.row + 1) : cellAddress(place.row, place.column);
}

export function checkText(result: CheckResult, { settings }: Analysis): string {
  const counts = countBySeverity(result.findings);
  const head = frameText(settings);
  const sum = `错误 ${counts.error} 处，待核实 ${counts.query} 处，提示 ${counts.hint} 处`;
  if (result.findings.length === 0) return `${head}\n${sum}。没有发现问题。`;
  const rows = result.findings.map((finding) => [
    SEVERITY_TITLES[finding.severity],
    finding.sheet,
    placeText(finding),
    findingMessage(finding),
  ]);
  return [head, sum, "", formatTable(["级别", "工作表", "位置", "问题"], rows)].join("\n");
}
