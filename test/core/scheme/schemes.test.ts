import { isoDay } from "../../../src/core/ledger/day";
import { SCHEMES, schemeByAnyName, schemeById } from "../../../src/core/scheme/schemes";

describe("every scheme", () => {
  test.each(SCHEMES.map((scheme) => [scheme.id, scheme] as const))("%s is sound data", (_, scheme) => {
    const words = scheme.methods.flatMap((method) => [method.id, ...method.synonyms]);
    expect(new Set(words).size).toBe(words.length);
    const duties = [...scheme.duties, ...scheme.reviewerDuties].map((duty) => duty.id);
    expect(new Set(duties).size).toBe(duties.length);
    for (const duty of scheme.duties) {
      expect(duty.min).toBeGreaterThan(0);
      expect(duty.source.clause).not.toBe("");
      if (duty.kind === "once") expect(duty.window).toEqual(scheme.campaign);
    }
    if (scheme.campaign) expect(scheme.campaign.from).toBeLessThanOrEqual(scheme.campaign.to);
  });

  test("ids are unique", () => {
    expect(new Set(SCHEMES.map((scheme) => scheme.id)).size).toBe(SCHEMES.length);
  });
});

describe("henan-2010 (豫创组办发〔2010〕26号)", () => {
  const scheme = schemeById("henan-2010");

  test("campaign from the day of issue to the eve of the Spring Festival", () => {
    expect(scheme?.campaign && [isoDay(scheme.campaign.from), isoDay(scheme.campaign.to)]).toEqual([
      "2010-12-15",
      "2011-02-02",
    ]);
  });

  test("committees half-yearly, branches quarterly, everybody once", () => {
    expect(
      scheme?.duties.map((duty) => [
        duty.subject,
        duty.organizationTypes?.join() ?? "all",
        duty.kind === "cadence" ? duty.every : "once",
      ]),
    ).toEqual([
      ["organization", "committee", "halfYear"],
      ["secretary", "committee", "halfYear"],
      ["organization", "branch", "quarter"],
      ["secretary", "branch", "quarter"],
      ["organization", "all", "once"],
      ["secretary", "all", "once"],
      ["member", "all", "once"],
    ]);
  });

  test("five aspects for organisations, three for members, five ledgers", () => {
    const of = (subject: string) => scheme?.aspects.filter((aspect) => aspect.subject === subject).length;
    expect([of("organization"), of("secretary"), of("member")]).toEqual([5, 2, 3]);
    expect(scheme?.requiredLedgers).toHaveLength(5);
  });
});

describe("naming a scheme", () => {
  test.each([
    ["henan-2010", "henan-2010"],
    ["HENAN-2010", "henan-2010"],
    ["豫创组办发〔2010〕26号", "henan-2010"],
    ["豫创组办发[2010] 26号", "henan-2010"],
    ["通用方案", "general"],
  ])("%s is %s", (name, id) => {
    expect(schemeByAnyName(name)?.id).toBe(id);
  });

  test("a name of none is none", () => {
    expect(schemeByAnyName("henan")).toBeUndefined();
    expect(schemeById("henan")).toBeUndefined();
  });
});
