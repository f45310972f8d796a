import type { Scheme } from "./scheme";
import { GENERAL } from "./schemes/general";
import { HENAN_2010 } from "./schemes/henan-2010";

/** Every scheme, in the order in which they are offered; the default first. A new one is one file and one line here. */
export const SCHEMES: readonly Scheme[] = [GENERAL, HENAN_2010];

export const DEFAULT_SCHEME: Scheme = GENERAL;

export function schemeById(id: string): Scheme | undefined {
  return SCHEMES.find((scheme) => scheme.id === id);
}

/** By id, title or document number as people write it: brackets, spaces and case do not matter, words may follow the id. */
export function schemeByAnyName(name: string): Scheme | undefined {
  const wanted = plain(name);
  const namesOf = (scheme: Scheme): readonly string[] => [
    scheme.id,
    scheme.title,
    ...scheme.documents.map((document) => document.number),
  ];
  return (
    SCHEMES.find((scheme) => namesOf(scheme).some((one) => plain(one) === wanted)) ??
    SCHEMES.find((scheme) => /^[a-z0-9-]*/.exec(wanted)?.[0] === scheme.id)
  );
}

function plain(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[\s()[\]〔〕【】]/g, "")
    .toLowerCase();
}
