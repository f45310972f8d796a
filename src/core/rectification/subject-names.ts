import type { Organization, Roster } from "../roster/roster";
import type { TrackedProblem } from "./problem";

type Subject = Pick<TrackedProblem, "organization" | "organizationText" | "memberName">;

/** Names organisations of tracked problems: as the roster does, namesakes with as many above them as tell them apart. */
export type SubjectNames = (problem: Subject) => { readonly organization: string; readonly above: readonly string[] };

export function subjectNames(roster: Roster): SubjectNames {
  const namesakes = new Map<string, Organization[]>();
  for (const each of roster.organizations) {
    const known = namesakes.get(each.key);
    if (known === undefined) namesakes.set(each.key, [each]);
    else known.push(each);
  }
  const chainOf = ({ index }: Organization): readonly string[] =>
    roster.ancestorsOf(index).map((each) => roster.organizations[each]?.name ?? "");
  return ({ organization, organizationText }) => {
    const found = organization === null ? undefined : roster.organizations[organization];
    if (found === undefined) return { organization: organizationText, above: [] };
    const chain = chainOf(found);
    const others = (namesakes.get(found.key) ?? []).filter((each) => each !== found).map(chainOf);
    const isShared = (length: number): boolean =>
      others.some((other) => chain.slice(0, length).every((name, at) => other[at] === name));
    let length = 0;
    while (length < chain.length && isShared(length)) length += 1;
    return { organization: found.name, above: chain.slice(0, length) };
  };
}

/** One text for it: 第一支部（甲总支）, 周敏（第一支部，甲总支）. */
export function subjectTitle(problem: Subject, names: SubjectNames): string {
  const { organization, above } = names(problem);
  if (problem.memberName === null) return inBrackets(organization, above);
  return inBrackets(problem.memberName, [organization, ...above]);
}

function inBrackets(name: string, where: readonly string[]): string {
  return where.length === 0 ? name : `${name}（${where.join("，")}）`;
}
