import { isoDay } from "../../../src/core/ledger/day";
import type { Scheme } from "../../../src/core/scheme/scheme";
import { SCHEMES, schemeByAnyName, schemeById } from "../../../src/core/scheme/schemes";

/** What each document sets, read from the documents by hand (DOMAIN §4). */
const EXPECTED: readonly (readonly [string, string, string, string, string])[] = [
  // id, campaign, duties, aspects of organisation/secretary/member, deadlines
  [
    "lianyungang-2011",
    "2011-01-13..2011-01-18",
    "organization once 1, member once 1",
    "5/0/3",
    "2011-01-18 2011-01-18",
  ],
  [
    "pingdingshan-2010",
    "2010-12-15..2011-02-02",
    "organization halfYear 1, secretary halfYear 1, organization quarter 1, secretary quarter 1, organization once 1, secretary once 1, member once 1",
    "5/2/3",
    "2011-01-09 2011-01-10 2011-01-10",
  ],
  [
    "tianjin-2010",
    "2010-12-28..2011-01-13",
    "organization once 1, secretary once 1, member once 1",
    "6/6/4",
    "2011-01-13 2011-01-15",
  ],
  ["health-2023", "", "organization quarter 1, secretary quarter 1, member month 1", "4/0/4", "2023-12-30"],
  ["chuangban-2010", "", "organization twoMonths 1, member month 1", "9/4/4", ""],
  ["zhucheng-2011", "2010-12-21..2011-02-02", "", "0/0/0", ""],
  ["chenzhou-water-2011", "2011-07-08..2011-07-15", "member once 1", "0/0/0", "2011-07-15 2011-07-15 2011-07-13"],
  ["county-loop", "", "", "0/0/0", ""],
  ["fuzhou-school-2010", "", "", "5/0/5", ""],
  ["wushen-water-2011", "", "organization year 3, secretary year 3, member year 3", "5/0/5", ""],
];

describe("what each document sets", () => {
  test.each(EXPECTED)("%s", (id, campaign, duties, aspects, deadlines) => {
    const scheme = schemeById(id);
    expect(scheme).toBeDefined();
    if (!scheme) return;
    expect(scheme.campaign ? `${isoDay(scheme.campaign.from)}..${isoDay(scheme.campaign.to)}` : "").toBe(campaign);
    expect(scheme.duties.map(dutyOf).join(", ")).toBe(duties);
    expect(aspectCounts(scheme)).toBe(aspects);
    expect(scheme.deadlines.map(({ by }) => isoDay(by)).join(" ")).toBe(deadlines);
  });

  test.each(SCHEMES.filter(({ duties }) => duties.length === 0).map((scheme) => [scheme.id, scheme] as const))(
    "%s sets no duty, and says why",
    (_, scheme) => {
      expect(scheme.noDutyReason).toContain("不适用");
      expect(scheme.reviewerDuties).toEqual([]);
    },
  );
});

describe("particulars", () => {
  test("zhucheng: the parts of a town and of a department each make up the whole; 20 firms are always checked", () => {
    const plan = schemeById("zhucheng-2011")?.assessment;
    const sums = plan?.units.map(({ parts }) => Math.round(parts.reduce((sum, { share }) => sum + share, 0) * 1000));
    expect(sums).toEqual([1000, 1000]);
    expect(plan?.units[0]?.parts.map(({ share }) => share)).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
    expect(plan?.units[1]?.parts.map(({ share }) => share)).toEqual([0.7, 0.3]);
    expect(new Set(plan?.mustCheck.firms.map(([name]) => name)).size).toBe(20);
    expect(plan?.units[0]?.sample.map(({ count }) => count)).toEqual([2, 1, 1, 2]);
  });

  test("lianyungang: the organisation's form in two copies, the member's in one", () => {
    expect(schemeById("lianyungang-2011")?.forms?.map(({ kind, copies }) => [kind, copies])).toEqual([
      ["organizationReview", 2],
      ["memberReview", 1],
    ]);
  });

  test("chenzhou: four evaluations", () => {
    expect(schemeById("chenzhou-water-2011")?.evaluations?.fields).toHaveLength(4);
  });

  test("a written reply where the document asks for one", () => {
    expect(SCHEMES.filter(({ rectification }) => rectification.needsReply).map(({ id }) => id)).toEqual([
      "health-2023",
      "county-loop",
      "wushen-water-2011",
    ]);
  });

  test("pingdingshan takes the province's rules over", () => {
    const [own, base] = [schemeById("pingdingshan-2010"), schemeById("henan-2010")];
    expect(own?.extends).toBe("henan-2010");
    expect(own?.duties).toEqual(base?.duties);
    expect(own?.requiredLedgers).toEqual(base?.requiredLedgers);
  });

  test("every parameter cites a document and a clause", () => {
    for (const scheme of SCHEMES) {
      const sources = [
        ...[...scheme.duties, ...scheme.reviewerDuties, ...scheme.aspects, ...scheme.deadlines].map(
          (one) => one.source,
        ),
        ...[...scheme.requiredLedgers, ...(scheme.rounds ?? []), ...(scheme.forms ?? [])].map((one) => one.source),
        ...[...(scheme.otherDemands ?? []), ...(scheme.reports ?? [])].map((one) => one.source),
      ];
      for (const { document, clause } of sources) expect([document === "", clause === ""]).toEqual([false, false]);
    }
  });
});

describe("a number that is a stand-in names nothing", () => {
  test.each([["创办〔2010〕100号"], ["创字〔2010〕100号"], [""]])("%s", (name) => {
    expect(schemeByAnyName(name)).toBeUndefined();
  });

  test("the title does", () => {
    expect(schemeByAnyName("津職師大黨組發〔2010〕18號")?.id).toBe("tianjin-2010");
    expect(schemeByAnyName("创先争优活动坚持搞好领导点评（2010）")?.id).toBe("chuangban-2010");
  });
});

function dutyOf(duty: Scheme["duties"][number]): string {
  return `${duty.subject} ${duty.kind === "cadence" ? duty.every : "once"} ${duty.min}`;
}

function aspectCounts({ aspects }: Scheme): string {
  const count = (subject: string): number => aspects.filter((aspect) => aspect.subject === subject).length;
  return [count("organization"), count("secretary"), count("member")].join("/");
}
