import { dayOf } from "../../src/core/ledger/day";
import type { Random } from "../../test/fixtures/generator/random";
import { drawAppraisals } from "../../test/fixtures/generator/world/draw-appraisals";
import { drawMembers } from "../../test/fixtures/generator/world/draw-members";
import { drawProblems } from "../../test/fixtures/generator/world/draw-problems";
import { drawReviews } from "../../test/fixtures/generator/world/draw-reviews";
import type { OrganizationModel, World, WorldOptions } from "../../test/fixtures/generator/world/model";
import { createNamer } from "../../test/fixtures/generator/world/names";

type Row = readonly [
  name: string,
  type: OrganizationModel["type"],
  category: string,
  parent: number | null,
  leader: number | null,
];

/** An invented health bureau: a committee, two general branches, eight branches. */
const ROWS: readonly Row[] = [
  ["云岭县卫生局党委", "committee", "机关", null, null],
  ["县人民医院党总支", "generalBranch", "县直", 0, 0],
  ["县人民医院内科党支部", "branch", "县直", 1, 0],
  ["县人民医院外科党支部", "branch", "县直", 1, 0],
  ["县人民医院医技党支部", "branch", "县直", 1, 0],
  ["县中医院党总支", "generalBranch", "县直", 0, 1],
  ["县中医院门诊党支部", "branch", "县直", 5, 1],
  ["县中医院病区党支部", "branch", "县直", 5, 1],
  ["局机关党支部", "branch", "机关", 0, 2],
  ["白沙乡卫生院党支部", "branch", "乡镇", 0, 2],
  ["柳河镇卫生院党支部", "branch", "乡镇", 0, 2],
];

/** Its secretary has not reviewed anybody yet, and nobody in it has been reviewed: the sample shows a gap. */
const IDLE_BRANCH = 10;

export function sampleWorld(random: Random): World {
  const nameOf = createNamer(random);
  const person = (): string => nameOf(random.chance(0.7) ? "男" : "女");
  const leaders = [person(), person(), person()];
  const organizations = ROWS.map(([name, type, category, parent, leader]): OrganizationModel => ({
    name,
    shortName: name.replace("党", ""),
    type,
    category,
    parent,
    secretary: person(),
    contactLeader: leader === null ? null : (leaders[leader] ?? null),
  }));
  const options: WorldOptions = {
    place: "云岭县",
    bureau: "卫生局",
    generalBranches: 2,
    branches: 8,
    membersPerBranch: [13, 17],
    from: dayOf(2010, 12, 15) ?? 0,
    to: dayOf(2011, 2, 2) ?? 0,
    methods: ["集中点评", "个别点评", "现场点评", "随机点评"],
    reviewShare: 0.94,
    maxReviewsPerOrganization: 3,
    maxReviewsPerMember: 4,
  };
  const members = drawMembers(random, options, organizations, nameOf);
  const drawn = drawReviews(random, options, organizations, members).filter(
    (review) => (review.subject === "member" ? members[review.index]?.organization : review.index) !== IDLE_BRANCH,
  );
  const tracked = drawProblems(random, organizations, members, drawn);
  const grades = ["好", "较好", "一般", "差"];
  return {
    unit: ROWS[0]?.[0] ?? "",
    place: options.place,
    from: options.from,
    to: options.to,
    organizations,
    members,
    reviews: tracked.reviews,
    problems: tracked.problems.slice(0, 42),
    grades,
    appraisals: drawAppraisals(random, organizations, grades, options.to),
  };
}
