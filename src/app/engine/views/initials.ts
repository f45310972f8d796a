import { pinyin } from "pinyin-pro";

const CHINESE = /\p{Script=Han}/u;

/**
 * What a person types to find the names: "王建国" → "wjg". Surnames are read as surnames (单 → s, 曾 → z); letters and figures stay
 * as they are. Several names are set apart by a space. Equal names are read once.
 */
export function createInitials(): (names: readonly string[]) => string {
  const known = new Map<string, string>();
  const read = (name: string): string => {
    let initials = known.get(name);
    if (initials === undefined) {
      initials = CHINESE.test(name)
        ? pinyin(name, { pattern: "first", toneType: "none", type: "array", surname: "head" }).join("")
        : name;
      known.set(name, (initials = initials.replace(/\s+/g, "").toLowerCase()));
    }
    return initials;
  };
  return (names) => names.map(read).join(" ");
}
