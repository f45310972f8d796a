import type { CellLook } from "../../xlsx/look/sheet-look";
import type { MarkLook } from "../sheet/mark-looks";
import { styleClass, type StyleText } from "./style-classes";

const FONTS = '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';
const HORIZONTAL = { left: "flex-start", center: "center", right: "flex-end" } as const;
const VERTICAL = { top: "flex-start", center: "center", bottom: "flex-end" } as const;

type ClassPair = [text?: string, number?: string];

const known = new WeakMap<CellLook, Map<MarkLook | null, ClassPair>>();

/**
 * Class of a cell's look, worked out once for each look and mark: thousands of cells come into sight while one scrolls.
 * `isNumber`: numbers and dates stand on the right where the file says nothing.
 */
export function lookClass(look: CellLook, mark: MarkLook | null, isNumber: boolean): string {
  let byMark = known.get(look);
  if (byMark === undefined) known.set(look, (byMark = new Map<MarkLook | null, ClassPair>()));
  let pair = byMark.get(mark);
  if (pair === undefined) byMark.set(mark, (pair = []));
  return (pair[isNumber ? 1 : 0] ??= styleClass(styleOf(look, mark, isNumber)));
}

function styleOf(look: CellLook, mark: MarkLook | null, isNumber: boolean): StyleText {
  const fill = mark?.fill ?? look.fill;
  const color = mark?.color ?? look.color;
  const horizontal = look.horizontal ?? (isNumber ? "right" : "left");
  return {
    "font-family": look.font === "" ? FONTS : `"${look.font.replace(/["\\]/g, "")}", ${FONTS}`,
    "font-size": `${Math.round((look.size * 4) / 3)}px`,
    "font-weight": look.isBold || mark?.isBold === true ? "bold" : "normal",
    "font-style": look.isItalic ? "italic" : "normal",
    "text-decoration": look.isUnderlined ? "underline" : "none",
    "justify-content": HORIZONTAL[horizontal],
    "text-align": horizontal,
    "align-items": VERTICAL[look.vertical],
    "white-space": look.wraps ? "pre-wrap" : "pre",
    ...(fill === null ? {} : { "background-color": `#${fill}` }),
    ...(color === null ? {} : { color: `#${color}` }),
  };
}
