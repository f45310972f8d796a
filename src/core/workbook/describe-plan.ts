import type { EditPlan } from "./edit-plan";
import { countPlan, type PlanCounts } from "./plan-counts";
import type { WorkbookSnapshot } from "./snapshot";

/** So many names are said; of more only the first, and how many there are. */
const NAMED = 2;

/**
 * One Chinese sentence for a preview that names sheets and columns: "新建“校验清单”“标记说明”；在“党员点评台账”加“校验结果”1 列、
 * 写入 97 格、标颜色 8 处。"; an empty plan: "没有需要改动的地方。"; one that only takes our formats away and sets them again:
 * "重设 3 处颜色；内容没有需要改动的地方。". `workbook`: as it is before the plan.
 */
export function describePlan(workbook: WorkbookSnapshot, plan: EditPlan): string {
  const counts = countPlan(workbook, plan);
  if (isRestatement(plan, counts)) {
    const again = [
      ...(counts.conditionalFormats > 0 ? [`${counts.conditionalFormats} 处颜色`] : []),
      ...(counts.validations > 0 ? [`${counts.validations} 处下拉或填写检查`] : []),
    ];
    return `重设 ${again.join("、")}；内容没有需要改动的地方。`;
  }
  const clauses = [
    ...(counts.addedSheets.length > 0 ? [`新建${sheetsText(counts.addedSheets)}`] : []),
    ...(counts.removedSheets.length > 0 ? [`删除${sheetsText(counts.removedSheets)}`] : []),
    ...changeClause(counts),
  ];
  if (clauses.length === 0 && counts.looks > 0) clauses.push(`调整 ${counts.looks} 处格式`);
  return clauses.length === 0 ? "没有需要改动的地方。" : `${clauses.join("；")}。`;
}

/** What happens on the sheets that are there already; `[]` where nothing does. */
function changeClause(counts: PlanCounts): readonly string[] {
  const { addedColumns: added, removedColumns: removed } = counts;
  const parts: readonly (readonly [number, string])[] = [
    [added.length, `加${columnsText(added)}`],
    [removed.length, `去掉${columnsText(removed)}`],
    [counts.writtenCells, `写入 ${counts.writtenCells} 格`],
    [counts.emptiedCells, `清空 ${counts.emptiedCells} 格`],
    [counts.clearedRanges, `清除 ${counts.clearedRanges} 片区域`],
    [counts.conditionalFormats, `标颜色 ${counts.conditionalFormats} 处`],
    [counts.validations, `加下拉或填写检查 ${counts.validations} 处`],
    [counts.links, `加链接 ${counts.links} 个`],
  ];
  const said = parts.filter(([count]) => count > 0).map(([, text]) => text);
  return said.length === 0 ? [] : [`在${sheetsText(counts.changedSheets)}${said.join("、")}`];
}

function sheetsText(names: readonly string[]): string {
  return names.length > NAMED ? `“${names[0]}”等 ${names.length} 张表` : quoted(names);
}

/** The same heading on several sheets is said once. */
function columnsText(headings: readonly string[]): string {
  const different = [...new Set(headings)];
  return `${different.length > NAMED ? `“${different[0]}”等 ` : quoted(different)}${headings.length} 列`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join("");
}

/** No content changes, and every conditional format is set on a sheet whose own ones of ours are taken away by this plan. */
function isRestatement({ edits }: EditPlan, counts: PlanCounts): boolean {
  if (counts.conditionalFormats === 0 || changesContent(counts)) return false;
  const cleared = new Set(edits.map((edit) => (edit.type === "removeConditionalFormats" ? edit.sheet : null)));
  return edits.every((edit) => edit.type !== "conditionalFormat" || cleared.has(edit.sheet));
}

function changesContent(counts: PlanCounts): boolean {
  const { addedSheets, removedSheets, addedColumns, removedColumns } = counts;
  const named = [addedSheets, removedSheets, addedColumns, removedColumns].some(({ length }) => length > 0);
  return named || counts.writtenCells + counts.emptiedCells + counts.clearedRanges + counts.links > 0;
}
