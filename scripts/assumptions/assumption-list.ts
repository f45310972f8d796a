import type { Behaviour } from "../../test/host/behaviours";
import { ASSUMED_IN_CHINESE } from "./assumed-in-chinese";

/** Everything from here to the page's end is generated. */
export const GENERATED_FROM = "<!-- 以下由 npm run assumptions 从 test/host/behaviours.ts 生成，不要手改 -->";

/** The list of what is assumed of Excel and nobody has confirmed. */
export function assumptionList(behaviours: readonly Behaviour[]): string {
  const rows = behaviours
    .filter(({ standing }) => standing === "assumed")
    .map(({ what }, at) => {
      const told = ASSUMED_IN_CHINESE.find((each) => each.what === what);
      return `| ${at + 1} | ${cell(told?.chinese ?? what)} | ${cell(told?.check ?? "（待写）")} |`;
    });
  const head = ["| 序号 | 假设 | 在 Excel 里怎么看 |", "|---|---|---|"];
  return [GENERATED_FROM, "", ...head, ...rows, ""].join("\n");
}

function cell(text: string): string {
  return text.replace(/\|/g, "\\|");
}
