import { useEffect, useMemo, useState } from "react";
import type { GateView, SubmissionChoice } from "../../app/engine/views/gate-view";
import { usePaneState, usePaneStore } from "../state/use-pane";

/** 报送前检查 for a choice, anew after every check and every 说明; `null` while it is on its way or the choice is incomplete. */
export function useGate(choice: SubmissionChoice | null): GateView | null {
  const store = usePaneStore();
  const { workbook, memory, work } = usePaneState();
  const isBusy = work.type === "running";
  const key = JSON.stringify(choice);
  const asked = useMemo(() => ({ key, workbook, memory }), [key, workbook, memory]);
  const [answer, setAnswer] = useState<{ readonly asked: typeof asked; readonly view: GateView } | null>(null);
  useEffect(() => {
    const wanted = JSON.parse(asked.key) as SubmissionChoice | null;
    if (wanted === null || asked.workbook === null || isBusy) return;
    let isLatest = true;
    void store
      .ask((engine) => engine.gate(wanted, asked.memory))
      .then((view) => {
        if (isLatest && view !== null) setAnswer({ asked, view });
      });
    return () => {
      isLatest = false;
    };
  }, [store, asked, isBusy]);
  // While a 说明 is being kept, what is shown stays: the list must not jump away under somebody's hands.
  return choice !== null && answer?.asked.key === key && answer.asked.workbook === workbook ? answer.view : null;
}
