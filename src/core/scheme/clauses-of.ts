import type { Aspect, Source } from "./scheme";

/** Makes the sources of one document: `clause("四、4")`. */
export function clausesOf(document: string): (clause: string) => Source {
  return (clause) => ({ document, clause });
}

/** An aspect as the scheme files write it: [id, title, keywords]. */
export type AspectLine = readonly [string, string, readonly string[]];

export function aspectsOf(subject: Aspect["subject"], source: Source, lines: readonly AspectLine[]): readonly Aspect[] {
  return lines.map(([id, title, keywords]) => ({ id, subject, title, keywords, source }));
}
