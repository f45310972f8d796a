import { publicText } from "../../publication/public-text";
import type { Severity } from "../../rules/finding";
import { findingMessage, SEVERITY_TITLES } from "../../rules/finding-message";
import { RULES } from "../../rules/index";
import { cellAddress } from "../../workbook/range";
import { scopeText } from "../explanations/common-explanation";
import type { Explanation } from "../explanations/explanation";
import type { Gate, JudgedFinding } from "../gate/gate";
import { tableLine, wholeLine, type ReportLine } from "./report-lines";

const TITLES = new Map(RULES.map(({ id, title }) => [id, title]));
const ORDER: readonly Severity[] = ["error", "query", "hint"];
/** Nobody reads a longer report; 校验清单 holds them all. */
const MOST_LINES = 1000;
const MOST_TEXTS = 5;

/** Every finding with its place, its sentence and its explanation: for the unit's own eyes. */
export function fullDetails({ judged }: Gate): readonly ReportLine[] {
  const sorted = inOrder(judged);
  const rest = sorted.length - MOST_LINES;
  return [
    wholeLine("section", "三、问题和说明"),
    ...commonLines(sorted),
    ...(sorted.length === 0 ? [wholeLine("note", "没有发现问题。")] : []),
    ...(sorted.length === 0 ? [] : [tableLine("header", ["序号", "级别", "位置", "问题", "说明"])]),
    ...sorted
      .slice(0, MOST_LINES)
      .map(({ finding, explanation }, index) =>
        tableLine("row", [
          index + 1,
          SEVERITY_TITLES[finding.severity],
          placeText(finding.sheet, finding.place.row, finding.place.column),
          findingMessage(finding),
          explanation === null ? "" : explanationText(explanation),
        ]),
      ),
    ...(rest > 0 ? [wholeLine("note", `其余 ${rest} 处见“校验清单”。`)] : []),
  ];
}

/**
 * One line for each rule with its number and the explanations given: what the level above is shown. No cell, no name and no
 * sheet of the ledgers is quoted.
 */
export function outgoingDetails({ judged }: Gate): readonly ReportLine[] {
  const groups = new Map<string, JudgedFinding[]>();
  for (const each of inOrder(judged)) {
    const key = `${each.finding.severity}:${each.finding.rule}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  if (groups.size === 0) return [wholeLine("section", "三、问题和说明"), wholeLine("note", "没有发现问题。")];
  return [
    wholeLine("section", "三、问题和说明"),
    tableLine("header", ["序号", "级别", "校验项目", "说明", "处数"]),
    ...[...groups.values()].map((group, index) => {
      const [first] = group;
      if (first === undefined) throw new Error("an empty group of findings");
      const { severity, rule } = first.finding;
      const explained = group.filter(({ explanation }) => explanation !== null).length;
      const common = group.filter(({ explanation }) => explanation?.scope !== undefined).length;
      const told = common === 0 ? `已说明 ${explained}` : `已说明 ${explained}，其中共同说明 ${common}`;
      return tableLine("row", [
        index + 1,
        SEVERITY_TITLES[severity],
        TITLES.get(rule) ?? rule,
        textsOf(group),
        explained === 0 ? `${group.length}` : `${group.length}（${told}）`,
      ]);
    }),
  ];
}

/** Each 共同说明 in full once, with what it is about and how many findings it answers. */
function commonLines(judged: readonly JudgedFinding[]): readonly ReportLine[] {
  const counts = new Map<string, number>();
  for (const { explanation } of judged) {
    if (explanation?.scope === undefined) continue;
    const line = `${scopeText(explanation.scope)}：${explanationText(explanation)}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => wholeLine("note", `${line}，适用 ${count} 处。`));
}

function inOrder(judged: readonly JudgedFinding[]): readonly JudgedFinding[] {
  return ORDER.flatMap((severity) => judged.filter(({ finding }) => finding.severity === severity));
}

function textsOf(group: readonly JudgedFinding[]): string {
  const texts = new Set(
    group.flatMap(({ explanation }) => (explanation === null ? [] : [publicText(explanation.text)])),
  );
  const shown = [...texts].slice(0, MOST_TEXTS).join("；");
  return texts.size > MOST_TEXTS ? `${shown}；等 ${texts.size} 条说明` : shown;
}

/** "手头工作多，已补作（王海涛，2011-03-10）". */
export function explanationText({ text, by, at, scope }: Explanation): string {
  const from = [scope === undefined ? "" : "共同说明", by, at].filter((part) => part !== "").join("，");
  return from === "" ? text : `${text}（${from}）`;
}

function placeText(sheet: string, row: number | null, column: number | null): string {
  if (sheet === "") return "整个工作簿";
  if (row === null) return sheet;
  return `${sheet} ${column === null ? `第 ${row + 1} 行` : cellAddress(row, column)}`;
}
