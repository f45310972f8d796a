import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** The requirement set a member came with; ExcelApi 1.9 is { name: "ExcelApi", version: [1, 9] }. */
export interface RequirementSet {
  readonly name: string;
  readonly version: readonly [number, number];
}

/** By "Class.member" and "Class"; a member without its own tag has its class's. */
export type RequirementSets = ReadonlyMap<string, RequirementSet>;

const PREVIEW: RequirementSet = { name: "Preview", version: [99, 0] };

/** Reads the `[Api set: …]` tags of the classes of namespace Excel out of the installed @types/office-js. */
export function readRequirementSets(): RequirementSets {
  const resolve = createRequire(join(process.cwd(), "package.json"));
  const folder = join(resolve.resolve("@types/office-js/package.json"), "..");
  return parseRequirementSets(readFileSync(join(folder, "index.d.ts"), "utf8"));
}

/** Relies on the layout of the declarations: classes are indented by 4, their members by 8 spaces. */
export function parseRequirementSets(text: string): RequirementSets {
  const sets = new Map<string, RequirementSet>();
  let isExcel = false;
  let owner: string | null = null;
  let pending: RequirementSet | null = null;
  for (const line of text.split("\n")) {
    if (line.startsWith("declare namespace ")) isExcel = line.startsWith("declare namespace Excel ");
    if (!isExcel) continue;
    const tag = /\[Api set: ([^\]]*)\]/.exec(line);
    if (tag !== null) pending = parseTag(tag[1] ?? "");
    const type = /^ {4}(?:class|interface|enum|function|type|namespace|var|let|const) (\w+)/.exec(line);
    if (type !== null) {
      owner = /^ {4}class /.test(line) ? (type[1] ?? null) : null;
      if (owner !== null && pending !== null) sets.set(owner, pending);
      pending = null;
      continue;
    }
    const member = owner === null ? null : /^ {8}(?:readonly )?(\w+)\??[(:<]/.exec(line);
    if (member === null) continue;
    const key = `${owner ?? ""}.${member[1] ?? ""}`;
    const set = pending ?? sets.get(owner ?? "");
    pending = null;
    const known = sets.get(key);
    if (set !== undefined && (known === undefined || isLower(set, known))) sets.set(key, set);
  }
  return sets;
}

function parseTag(tag: string): RequirementSet {
  const match = /^(\w+) (\d+)\.(\d+)/.exec(tag.trim());
  if (match === null) return PREVIEW;
  return { name: match[1] ?? "", version: [Number(match[2]), Number(match[3])] };
}

// overloads: the lowest counts
function isLower(a: RequirementSet, b: RequirementSet): boolean {
  return a.version[0] < b.version[0] || (a.version[0] === b.version[0] && a.version[1] < b.version[1]);
}
