const LONGEST = 24;

/** A cell's text as a message shows it: one line, cut where long. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}
