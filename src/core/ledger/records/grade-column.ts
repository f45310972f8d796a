import { cellText, type CellValue } from "../../workbook/cell";
import { toSimplified } from "../script/to-simplified";
import { GRADE_WORDS } from "../vocabulary/appraisal";

/** 评定等次, 评价等级, 档次, 评定结果: the heading itself says that a grade stands here. */
const GRADE_HEADING = /等次|等级|档次|评[定级](?:的)?结果/u;

/** 点评内容, 评价意见, 评语: words are asked for, and a grade in their place is worth a hint. */
const TEXT_HEADING = /内容|意见|情况|评语|要点|概要|摘要|记录/u;

const GRADE = new RegExp(`^(?:${GRADE_WORDS}|优等|[中差]等|[一二三]等|[甲乙丙丁]等?)$`, "u");

/** With fewer values nobody can tell a scale from a person of few words. */
const FEWEST = 3;

/**
 * Does a column for a written evaluation hold grades (好, 较好, 一般) instead? Its heading says so, or every one of its
 * `values` is a grade, three at least, under a heading that does not ask for words.
 */
export function isGradeColumn(label: string, values: Iterable<CellValue>): boolean {
  const heading = toSimplified(label);
  if (GRADE_HEADING.test(heading)) return true;
  if (TEXT_HEADING.test(heading)) return false;
  let filled = 0;
  for (const value of values) {
    const text = toSimplified(cellText(value).trim()).normalize("NFKC");
    if (text === "") continue;
    if (!GRADE.test(text)) return false;
    filled += 1;
  }
  return filled >= FEWEST;
}
