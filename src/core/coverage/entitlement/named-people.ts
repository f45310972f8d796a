import type { PersonMention } from "../../ledger/typed-cell";
import type { Roster } from "../../roster/roster";

/**
 * The people among a cell's mentions. Cells are read without the roster, so a unit may pass for a name there ("彭怡洁，门诊党支部书记"
 * as 彭怡洁 and 门诊): a name that nobody bears, and that makes an organisation of the roster together with its post, is part of
 * the post of the mention before it, or of the one after when it comes first.
 */
export function createPeopleReader(
  roster: Roster,
  isKnown: (key: string) => boolean,
): (mentions: readonly PersonMention[]) => readonly PersonMention[] {
  const verdicts = new Map<string, boolean>();
  const isUnit = ({ key, name, post }: PersonMention): boolean => {
    const named = /^(.*?)(?:第一|专职)?副?书记$/.exec(post)?.[1] ?? "";
    if (named === "" || isKnown(key)) return false;
    const unit = name + named;
    let verdict = verdicts.get(unit);
    if (verdict === undefined) verdicts.set(unit, (verdict = roster.findOrganization(unit, []).found !== "none"));
    return verdict;
  };
  return (mentions) => {
    if (!mentions.some(isUnit)) return mentions;
    const people: PersonMention[] = [];
    let waiting = "";
    for (const mention of mentions) {
      const last = people.at(-1);
      if (!isUnit(mention)) {
        people.push(waiting === "" ? mention : withPost(mention, waiting));
        waiting = "";
      } else if (last) {
        people[people.length - 1] = withPost(last, mention.name + mention.post);
      } else {
        waiting = mention.name + mention.post;
      }
    }
    return people;
  };
}

function withPost(mention: PersonMention, post: string): PersonMention {
  return { ...mention, post: mention.post === "" ? post : `${mention.post}、${post}` };
}
