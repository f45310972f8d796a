/**
 * Finds the names that are one character away (one put in, left out or replaced) from a name, through the set of all names with
 * one character left out: the cost depends on the length of the name, not on how many names there are.
 */
export interface NearNames {
  /** Distinct names exactly one character away, in the order in which they were given; the name itself is none of them. */
  near(name: string): readonly string[];
}

export function indexNearNames(names: Iterable<string>): NearNames {
  const byShape = new Map<string, string[]>();
  for (const name of new Set(names)) {
    for (const shape of shapesOf(name)) {
      const known = byShape.get(shape);
      if (known) known.push(name);
      else byShape.set(shape, [name]);
    }
  }
  return {
    near(name) {
      const found = new Set<string>();
      for (const shape of shapesOf(name)) {
        for (const candidate of byShape.get(shape) ?? []) if (isOneAway(name, candidate)) found.add(candidate);
      }
      return [...found];
    },
  };
}

/** The name itself and everything it becomes with one character left out. */
function shapesOf(name: string): ReadonlySet<string> {
  const characters = Array.from(name);
  const shapes = new Set([name]);
  characters.forEach((_, left) => shapes.add(characters.filter((__, at) => at !== left).join("")));
  return shapes;
}

/** Exactly one character put in, left out or replaced. */
export function isOneAway(a: string, b: string): boolean {
  const [first, second] = [Array.from(a), Array.from(b)];
  const [long, short] = first.length >= second.length ? [first, second] : [second, first];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  if (at === long.length) return false;
  const rest = long.length === short.length ? at + 1 : at;
  return long.slice(at + 1).join("") === short.slice(rest).join("");
}
