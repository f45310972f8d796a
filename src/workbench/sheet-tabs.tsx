import { useEffect, useRef } from "react";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { zhCN } from "./locale/zh-CN";

interface Props {
  readonly workbook: WorkbookSnapshot;
  /** Id of the sheet that is shown. */
  readonly active: string;
  readonly onSelect: (sheetId: string) => void;
}

/** The tabs of the sheets that can be seen, below the grid as in Excel; arrow keys go from one to the next. */
export function SheetTabs({ workbook, active, onSelect }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const visible = workbook.sheets.filter(({ visibility }) => visibility === "visible");
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active]);
  const step = (by: number): void => {
    const at = visible.findIndex(({ id }) => id === active);
    const next = visible[(at + by + visible.length) % visible.length];
    if (next === undefined) return;
    onSelect(next.id);
    list.current?.querySelector<HTMLElement>(`[data-sheet="${CSS.escape(next.id)}"]`)?.focus();
  };
  return (
    <div className="sheet-tabs" role="tablist" aria-label={zhCN.grid.sheets} ref={list}>
      {visible.map(({ id, name, isProtected }) => (
        <button
          key={id}
          type="button"
          role="tab"
          data-sheet={id}
          aria-selected={id === active}
          tabIndex={id === active ? 0 : -1}
          className="sheet-tab"
          onClick={() => onSelect(id)}
          onKeyDown={(event) => {
            if (event.key === "ArrowRight") step(1);
            else if (event.key === "ArrowLeft") step(-1);
          }}
        >
          {name}
          {isProtected ? <span className="tab-note">（{zhCN.grid.protectedSheet}）</span> : null}
        </button>
      ))}
    </div>
  );
}
