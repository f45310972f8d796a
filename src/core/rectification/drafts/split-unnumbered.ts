const OPENING = "（(《〈“‘「『【[";
const CLOSING = "）)》〉”’」』】]";

/**
 * A text without numbers: its lines (one that ends in the middle of a sentence goes on in the next), and in each line what
 * semicolons part, unless they stand between brackets or quotation marks. A heading in front of a line (学习方面：) holds for
 * all of it. A full stop parts nothing: the next sentence may go into detail.
 */
export function splitUnnumbered(text: string): readonly string[] {
  return joinedLines(text).flatMap((line) => {
    const parts = splitAtSemicolons(line).filter((part) => trimmed(part) !== "");
    const heading = /^\s*([^，,。；;：:]{2,14}方面)[：:]/u.exec(parts[0] ?? "")?.[1];
    if (heading === undefined || parts.length === 1) return parts.map(withoutIntroduction);
    return parts.map((part, at) => (at === 0 || /方面/u.test(part) ? part : `${heading}：${trimmed(part)}`));
  });
}

function joinedLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.split(/\n+/u)) {
    if (line.trim() === "") continue;
    const last = lines.at(-1);
    if (last !== undefined && /[，,、：:的和与及]\s*$/u.test(last))
      lines[lines.length - 1] = last.trimEnd() + line.trim();
    else lines.push(line);
  }
  return lines;
}

function splitAtSemicolons(line: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? "";
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && (character === "；" || character === ";")) {
      parts.push(line.slice(start, at));
      start = at + 1;
    }
  }
  // A bracket that is never closed encloses nothing.
  if (depth > 0) return line.split(/[；;]/u);
  return [...parts, line.slice(start)];
}

/** "存在的问题：理论学习不够" → "理论学习不够". */
function withoutIntroduction(text: string): string {
  return text.replace(
    /^\s*(?:目前)?(?:还)?(?:存在)?(?:的)?(?:主要|突出)?(?:问题|不足)(?:和不足|与不足)?(?:是|有|如下)?[：:]/u,
    "",
  );
}

/** Without white space and stops at either end, nor a conjunction left hanging by the cut. */
export function trimmed(text: string): string {
  return text
    .replace(/\s*\n\s*/gu, "")
    .replace(/^[\s，,、。；;：:.．]+|[\s，,、。；;：:]+$/gu, "")
    .replace(/^(?:以及|并且|同时|此外|另外|还有|再就是)[，,]?(?=.{4})/u, "")
    .replace(/[，,、]?(?:以及|并且|同时|和|及)$/u, "");
}
