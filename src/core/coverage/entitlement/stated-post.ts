import { toSimplified } from "../../ledger/script/to-simplified";
import type { Roster } from "../../roster/roster";
import type { OrganizationType } from "../../scheme/scheme";

const LEVELS: { readonly [T in OrganizationType]: number } = { group: 0, branch: 1, generalBranch: 2, committee: 3 };

/** Posts by which a party organisation is led; what stands before them names the organisation. */
const PARTY_POST = /(?:第一|专职|常务|党委|党组)?副?书记$|(?:[一-龥]{2})?委员$|常委$/;

/** Leading posts of a unit as a whole: above any branch, whatever the unit is called. */
const UNIT_POST = /(?:省长|市长|县长|区长|州长|旗长|镇长|乡长|局长|院长|校长|厂长|董事长|总经理|主席)$/;

const GENERIC =
  /^(?:本|所在|我|该)?(?:局|院|校|厂|公司|县|市|区|州|旗|镇|乡|街道|机关|单位)?(?:直属)?(党小组|党?支部|党?总支部?|党委|党组|工委)?(?:委员会)?$/;

/** 县委, 镇党委 …: above every organisation that a roster from below lists. */
const REGIONAL = /(?:省|市|县|区|州|旗|乡|镇|街道)(?:委|党委|工委)$/;

/**
 * Does a post, as a cell states it, stand at or above the organisation? An organisation named with it must be the subject's own or one
 * above; a post without one (党支部书记, 书记) is taken at its level. What cannot be told is no.
 */
export function isPostAtOrAbove(statedPost: string, organization: number, roster: Roster): boolean {
  return toSimplified(statedPost)
    .normalize("NFKC")
    .split(/[、,;\n]|兼任?/)
    .map((part) => part.replace(/[\s()【】:]+/g, ""))
    .some((part) => part !== "" && !FORMER.test(part) && statesPost(part, organization, roster));
}

/** Posts that are over. 原平, 原阳 and 原州 are places. */
const FORMER = /^(?:原(?!平|阳|州)|前任|离任|退休|曾任)/;

function statesPost(post: string, organization: number, roster: Roster): boolean {
  const party = PARTY_POST.exec(post);
  const unit = party ? null : UNIT_POST.exec(post);
  if (!party && !unit) return false;
  if (/团(?:委|支部|总支)/.test(post)) return false;
  // 党委书记 is cut before 书记: what is left says which organisation is meant.
  const named = post
    .replace(/(?:第一|专职|常务)?副?书记$|常委$/, "")
    .replace(/(?:组织|宣传|纪检|青年|统战|生活|群工)?委员$/, "");
  const chain = [organization, ...roster.ancestorsOf(organization)];
  if (party && named !== "") {
    const found = roster.findOrganization(named, []);
    if (found.found === "one") return chain.includes(found.index);
    if (found.found === "many") return false;
    const above = containedOrganization(named, chain, roster) ?? calledOrganization(named, chain, roster);
    if (above !== null) return above;
  }
  if (unit) return true;
  const generic = GENERIC.exec(named);
  if (generic) return isLevelEnough(generic[1], roster.organizations[organization]?.type ?? null);
  return REGIONAL.test(named);
}

/**
 * "急救中心支部" for 市急救中心党支部: a shorter name means an organisation when its distinct part and its level fit; it is at or above
 * when every organisation that fits is. `null`: fits none.
 */
function calledOrganization(named: string, chain: readonly number[], roster: Roster): boolean | null {
  const match = /^(.{2,}?)(?:直属)?(党?支部|党?总支部?|党委|党组|工委)$/.exec(named);
  const [, stem = "", word = ""] = match ?? [];
  if (stem === "" || GENERIC.test(named)) return null;
  const level = levelOf(word);
  const fits = roster.organizations.filter(
    ({ name, type }) => toSimplified(name).includes(stem) && (type === null || LEVELS[type] === level),
  );
  return fits.length === 0 ? null : fits.every(({ index }) => chain.includes(index));
}

/** "云岭县卫生局党委第二支部": the longest name of the chain inside it decides only if no other organisation follows. */
function containedOrganization(named: string, chain: readonly number[], roster: Roster): boolean | null {
  let rest: string | null = null;
  for (const index of chain) {
    const organization = roster.organizations[index];
    if (!organization) continue;
    for (const name of [organization.name, organization.shortName]) {
      if (name.length < 2 || !named.includes(name)) continue;
      const after = named.slice(named.indexOf(name) + name.length);
      if (rest === null || after.length < rest.length) rest = after;
    }
  }
  return rest === null ? null : !/支部|总支|党委|党组|小组/.test(rest);
}

function isLevelEnough(word: string | undefined, type: OrganizationType | null): boolean {
  return word === undefined || type === null || levelOf(word) >= LEVELS[type];
}

function levelOf(word: string): number {
  if (word.includes("小组")) return LEVELS.group;
  if (word.includes("总支")) return LEVELS.generalBranch;
  return word.includes("支部") ? LEVELS.branch : LEVELS.committee;
}
