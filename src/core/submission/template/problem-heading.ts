import type { Heading, HeadingLevel } from "./heading-levels";
import type { WordSense } from "./heading-words";
import { NOT_OURS, none, sure, unsure, type KeyReading } from "./heading-reading";
import type { IndicatorKey } from "./indicator";

const STATES = [
  "raised",
  "closed",
  "completed",
  "inProgress",
  "open",
  "unclosed",
  "unfinished",
  "overdue",
] as const satisfies readonly WordSense[];
type State = (typeof STATES)[number];

const WORDS: readonly WordSense[] = [...STATES, "problem", "rectify", "closedRate"];

/** Does the heading speak of problems and their rectification? */
export function isAboutProblems({ senses }: Heading): boolean {
  return WORDS.some((sense) => senses.has(sense));
}

/** 重点问题: 提出, 已销号, 整改中, 未整改, 逾期, 整改率. */
export function problemKey(heading: Heading): KeyReading {
  const { senses, lowest } = heading;
  if (senses.has("closedRate")) return sure("problemsRate", "表头写明是销号率");
  if (lowest.senses.has("rate")) return rateKey(heading);
  const levels = heading.levels.filter((level) => statesIn(level).length > 0);
  const [state, second] = statesIn(levels.at(-1));
  if (second !== undefined || levels.length > 1) {
    const found = levels.flatMap(statesIn);
    return unsure("表头写了不止一种整改状态", ...new Set(found.flatMap((each) => candidatesOf(each))));
  }
  if (state !== undefined) return stateKey(state);
  if (senses.has("done")) return unsure("看不出“已”指已销号还是已整改", "problemsClosed", "problemsCompleted");
  if (senses.has("left")) return unsure("看不出指尚未动手还是没有销号", "problemsOpen", "problemsUnclosed");
  if (senses.has("due")) return unsure("看不出是不是提出的问题数", "problemsRaised");
  const isPlain = !lowest.senses.has("problem") && !lowest.senses.has("rectify");
  const isRaised = isPlain ? senses.has("problem") && !senses.has("rectify") : lowest.senses.has("problem");
  if (isRaised && !lowest.senses.has("rectify")) return sure("problemsRaised", "表头写明是问题数");
  if (!["count", "whole"].some((sense) => lowest.senses.has(sense as WordSense))) return none(NOT_OURS);
  return unsure("看不出是提出、已整改还是已销号", "problemsRaised", "problemsClosed", "problemsCompleted");
}

function statesIn(level: HeadingLevel | undefined): readonly State[] {
  return STATES.filter((state) => level?.senses.has(state) ?? false);
}

function candidatesOf(state: State): readonly IndicatorKey[] {
  const reading = stateKey(state);
  return reading.type === "sure" ? [reading.key] : reading.type === "unsure" ? reading.candidates : [];
}

function stateKey(state: State): KeyReading {
  switch (state) {
    case "raised":
      return sure("problemsRaised", "表头写明是提出的问题");
    case "closed":
      return sure("problemsClosed", "表头写明已销号");
    case "inProgress":
      return sure("problemsInProgress", "表头写明整改中");
    case "open":
      return sure("problemsOpen", "表头写明尚未动手整改");
    case "unclosed":
      return sure("problemsUnclosed", "表头写明未销号");
    case "overdue":
      return sure("problemsOverdue", "表头写明逾期");
    case "completed":
      return unsure("“已整改”可能指已销号，也可能含待复评、待销号的", "problemsClosed", "problemsCompleted");
    case "unfinished":
      return unsure("“未整改”可能只指尚未动手，也可能含整改中的", "problemsOpen", "problemsUnclosed");
  }
}

function rateKey({ lowest, senses }: Heading): KeyReading {
  if (lowest.senses.has("closed")) return sure("problemsRate", "表头写明是销号率");
  const isPlain = lowest.senses.has("rectify") || senses.has("rectify");
  const isOther = statesIn(lowest).length > 0 || lowest.senses.has("done") || lowest.senses.has("left");
  if (isPlain && !isOther) return sure("problemsRate", "整改率按已销号÷提出计算");
  return unsure("看不出整改率按已整改还是已销号计算", "problemsRate", "problemsCompletedRate");
}
