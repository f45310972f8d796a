import { cellText } from "../../workbook/cell";
import { cellAt, lastColumnOf, lastRowOf, type SheetSnapshot } from "../../workbook/snapshot";
import { ruleNamed, type CommonExplanation } from "./common-explanation";
import type { CommonScope, Explanation } from "./explanation";
import { ExplanationsError } from "./explanations-error";

/** A list of explanations: for single findings, and for all of a rule (in a sheet, of an organisation). */
export interface ExplanationList {
  readonly single: readonly Explanation[];
  readonly common: readonly CommonExplanation[];
}

export const NO_LIST: ExplanationList = { single: [], common: [] };

/** One entry as written, "" for what it does not say. */
interface Entry {
  readonly identity: string;
  readonly rule: string;
  readonly sheet: string;
  readonly organization: string;
  readonly text: string;
  readonly by: string;
  readonly at: string;
}

/**
 * `[{"identity": "…", "text": "…", "by": "…", "at": "2011-03-10"}]`, with `"rule"` (and `"sheet"`, `"organization"`) in place
 * of `"identity"` for a common one; throws `ExplanationsError` naming the entry (from 1).
 */
export function explanationsFromJson(text: string): ExplanationList {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    throw new ExplanationsError("notJson");
  }
  if (!Array.isArray(parsed)) throw new ExplanationsError("notAList");
  return listOf(
    parsed.map((entry: unknown, index): Entry => {
      if (typeof entry !== "object" || entry === null) throw new ExplanationsError("notAList");
      const said: Readonly<Record<string, unknown>> = { ...entry };
      const word = (name: keyof Entry): string => (typeof said[name] === "string" ? said[name] : "");
      if (word("identity") === "" && word("rule") === "") throw new ExplanationsError("noIdentity", index + 1);
      if (typeof said["text"] !== "string") throw new ExplanationsError("noText", index + 1);
      return {
        identity: word("identity"),
        rule: word("rule"),
        sheet: word("sheet"),
        organization: word("organization"),
        text: word("text").trim(),
        by: word("by"),
        at: word("at"),
      };
    }),
  );
}

const HEADINGS: { readonly [name in keyof Entry]: readonly string[] } = {
  identity: ["标识", "identity"],
  rule: ["校验项目", "规则", "rule"],
  sheet: ["工作表", "sheet"],
  organization: ["单位", "党组织", "organization"],
  text: ["说明", "text"],
  by: ["说明人", "by"],
  at: ["时间", "日期", "at"],
};

/**
 * A table with the headings 标识 (or 校验项目, 工作表, 单位) and 说明 (说明人, 时间) in its first rows; rows without 说明, or with
 * neither 标识 nor 校验项目, are passed over. Beside a 标识 the other columns say nothing.
 */
export function explanationsFromTable(sheet: SheetSnapshot): ExplanationList {
  const text = (row: number, column: number): string => (column < 0 ? "" : cellText(cellAt(sheet, row, column)).trim());
  const columns = Array.from({ length: lastColumnOf(sheet) + 1 }, (_, column) => column);
  for (let header = 0; header <= Math.min(lastRowOf(sheet), 5); header += 1) {
    const find = (name: keyof Entry): number =>
      columns.find((column) => HEADINGS[name].includes(text(header, column))) ?? -1;
    if ((find("identity") < 0 && find("rule") < 0) || find("text") < 0) continue;
    const at = {
      identity: find("identity"),
      rule: find("rule"),
      sheet: find("sheet"),
      organization: find("organization"),
      text: find("text"),
      by: find("by"),
      at: find("at"),
    };
    const rows = Array.from({ length: lastRowOf(sheet) - header }, (_, offset) => header + 1 + offset);
    return listOf(
      rows
        .map((row): Entry => ({
          identity: text(row, at.identity),
          rule: text(row, at.rule),
          sheet: text(row, at.sheet),
          organization: text(row, at.organization),
          text: text(row, at.text),
          by: text(row, at.by),
          at: text(row, at.at),
        }))
        .map((entry) => (entry.text === "" ? { ...entry, identity: "", rule: "" } : entry)),
    );
  }
  throw new ExplanationsError("noHeader");
}

/** Entries with neither identity nor rule say nothing; they count all the same where a sentence names one. */
function listOf(entries: readonly Entry[]): ExplanationList {
  const single: Explanation[] = [];
  const common: CommonExplanation[] = [];
  for (const [index, { identity, rule, text, by, at, ...where }] of entries.entries()) {
    if (identity !== "") single.push({ identity, text, by, at });
    else if (rule !== "") common.push({ scope: scopeOf(rule, where, index + 1), text, by, at });
  }
  return { single, common };
}

function scopeOf(
  rule: string,
  { sheet, organization }: Pick<Entry, "sheet" | "organization">,
  at: number,
): CommonScope {
  const id = ruleNamed(rule);
  if (id === null) throw new ExplanationsError("noRule", at, rule);
  return { rule: id, sheet: sheet === "" ? null : sheet, organization: organization === "" ? null : organization };
}
