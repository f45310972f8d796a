const LONGEST = 24;

/** A cell's text as a message shows it: one line, cut where long. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}

const LONGEST_NAME = 60;

/** A name as a message shows it: whole, and cut in the middle where even longer, for names tell themselves apart at the end. */
export function quoteName(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= LONGEST_NAME) return line;
  const half = LONGEST_NAME / 2;
  return `${line.slice(0, half)}…${line.slice(-half)}`;
}
