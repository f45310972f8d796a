import { assessReviews } from "../../../src/core/coverage/assess-reviews";
import { computeCoverage } from "../../../src/core/coverage/compute-coverage";
import { dayOf } from "../../../src/core/ledger/day";
import { readRecords } from "../../../src/core/ledger/read-records";
import { recognize } from "../../../src/core/ledger/recognize/recognize";
import { buildRoster } from "../../../src/core/roster/build-roster";
import { GENERAL } from "../../../src/core/scheme/schemes/general";
import { HENAN_2010 } from "../../../src/core/scheme/schemes/henan-2010";
import { toSnapshot } from "../../fixtures/generator/emit/to-snapshot";
import { expectNumbers } from "../../fixtures/generator/expected/expect-numbers";
import { generateTidyWorkbook } from "../../fixtures/generator/generate-workbook";
import { memberReviewDraft, organizationReviewDraft } from "../../fixtures/generator/ledgers/review-drafts";
import { memberRosterDraft, organizationRosterDraft } from "../../fixtures/generator/ledgers/roster-drafts";
import { createRandom } from "../../fixtures/generator/random";
import { makeWorld } from "../../fixtures/generator/world/make-world";

const LEDGERS = [organizationRosterDraft, memberRosterDraft, organizationReviewDraft, memberReviewDraft];
const CAMPAIGN = { from: dayOf(2010, 12, 15) ?? 0, to: dayOf(2011, 2, 2) ?? 0 };
const HALF_YEAR = { from: dayOf(2024, 1, 2) ?? 0, to: dayOf(2024, 6, 28) ?? 0 };

/** From the sheets to the statuses, against the generator's own brute force over its model. */
test.each([1, 2, 3, 4, 5, 6, 7, 8])("generated world %i: every status as its model has it", (seed) => {
  const random = createRandom(seed);
  const period = seed % 2 === 0 ? CAMPAIGN : HALF_YEAR;
  const world = makeWorld(random, {
    place: "云岭县",
    bureau: "水利局",
    generalBranches: random.int(0, 2),
    branches: random.int(3, 9),
    membersPerBranch: [5, 12],
    ...period,
    methods: ["集中点评", "个别点评", "现场点评", "随机点评"],
    reviewShare: 0.7,
    maxReviewsPerOrganization: 2,
  });
  const workbook = toSnapshot(generateTidyWorkbook(seed, world, LEDGERS).sheets);
  const records = readRecords(workbook, recognize(workbook));
  for (const scheme of [GENERAL, HENAN_2010]) {
    for (const asOf of [period.to - 20, period.to, period.to + 40]) {
      const settings = { scheme, period, asOf, unit: null, isRosterConfirmed: false };
      const roster = buildRoster(records, asOf);
      const { subjects, reviewers } = computeCoverage(assessReviews(records, roster, settings), roster, settings);
      const expected = expectNumbers(world, scheme === GENERAL ? "general" : "henan-2010", period, asOf);
      const statuses = (type: string) =>
        subjects.filter((one) => one.type === type).map((one) => one.status ?? "notDue");
      expect(statuses("organization")).toEqual(expected.organizations);
      expect(statuses("member")).toEqual(expected.members);
      expect(reviewers.map((one) => one.hasReviewed)).toEqual(expected.hasReviewed);
    }
  }
});
