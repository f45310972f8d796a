import type { WeightedScore } from "../../assessment/weighted-scores";

/** "社区 90×20%＋站所 88×20%": how a weighted score comes about; a part that was not assessed is "—". */
export function weightingText({ parts }: WeightedScore): string {
  const [only, ...more] = parts;
  if (only !== undefined && more.length === 0) return `${only.part.title} ${shown(only.mean)}`;
  return parts.map(({ part, mean }) => `${part.title} ${shown(mean)}×${Math.round(part.share * 100)}%`).join("＋");
}

function shown(mean: number | null): string {
  return mean === null ? "—" : String(Math.round(mean * 100) / 100);
}
