import { useEffect, useMemo, useState } from "react";
import type { Engine } from "../../app/engine/engine";
import type { SheetFormats, TemplateOrder } from "../../app/engine/template-order";
import type { TemplateView } from "../../app/engine/views/template-view";
import type { MemoryEntry, WorkbookHost } from "../../app/host";
import { usePaneState, usePaneStore } from "../state/use-pane";

/** What filling would do, and the order that does just that. */
export interface LookedAt {
  readonly order: TemplateOrder;
  readonly view: TemplateView;
}

/**
 * The superior's sheets for an order (`null`: it is not complete), anew after every check and every answer. `null` while it is on its way.
 * Pass the same order object for the same wish.
 */
export function useTemplate(order: TemplateOrder | null): LookedAt | null {
  const store = usePaneStore();
  const { workbook, memory, work } = usePaneState();
  const isBusy = work.type === "running";
  const asked = useMemo(() => ({ order, workbook, memory }), [order, workbook, memory]);
  const [answer, setAnswer] = useState<{ readonly asked: typeof asked; readonly found: LookedAt } | null>(null);
  useEffect(() => {
    const { order: wanted } = asked;
    if (wanted === null || asked.workbook === null || isBusy) return;
    let isLatest = true;
    void store
      .ask((engine) => lookAt(wanted, asked.memory, engine, store.host))
      .then((found) => {
        if (isLatest && found !== null) setAnswer({ asked, found });
      });
    return () => {
      isLatest = false;
    };
  }, [store, asked, isBusy]);
  // While an answer is being kept, what is shown stays.
  return order !== null && answer?.asked.order === order && answer.asked.workbook === workbook ? answer.found : null;
}

/** How the cells of shares are formatted is asked of the workbook only where shares are to be filled in. */
async function lookAt(
  order: TemplateOrder,
  memory: readonly MemoryEntry[],
  engine: Engine,
  host: WorkbookHost,
): Promise<LookedAt> {
  const view = await engine.template(order, memory);
  if (order.source === "file") return { order, view };
  const formats: SheetFormats[] = [];
  for (const { id, unknownFormats: area } of view.sheets) {
    if (area === null) continue;
    formats.push({ sheetId: id, top: area.top, left: area.left, codes: await host.numberFormats(id, area) });
  }
  if (formats.length === 0) return { order, view };
  const known = { ...order, formats };
  return { order: known, view: await engine.template(known, memory) };
}
