import { toSimplified } from "../ledger/script/to-simplified";
import type { Scheme } from "./scheme";
import type { SchemeDocument } from "./scheme-details";
import { CHENZHOU_WATER_2011 } from "./schemes/chenzhou-water-2011";
import { CHUANGBAN_2010 } from "./schemes/chuangban-2010";
import { COUNTY_LOOP } from "./schemes/county-loop";
import { FUZHOU_SCHOOL_2010 } from "./schemes/fuzhou-school-2010";
import { GENERAL } from "./schemes/general";
import { HEALTH_2023 } from "./schemes/health-2023";
import { HENAN_2010 } from "./schemes/henan-2010";
import { LIANYUNGANG_2011 } from "./schemes/lianyungang-2011";
import { PINGDINGSHAN_2010 } from "./schemes/pingdingshan-2010";
import { TIANJIN_2010 } from "./schemes/tianjin-2010";
import { WUSHEN_WATER_2011 } from "./schemes/wushen-water-2011";
import { ZHUCHENG_2011 } from "./schemes/zhucheng-2011";

/** Every scheme, in the order in which they are offered; the default first. A new one is one file and one line here. */
export const SCHEMES: readonly Scheme[] = [
  GENERAL,
  LIANYUNGANG_2011,
  HENAN_2010,
  PINGDINGSHAN_2010,
  TIANJIN_2010,
  HEALTH_2023,
  CHUANGBAN_2010,
  ZHUCHENG_2011,
  CHENZHOU_WATER_2011,
  COUNTY_LOOP,
  FUZHOU_SCHOOL_2010,
  WUSHEN_WATER_2011,
];

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
    ...scheme.documents.filter(hasOwnNumber).map((document) => document.number),
  ];
  return (
    SCHEMES.find((scheme) => namesOf(scheme).some((one) => plain(one) === wanted)) ??
    SCHEMES.find((scheme) => /^[a-z0-9-]*/.exec(wanted)?.[0] === scheme.id)
  );
}

/** A number that names the document: not left out, and no stand-in. */
export function hasOwnNumber({ number, isPlaceholder }: SchemeDocument): boolean {
  return number !== "" && isPlaceholder !== true;
}

function plain(name: string): string {
  return toSimplified(name)
    .normalize("NFKC")
    .replace(/[\s()[\]〔〕【】]/g, "")
    .toLowerCase();
}
