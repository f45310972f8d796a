/** For whom a 说明 is that opens with 同类：. */
export type Reach =
  | { readonly type: "all" }
  /** The sheet or organisation of what it stands beside. */
  | { readonly type: "sheet" }
  | { readonly type: "unit" }
  /** A sheet or an organisation by its name. */
  | { readonly type: "named"; readonly name: string };

const PREFIX = /^(?:(本表|本单位)|“([^”]+)”)?同类(?:问题)?[：:]\s*/u;

/** 同类：…, 本表同类：…, 本单位同类：… and “名称”同类：…, taken apart; `reach` null: for what it stands beside alone. */
export function readPrefix(said: string): { readonly reach: Reach | null; readonly text: string } {
  const [prefix, own, name] = PREFIX.exec(said) ?? [];
  if (prefix === undefined) return { reach: null, text: said };
  const text = said.slice(prefix.length);
  if (name !== undefined) return { reach: { type: "named", name }, text };
  return { reach: { type: own === "本表" ? "sheet" : own === "本单位" ? "unit" : "all" }, text };
}

/** The words with the prefix: for all of a kind (`name` null), or those of a sheet or organisation; they say so wherever they stand. */
export function withPrefix(name: string | null, text: string): string {
  return name === null ? `同类：${text}` : `“${name}”同类：${text}`;
}
