import { cellText } from "../../workbook/cell";
import { cellAt, lastRowOf, type SheetSnapshot } from "../../workbook/snapshot";
import { encodeKey } from "../encode-key";
import type { Finding } from "../finding";
import { findingMessage } from "../finding-message";
import { FIRST_ROW, IDENTITY_COLUMN, MESSAGE_COLUMN, REMARK_COLUMN, SHEET_COLUMN } from "./findings-layout";

/** What a person wrote under 说明 on 校验清单, and what it stands beside. */
export interface TypedRemark {
  readonly sheet: string;
  readonly message: string;
  readonly remark: string;
  /** "" on a list that was written before it had 标识, or when somebody emptied the cell. */
  readonly identity: string;
}

/** The sheet of a finding as 校验清单 names it. */
export function listedSheet({ sheet }: Finding): string {
  return sheet === "" ? "（整个工作簿）" : sheet;
}

/**
 * Tells what people wrote under 说明 of a finding: beside the same identity and sentence, else the same identity; by sentence
 * alone only where a row has no 标识. "" where they wrote nothing.
 */
export function remarkReader(sheet: SheetSnapshot | undefined): (finding: Finding) => string {
  const typed = typedRemarks(sheet);
  if (typed.length === 0) return () => "";
  const byKey = new Map(typed.flatMap((remark) => keysOf(remark).map((key) => [key, remark.remark] as const)));
  return (finding) =>
    keysOfFinding(finding)
      .map((key) => byKey.get(key))
      .find((remark) => remark !== undefined) ?? "";
}

/** Those that the list does not show any more beside their finding (`shown`: finding and 说明), in their order; of equal ones one. */
export function formerRemarks(
  sheet: SheetSnapshot | undefined,
  shown: readonly (readonly [finding: Finding, remark: string])[],
): readonly TypedRemark[] {
  const typed = typedRemarks(sheet);
  if (typed.length === 0) return [];
  const present = new Set(
    shown.flatMap(([finding, remark]) => keysOfFinding(finding).map((key) => encodeKey([key, remark]))),
  );
  const former = typed.filter((each) => !keysOf(each).some((key) => present.has(encodeKey([key, each.remark]))));
  return [...new Map(former.map((each) => [encodeKey(Object.values<string>({ ...each })), each])).values()];
}

function keysOf({ sheet, message, identity }: TypedRemark): readonly string[] {
  if (identity === "") return [encodeKey(["", sheet, message])];
  return [encodeKey([identity, sheet, message]), encodeKey([identity])];
}

function keysOfFinding(finding: Finding): readonly string[] {
  const [sheet, message] = [listedSheet(finding), findingMessage(finding)];
  return [
    encodeKey([finding.identity, sheet, message]),
    encodeKey([finding.identity]),
    encodeKey(["", sheet, message]),
  ];
}

function typedRemarks(sheet: SheetSnapshot | undefined): readonly TypedRemark[] {
  if (sheet === undefined) return [];
  const text = (row: number, column: number): string => cellText(cellAt(sheet, row, column));
  return Array.from({ length: Math.max(0, lastRowOf(sheet) - FIRST_ROW + 1) }, (_, at) => FIRST_ROW + at)
    .filter((row) => text(row, REMARK_COLUMN) !== "")
    .map((row) => ({
      sheet: text(row, SHEET_COLUMN),
      message: text(row, MESSAGE_COLUMN),
      remark: text(row, REMARK_COLUMN),
      identity: text(row, IDENTITY_COLUMN),
    }));
}
