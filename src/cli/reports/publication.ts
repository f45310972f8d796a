import { isoDay } from "../../core/ledger/day";
import { HIDDEN } from "../../core/publication/public-text";
import type { Publication } from "../../core/publication/publication";
import type { Settings } from "../../core/scheme/settings";

export function publicationJson(publication: Publication, { scheme }: Settings, output: string) {
  const { unit, period, asOf, organizations, members, leftOut } = publication;
  return {
    output,
    scheme: scheme.id,
    clause: scheme.publication,
    unit,
    period: { from: isoDay(period.from), to: isoDay(period.to) },
    asOf: isoDay(asOf),
    organizations,
    members,
    leftOut,
  };
}

export function publicationText({ unit, period, organizations, members }: Publication, output: string): string {
  return [
    `${unit}点评情况公示（${isoDay(period.from)} 至 ${isoDay(period.to)}）`,
    `  党组织 ${organizations.length} 条，党员 ${members.length} 条`,
    "  公示期、联系人和联系电话留空，请填写后公示。",
    `已写入：${output}`,
  ].join("\n");
}

/** What a person should know before the notice goes up. */
export function publicationNotes(publication: Publication, { scheme }: Settings): readonly string[] {
  const lines = [...publication.organizations, ...publication.members];
  const hidden = lines
    .flatMap((line) => Object.values<string>({ ...line }))
    .filter((text) => text.includes(HIDDEN)).length;
  return [
    ...(scheme.publication === null ? [`“${scheme.title}”没有要求公示，公示表仍按台账生成。`] : []),
    ...(publication.leftOut > 0
      ? [`有 ${publication.leftOut} 条点评不算有效或不在统计期间内，没有列入公示，原因请用 check 查看。`]
      : []),
    ...(hidden > 0 ? [`有 ${hidden} 处文字里写了身份证号、电话或出生年月，公示表里已隐去，请再通读一遍。`] : []),
  ];
}
