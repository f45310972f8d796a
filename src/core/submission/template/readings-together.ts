import type { HeadingReading } from "./heading-reading";
import { FOREIGN_METHOD } from "./read-heading";
import type { TemplateLine } from "./template-layout";

export interface LineReading {
  readonly line: TemplateLine;
  readonly reading: HeadingReading;
}

/** What a heading means may hang on the headings beside it: a doubt goes, or arises. */
export function besideOthers(readings: readonly LineReading[]): readonly LineReading[] {
  const all = readings.map(({ reading }) => reading);
  const isSure = (key: string): boolean => all.some((each) => each.type === "sure" && each.key === key);
  const isAsked = (key: string): boolean =>
    all.some((each) => each.type === "unsure" && each.candidates.some((one) => one === key));
  const hasForeignMethod = all.some((each) => each.type === "none" && each.reason === FOREIGN_METHOD);
  const hasCompleted = isAsked("problemsCompleted");
  const hasInProgress = isSure("problemsInProgress");
  return readings.map(({ line, reading }) => {
    const changed = (to: HeadingReading): LineReading => ({ line, reading: to });
    if (reading.type === "unsure") {
      const { candidates, span } = reading;
      if (
        hasInProgress &&
        candidates.join() === "problemsOpen,problemsUnclosed" &&
        /未整改|未解决/u.test(line.levels.join(""))
      )
        return changed({ type: "sure", key: "problemsOpen", span, reason: "另有“整改中”一栏，这里是尚未动手的" });
      if (candidates.join() === "secretariesRate" && isUnderSecretaries(line, readings))
        return changed({ type: "sure", key: "secretariesRate", span, reason: "同组的两栏是书记点评" });
    }
    if (reading.type === "sure") {
      const { span } = reading;
      if (reading.key === "methodsRest" && hasForeignMethod)
        return changed({ type: "none", reason: "有的点评方式方案里没有，“其他”算不准，不填" });
      if (reading.key === "problemsRate" && hasCompleted && !/销号|办结/u.test(line.levels.join("")))
        return changed({
          type: "unsure",
          candidates: ["problemsRate", "problemsCompletedRate"],
          span,
          reason: "表里另有“已整改”一栏，看不出整改率按哪个数计算",
        });
    }
    return { line, reading };
  });
}

/** The rate of a group whose two counts are surely those of reviewing secretaries. */
function isUnderSecretaries(line: TemplateLine, readings: readonly LineReading[]): boolean {
  const group = JSON.stringify(line.levels.slice(0, -1));
  const keys = readings.flatMap(({ line: other, reading }) =>
    reading.type === "sure" && JSON.stringify(other.levels.slice(0, -1)) === group ? [reading.key] : [],
  );
  return line.levels.length > 1 && keys.includes("secretariesDue") && keys.includes("secretariesDone");
}
