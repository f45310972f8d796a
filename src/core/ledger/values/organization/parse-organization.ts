import type { OrganizationType } from "../../../scheme/scheme";
import { toSimplified } from "../../script/to-simplified";
import { cleanText, withoutSpaces } from "../clean-text";
import { chineseNumber } from "../numerals";

/** An organisation's name taken apart. */
export interface ParsedOrganization {
  /** `null`: the name does not say (市急救中心). */
  readonly type: OrganizationType | null;
  /** The name without prefix (中国共产党, 中共) and without the words that say the type. */
  readonly stem: string;
  /** See OrganizationCell.key. */
  readonly key: string;
}

interface Form {
  /** What the key begins with; equal forms share it. */
  readonly tag: string;
  readonly type: OrganizationType;
  readonly ending: RegExp;
}

const PREFIX = /^(?:中国共产党|中共)(?!.*(?:中国共产党|中共))/;

/** From the most specific ending to the least. 委员会 alone is a party committee only behind 中共. */
const FORMS: readonly Form[] = [
  { tag: "group", type: "group", ending: /党小组$/ },
  { tag: "generalBranch", type: "generalBranch", ending: /(?:党总支部?|(?<!团)总支部?)(?:委员会)?$/ },
  { tag: "branch", type: "branch", ending: /(?:党支部|(?<!团)支部)(?:委员会)?$/ },
  { tag: "branch", type: "branch", ending: /(?:党支委会|支委会)$/ },
  { tag: "work", type: "committee", ending: /(?:党工委|党的工作委员会|党工作委员会|工委)$/ },
  { tag: "leading", type: "committee", ending: /党组$/ },
  { tag: "committee", type: "committee", ending: /(?:党委会?|党的委员会|党委员会)$/ },
];
const PARTY_FORMS: readonly Form[] = [
  { tag: "work", type: "committee", ending: /工作委员会$/ },
  { tag: "committee", type: "committee", ending: /(?:委员会|(?<=[省市县区州镇乡旗盟])委)$/ },
];
/** 诸城市委 is a party committee without saying so; 市委 alone too. */
const REGIONAL: Form = { tag: "committee", type: "committee", ending: /(?<=[省市县区州镇乡旗盟])委$/ };

/**
 * Takes a name apart. Equal names have equal keys: 中国共产党X支部委员会 = 中共X支部委员会 = X党支部 = X支部, likewise for
 * 党总支 and 党委, never one for the other; 第一党支部 = 第1党支部 = 一支部 behind the same words. White space, script and
 * bracket style do not matter. Without an ending that says the type the key is the name itself. `""` gives an empty key.
 */
export function parseOrganization(name: string): ParsedOrganization {
  const plain = plainName(name);
  const isParty = PREFIX.test(plain);
  const rest = plain.replace(PREFIX, "");
  const forms = isParty ? [...FORMS, ...PARTY_FORMS] : [...FORMS, REGIONAL];
  const form = forms.find(({ ending }) => ending.test(rest));
  if (!form) {
    const stem = withOrdinals(rest);
    return { type: null, stem, key: stem };
  }
  const words = rest
    .replace(form.ending, "")
    .replace(/党(?=支部|总支)/g, "")
    .replace(/总支部/g, "总支");
  const stem = withNumber(withOrdinals(words));
  return { type: form.type, stem, key: `${form.tag}:${stem}` };
}

/** Equal for equal organisations' names; see `parseOrganization`. */
export function organizationKey(name: string): string {
  return parseOrganization(name).key;
}

function plainName(name: string): string {
  return withoutSpaces(toSimplified(cleanText(name)))
    .replace(/（/g, "(")
    .replace(/）/g, ")")
    .replace(/[“”"'‘’《》]/g, "")
    .toUpperCase();
}

/** 第一中学 = 第1中学. */
function withOrdinals(text: string): string {
  return text.replace(/第([一二三四五六七八九十百]+|\d+)/g, (whole, digits: string) => {
    const value = /^\d/.test(digits) ? Number(digits) : chineseNumber(digits);
    return value === null ? whole : `第${value}`;
  });
}

/**
 * The number that a branch bears at the end (机关一, 机关1, 机关第1) as 第1. 八一 and the like are names, not numbers: 十一
 * and 二十三 are read, figures in a row are not.
 */
function withNumber(stem: string): string {
  const match =
    /(?<![第一二三四五六七八九十百\d])([一二三四五六七八九]|[一二三四五六七八九]?十[一二三四五六七八九]?|\d{1,2})$/.exec(
      stem,
    );
  const digits = match?.[1];
  if (match === null || digits === undefined) return stem;
  const value = /^\d/.test(digits) ? Number(digits) : chineseNumber(digits);
  return value === null ? stem : `${stem.slice(0, match.index)}第${value}`;
}
