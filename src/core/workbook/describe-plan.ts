import type { Edit, EditPlan } from "./edit-plan";

/** What a plan amounts to, counted from its edits alone. Cells of sheets that the plan itself adds are not counted: they are part of the new sheet. */
export interface PlanCounts {
  readonly addedSheets: number;
  readonly removedSheets: number;
  readonly addedColumns: number;
  readonly removedColumns: number;
  /** Cells of existing sheets that get a value or formula. */
  readonly writtenCells: number;
  /** Cells of existing sheets that are emptied one by one, and ranges that are cleared. */
  readonly emptiedCells: number;
  readonly clearedRanges: number;
  readonly conditionalFormats: number;
  readonly validations: number;
  readonly links: number;
  /** Edits that only change looks: styles, widths, heights, merges, freezing, page setup, filter range. */
  readonly looks: number;
}

const NOTHING: PlanCounts = {
  addedSheets: 0,
  removedSheets: 0,
  addedColumns: 0,
  removedColumns: 0,
  writtenCells: 0,
  emptiedCells: 0,
  clearedRanges: 0,
  conditionalFormats: 0,
  validations: 0,
  links: 0,
  looks: 0,
};

export function countPlan(plan: EditPlan): PlanCounts {
  const added = new Set<string>();
  const counts = { ...NOTHING };
  for (const edit of plan.edits) {
    if (edit.type === "addSheet") {
      added.add(edit.key);
      counts.addedSheets++;
    } else if (!added.has(edit.sheet)) countEdit(counts, edit);
  }
  return counts;
}

type Counter = { -readonly [K in keyof PlanCounts]: number };

function countEdit(counts: Counter, edit: Exclude<Edit, { type: "addSheet" }>): void {
  switch (edit.type) {
    case "removeSheet":
      counts.removedSheets++;
      return;
    case "writeBlock":
      for (const row of edit.cells) {
        for (const write of row) {
          if (write === null) continue;
          if ("value" in write && (write.value === null || write.value === "")) counts.emptiedCells++;
          else counts.writtenCells++;
        }
      }
      return;
    case "clearBlock":
      counts.clearedRanges++;
      return;
    case "conditionalFormat":
      counts.conditionalFormats++;
      return;
    case "dataValidation":
      counts.validations++;
      return;
    case "link":
      counts.links++;
      return;
    case "appendTableColumns":
      counts.addedColumns += edit.headers.length;
      return;
    case "removeTableColumns":
      counts.removedColumns += edit.headers.length;
      return;
    case "removeConditionalFormats":
    case "styleBlock":
    case "merge":
    case "columnWidths":
    case "rowHeights":
    case "freeze":
    case "pageSetup":
    case "extendFilter":
    case "unmerge":
    case "restoreFilter":
    case "restoreLooks":
      counts.looks++;
      return;
  }
}

/**
 * One Chinese sentence for a preview: "新建 1 张表、表格新增 10 列、写入 37 格。"; an empty plan: "没有需要改动的地方。"; one that
 * only takes our formats away and sets them again: "重设 3 处颜色；内容没有需要改动的地方。"
 */
export function describePlan(plan: EditPlan): string {
  const counts = countPlan(plan);
  if (isRestatement(plan, counts)) {
    const again = [
      ...(counts.conditionalFormats > 0 ? [`${counts.conditionalFormats} 处颜色`] : []),
      ...(counts.validations > 0 ? [`${counts.validations} 处下拉或填写检查`] : []),
    ];
    return `重设 ${again.join("、")}；内容没有需要改动的地方。`;
  }
  const parts: readonly (readonly [number, string])[] = [
    [counts.addedSheets, `新建 ${counts.addedSheets} 张表`],
    [counts.removedSheets, `删除 ${counts.removedSheets} 张表`],
    [counts.addedColumns, `表格新增 ${counts.addedColumns} 列`],
    [counts.removedColumns, `表格去掉 ${counts.removedColumns} 列`],
    [counts.writtenCells, `写入 ${counts.writtenCells} 格`],
    [counts.emptiedCells, `清空 ${counts.emptiedCells} 格`],
    [counts.clearedRanges, `清除 ${counts.clearedRanges} 片区域`],
    [counts.conditionalFormats, `给 ${counts.conditionalFormats} 处标颜色（随内容自动变化）`],
    [counts.validations, `给 ${counts.validations} 处加下拉或填写检查`],
    [counts.links, `加 ${counts.links} 个链接`],
  ];
  const said = parts.filter(([count]) => count > 0).map(([, text]) => text);
  if (said.length === 0 && counts.looks > 0) said.push(`调整 ${counts.looks} 处格式`);
  return said.length === 0 ? "没有需要改动的地方。" : `${said.join("、")}。`;
}

/** No content changes, and every conditional format is set on a sheet whose own ones of ours are taken away by this plan. */
function isRestatement({ edits }: EditPlan, counts: PlanCounts): boolean {
  const content = Object.entries({ ...counts, conditionalFormats: 0, validations: 0, looks: 0 });
  if (counts.conditionalFormats === 0 || content.some(([, count]) => count > 0)) return false;
  const cleared = new Set(edits.map((edit) => (edit.type === "removeConditionalFormats" ? edit.sheet : null)));
  return edits.every((edit) => edit.type !== "conditionalFormat" || cleared.has(edit.sheet));
}
