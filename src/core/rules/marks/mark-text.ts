import type { Finding, Severity } from "../finding";
import { findingMessage, SEVERITY_TITLES } from "../finding-message";

/** One finding of a row and what the marks call its column; `WHOLE_ROW` when it has none. */
export interface RowFinding {
  readonly finding: Finding;
  readonly label: string;
}

export const WHOLE_ROW = "整行";

export const SEVERITIES: readonly Severity[] = ["error", "query", "hint"];

/** Sentences up to about this many characters; what comes after is named by its column only. */
const LONGEST = 260;

/** What sets a person's own words in the column apart from ours. */
const REMARK = "说明：";

/** "错误【点评时间】": what a conditional format looks for, too. */
export function markTag(severity: Severity, label: string): string {
  return `${SEVERITY_TITLES[severity]}【${label}】`;
}

/**
 * "错误【点评时间】…；核实【点评领导】…": most severe first. Where it grows too long the rest keeps its tags without
 * sentences ("另有提示【评价】等3项"), so that colours stay. `""` for no findings.
 */
export function markText(findings: readonly RowFinding[]): string {
  const sorted = SEVERITIES.flatMap((severity) => findings.filter(({ finding }) => finding.severity === severity));
  const told: string[] = [];
  let length = 0;
  for (const { finding, label } of sorted) {
    const item = markTag(finding.severity, label) + shortMessage(finding);
    if (told.length > 0 && length + item.length > LONGEST) break;
    told.push(item);
    length += item.length;
  }
  if (told.length === sorted.length) return told.join("；");
  const tags = new Set(sorted.slice(told.length).map(({ finding, label }) => markTag(finding.severity, label)));
  return `${told.join("；")}；另有${[...tags].join("、")}等${sorted.length - told.length}项`;
}

/** The sentence without the column's name in front, which the tag says, and without the full stop. */
function shortMessage(finding: Finding): string {
  const message = findingMessage(finding).replace(/。$/u, "");
  const opening = `“${finding.data["label"] ?? ""}”`;
  return message.startsWith(opening) ? message.slice(opening.length).replace(/^的(?=“)/u, "") : message;
}

const OURS = new RegExp(`^(?:${Object.values(SEVERITY_TITLES).join("|")})【`, "u");

/** What a person wrote in our column: everything that is not a mark of ours. */
export function remarkIn(text: string): string {
  const at = text.startsWith(REMARK) ? 0 : text.indexOf(`\n${REMARK}`);
  if (at >= 0) return text.slice(text.indexOf(REMARK, at) + REMARK.length).trim();
  return OURS.test(text) ? "" : text.trim();
}

/** Our text with the person's words behind it. */
export function withRemark(text: string, remark: string): string {
  if (remark === "") return text;
  return text === "" ? REMARK + remark : `${text}\n${REMARK}${remark}`;
}
