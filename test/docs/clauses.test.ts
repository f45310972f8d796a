import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../src/core/rules/index";
import type { Scheme } from "../../src/core/scheme/scheme";
import { SCHEMES } from "../../src/core/scheme/schemes";

const root = join(__dirname, "../..");
const text = readFileSync(join(root, "docs/条款对照.md"), "utf8");
const rules = new Set(RULES.map(({ id }) => id));

/** The table rows of each chapter: [clause, demand, parameter or rule, tests]. */
const chapters = text.split(/^## /m).slice(1);

function rowsOf(chapter: string): readonly (readonly string[])[] {
  return chapter
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2)
    .map((line) => line.slice(2, -2).split(" | "));
}

describe("docs/条款对照.md", () => {
  test("has a chapter for every document's scheme", () => {
    const named = chapters.map((chapter) => chapter.split(" ")[0]);
    expect(named).toEqual(
      expect.arrayContaining(SCHEMES.filter(({ documents }) => documents.length > 0).map(({ id }) => id)),
    );
  });

  test("every row says what follows, and where it is tested", () => {
    for (const row of chapters.flatMap(rowsOf)) {
      expect(row).toHaveLength(4);
      expect(row.filter((cell) => cell.trim() === "")).toEqual([]);
    }
  });

  test("every rule that it names exists", () => {
    const named = [...text.matchAll(/规则 ((?:`[a-z-]+`、?)+)/g)].flatMap(([, list = ""]) =>
      [...list.matchAll(/`([a-z-]+)`/g)].map(([, id = ""]) => id),
    );
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((id) => !rules.has(id))).toEqual([]);
  });

  test("every test that it names exists", () => {
    const files = [...text.matchAll(/^- (.+)：`(test\/[^`]+)`/gm)].map(
      ([, name = "", file = ""]) => [name, file] as const,
    );
    expect(files.filter(([, file]) => !existsSync(join(root, file)))).toEqual([]);
    const names = new Set(files.map(([name]) => name));
    const used = new Set(chapters.flatMap(rowsOf).flatMap((row) => (row[3] ?? "").split("、")));
    expect([...used].filter((name) => !names.has(name))).toEqual([]);
  });

  test.each(SCHEMES.filter(({ documents }) => documents.length > 0).map((scheme) => [scheme.id, scheme] as const))(
    "%s: every duty, deadline and round of the scheme has its row",
    (id, scheme) => {
      const chapter = chapters.find((one) => one.startsWith(`${id} `)) ?? "";
      expect(unnamed(scheme, chapter)).toEqual([]);
    },
  );
});

/** Parameters that are set in the scheme and not named in its chapter. */
function unnamed(scheme: Scheme, chapter: string): readonly string[] {
  const isSet: { readonly [K in keyof Scheme]?: boolean } = {
    campaign: scheme.campaign !== null && scheme.extends === undefined,
    duties: scheme.duties.length > 0 && scheme.extends === undefined,
    reviewerDuties: scheme.reviewerDuties.length > 0,
    methods: scheme.methods.length > 0 && scheme.extends === undefined,
    aspects: scheme.aspects.length > 0 && scheme.extends === undefined,
    requiredLedgers: scheme.requiredLedgers.length > 0 && scheme.extends === undefined,
    publication: scheme.publication !== null,
    rectification: scheme.rectification.source !== null && scheme.extends === undefined,
    rounds: scheme.rounds !== undefined,
    forms: scheme.forms !== undefined,
    evaluations: scheme.evaluations !== undefined,
    customaryMethods: scheme.customaryMethods !== undefined,
    reports: scheme.reports !== undefined,
    pledgeReview: scheme.pledgeReview !== undefined,
    assessment: scheme.assessment !== undefined,
    noDutyReason: scheme.noDutyReason !== undefined,
  };
  const parameters = Object.entries(isSet).flatMap(([name, isThere]) => (isThere ? [name] : []));
  const deadlines = scheme.deadlines.map(({ id }) => id).filter((id) => id !== "leaders-visited");
  const rounds = (scheme.rounds ?? []).map(({ id }) => id);
  return [
    ...parameters.filter((name) => !chapter.includes(`\`${name}\``)),
    ...[...deadlines, ...rounds].filter((id) => !chapter.includes(id)),
  ];
}
