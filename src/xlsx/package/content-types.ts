import { attribute } from "../xml/attributes";
import { createScanner, enterRoot, forEachChild, isNamed } from "../xml/scanner";
import type { ContentTypes } from "./ooxml-package";

/** Reads `[Content_Types].xml` (UTF-8 bytes). */
export function parseContentTypes(xml: Uint8Array): ContentTypes {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  const scanner = createScanner(xml);
  enterRoot(scanner, "Types");
  forEachChild(scanner, () => {
    const type = attribute(scanner, "ContentType") ?? "";
    if (isNamed(scanner, "Default")) defaults.set((attribute(scanner, "Extension") ?? "").toLowerCase(), type);
    else if (isNamed(scanner, "Override")) overrides.set(partKey(attribute(scanner, "PartName") ?? ""), type);
  });
  return { defaults, overrides };
}

/** What lookups of parts compare: lower case, "/" only, no leading slash. */
export function partKey(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
}

/** Content type of a part: its own, else that of its extension; `null` when neither is declared. */
export function contentTypeOf(types: ContentTypes, partName: string): string | null {
  const key = partKey(partName);
  return types.overrides.get(key) ?? types.defaults.get(key.slice(key.lastIndexOf(".") + 1)) ?? null;
}
