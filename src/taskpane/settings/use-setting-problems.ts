import { useEffect, useState } from "react";
import type { SettingChange } from "../../app/change-settings";
import type { SettingProblemView } from "../../app/engine/views/setting-problems";
import { usePaneState, usePaneStore } from "../state/use-pane";

const NONE: readonly SettingProblemView[] = [];

/** What is wrong with the changes as typed last; the engine answers a moment later. While it is busy, what it said before stays. */
export function useSettingProblems(changes: readonly SettingChange[]): readonly SettingProblemView[] {
  const store = usePaneStore();
  const { workbook, work } = usePaneState();
  const [problems, setProblems] = useState(NONE);
  const isBusy = work.type === "running";
  useEffect(() => {
    if (changes.length === 0 || isBusy || workbook === null) return;
    let isLatest = true;
    void store
      .ask((engine) => engine.settingProblems(changes))
      .then((answer) => {
        if (isLatest && answer !== null) setProblems(answer);
      });
    return () => {
      isLatest = false;
    };
  }, [store, changes, workbook, isBusy]);
  return changes.length === 0 ? NONE : problems.filter(({ item }) => changes.some((change) => change.item === item));
}
