import type { CellStyle, Edit } from "../../core/workbook/edit-plan";
import { type CellRange, rangesOverlap } from "../../core/workbook/range";

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
 * its style unless one in between lies on the same cells.
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
    if (at !== undefined && group !== undefined && groups.slice(at + 1).every((other) => !lieOn(other, range))) {
      group.ranges.push(range);
      group.around = joined(group.around, range);
    } else {
      latest.set(key, groups.length);
      groups.push({ style, ranges: [range], around: range });
    }
  }
  return groups;
}

function lieOn({ ranges, around }: OpenGroup, range: CellRange): boolean {
  return rangesOverlap(around, range) && ranges.some((each) => rangesOverlap(each, range));
}

function joined(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
