import type { CellStyle, Edit } from "../../core/workbook/edit-plan";
import { type CellRange, hull, rangesOverlap } from "../../core/workbook/range";

type StyleBlock = Extract<Edit, { type: "styleBlock" }>;

export interface StyleGroup {
  readonly style: CellStyle;
  readonly ranges: readonly CellRange[];
}

interface OpenGroup {
  readonly style: CellStyle;
  readonly ranges: CellRange[];
  /** Around all ranges. */
  around: CellRange;
}

/**
 * Blocks of one style together, in an order that leaves every cell as the blocks in theirs: a block joins an earlier one of
 * its style unless one in between lies on the same cells, or has other lines and touches it: neighbours share the line between.
 */
export function styleGroups(blocks: readonly StyleBlock[]): readonly StyleGroup[] {
  const groups: OpenGroup[] = [];
  const latest = new Map<string, number>();
  const keys = new Map<CellStyle, string>();
  for (const { style, range } of blocks) {
    let key = keys.get(style);
    if (key === undefined) keys.set(style, (key = JSON.stringify(style)));
    const at = latest.get(key);
    const group = at === undefined ? undefined : groups[at];
    if (at !== undefined && group !== undefined && groups.slice(at + 1).every((other) => !meets(other, style, range))) {
      group.ranges.push(range);
      group.around = hull(group.around, range);
    } else {
      latest.set(key, groups.length);
      groups.push({ style, ranges: [range], around: range });
    }
  }
  return groups;
}

function meets({ style: other, ranges, around }: OpenGroup, style: CellStyle, range: CellRange): boolean {
  const hasOtherLines = style.border !== undefined && other.border !== undefined && style.border !== other.border;
  const areas = hasOtherLines ? withNeighbours(range) : [range];
  return areas.some((area) => rangesOverlap(around, area) && ranges.some((each) => rangesOverlap(each, area)));
}

/** With the cells above and below, and with those at its sides. */
function withNeighbours({ top, left, bottom, right }: CellRange): readonly CellRange[] {
  return [
    { top: top - 1, left, bottom: bottom + 1, right },
    { top, left: left - 1, bottom, right: right + 1 },
  ];
}
