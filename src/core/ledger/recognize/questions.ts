import type { Field } from "../fields";
import { STANDARD_HEADINGS } from "../headings";
import { KIND_TITLES } from "../headings";
import type { LedgerKind } from "../kinds";
import type { Question } from "../recognition";
import { columnLetters } from "../../workbook/range";
import type { Doubt } from "./doubt";

/** Where questions hang: the sheet, and the block's place on it. */
export interface QuestionPlace {
  readonly sheetId: string;
  readonly sheetName: string;
  /** 0-based place of the block on its sheet. */
  readonly block: number;
}

/** Identity of a question about a column: sheet, block, header and which of several equal headers it is. */
export function columnQuestionId(place: QuestionPlace, header: string, occurrence: number): string {
  return JSON.stringify(["column", place.sheetName, place.block, header, occurrence]);
}

export function kindQuestionId(place: QuestionPlace, headers: readonly string[]): string {
  return JSON.stringify(["kind", place.sheetName, place.block, headers]);
}

/**
 * What was answered about the kind of the table. A table that has got further columns since, ours or a person's, is still the
 * one that was asked about; without one of its columns it is another.
 */
export function kindAnswer<A>(
  place: QuestionPlace,
  headers: readonly string[],
  answers: ReadonlyMap<string, A>,
): A | null {
  const exact = answers.get(kindQuestionId(place, headers));
  if (exact !== undefined) return exact;
  const begin = JSON.stringify(["kind", place.sheetName, place.block]).slice(0, -1);
  const present = new Set<unknown>(headers);
  const isOfThisTable = (id: string): boolean =>
    id.startsWith(`${begin},`) && askedHeaders(id)?.every((header) => present.has(header)) === true;
  const earlier = [...answers].findLast(([id]) => isOfThisTable(id));
  return earlier?.[1] ?? null;
}

/** `null` for what is no id of ours: they stand in the workbook, where anybody may have been at them. */
function askedHeaders(kindId: string): readonly unknown[] | null {
  try {
    const headers = (JSON.parse(kindId) as readonly unknown[])[3];
    return Array.isArray(headers) ? headers : null;
  } catch {
    return null;
  }
}

/** Fields that later steps cannot do without: only these are worth a person's time. */
const WORTH_ASKING: { readonly [K in LedgerKind]?: readonly Field[] } = {
  organizationRoster: ["organization", "parentOrganization", "secretary"],
  memberRoster: ["memberName", "organization", "joinDate"],
  leaderRoster: ["leaderName", "assignedOrganizations"],
  organizationReview: ["organization", "reviewer", "reviewDate", "problems", "advice", "deadline", "completedDate"],
  memberReview: [
    "memberName",
    "organization",
    "reviewer",
    "post",
    "reviewDate",
    "problems",
    "advice",
    "deadline",
    "completedDate",
  ],
  rectification: ["problem", "deadline", "completedDate", "status", "owner", "measures"],
  appraisal: ["subject", "ballotsValid"],
  opinion: ["opinion"],
  pledge: ["pledge", "subject"],
  assessment: ["item", "score"],
  awardApplication: ["requestedScore", "approvedScore"],
};

export function isWorthAsking(kind: LedgerKind, doubt: Doubt): boolean {
  return doubt.type === "open" || doubt.fields.some((field) => WORTH_ASKING[kind]?.includes(field) ?? false);
}

/** A question about a column, in words a clerk understands. */
export function columnQuestion(
  place: QuestionPlace,
  doubt: Doubt,
  id: string,
  label: string,
  examples: readonly string[],
): Question {
  const where = `“${place.sheetName}”${columnLetters(doubt.column)} 列“${label}”`;
  const field = doubt.fields[0];
  const name = field ? STANDARD_HEADINGS[field] : "";
  const text = questionText(doubt, where, name);
  return { id, sheetId: place.sheetId, column: doubt.column, text, candidates: [...doubt.fields, "none"], examples };
}

function questionText({ type, column, rival }: Doubt, where: string, name: string): string {
  switch (type) {
    case "endDate":
      return `${where}是计划完成时间（整改时限），还是实际完成时间？`;
    case "whosePost":
      return `${where}是点评领导的职务，还是党员本人的职务？`;
    case "twins":
      return `${where}和 ${columnLetters(rival ?? 0)} 列都像“${name}”，是否以 ${columnLetters(column)} 列为准？`;
    case "whoseName":
      return `${where}和 ${columnLetters(rival ?? 0)} 列都像“${name}”：${columnLetters(column)} 列是党员的姓名，还是点评领导的？`;
    case "open":
      return `${where}是哪一栏？`;
    case "unsure":
      return `${where}是不是“${name}”？`;
  }
}

export function kindQuestion(place: QuestionPlace, id: string, choices: readonly LedgerKind[]): Question {
  const names = choices.map((kind) => `“${KIND_TITLES[kind]}”`).join("，还是");
  return {
    id,
    sheetId: place.sheetId,
    column: null,
    text: `“${place.sheetName}”是${names}？`,
    candidates: [...choices, "none"],
    examples: [],
  };
}
