import { useMemo } from "react";
import { countAnswered } from "../../app/engine/views/count-answered";
import { nextStepOf } from "../../app/engine/views/next-step";
import type { Overview } from "../../app/engine/views/overview";
import { handlingReader, isHandled } from "../check/finding-rows";
import { usePaneState } from "../state/use-pane";

/** What the last check showed, with what a person has said of findings since: that needs no new check. */
export function useLiveOverview(checked: Overview): Overview {
  const { memory, memoryAtCheck, views } = usePaneState();
  const { findings } = views;
  return useMemo(() => {
    if (findings === undefined || memory === memoryAtCheck) return checked;
    const handlingOf = handlingReader(memory, memoryAtCheck);
    const answered = countAnswered(findings, (finding) => isHandled(handlingOf(finding)));
    const live = { ...checked, answered };
    return { ...live, nextStep: nextStepOf(live) };
  }, [checked, findings, memory, memoryAtCheck]);
}
