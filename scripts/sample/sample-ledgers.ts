import type { LedgerDraft } from "../../test/fixtures/generator/draft";
import { DAY_STYLES, MONTH_DAY, type DateStyle } from "../../test/fixtures/generator/dates";
import { plantNamesake } from "../../test/fixtures/generator/faults/draft-planters";
import { plantFaults } from "../../test/fixtures/generator/faults/plant-faults";
import { TIDY, type LayoutOptions } from "../../test/fixtures/generator/layout/layout-options";
import { placeLedger, type PlacedLedger } from "../../test/fixtures/generator/layout/place-ledger";
import { appraisalDraft } from "../../test/fixtures/generator/ledgers/appraisal-drafts";
import { opinionDraft } from "../../test/fixtures/generator/ledgers/other-drafts";
import { rectificationDraft } from "../../test/fixtures/generator/ledgers/rectification-draft";
import { memberReviewDraft, organizationReviewDraft } from "../../test/fixtures/generator/ledgers/review-drafts";
import { memberRosterDraft, organizationRosterDraft } from "../../test/fixtures/generator/ledgers/roster-drafts";
import type { DraftMaker } from "../../test/fixtures/generator/generate-workbook";
import type { Random } from "../../test/fixtures/generator/random";
import type { FaultType } from "../../test/fixtures/generator/truth";
import type { World } from "../../test/fixtures/generator/world/model";
import * as columns from "./sample-columns";

export interface SampleSheet {
  readonly placed: PlacedLedger;
  readonly widths: readonly number[];
  readonly hasFilter: boolean;
}

interface Recipe {
  readonly name: string;
  readonly title: string;
  readonly make: DraftMaker;
  readonly columns: readonly columns.SampleColumn[];
  readonly layout: Partial<LayoutOptions>;
  readonly faults: readonly (readonly [type: FaultType, times: number])[];
  readonly hasFilter?: true;
}

/** Several people have kept the sheet, each writing dates in their own way; most days are real dates. */
const MIXED: DateStyle = {
  id: "mixed",
  span: "day",
  write: (day) => {
    const styles = DAY_STYLES.filter((style) => !/number|serial|time|O$/.test(style.id));
    const turn = day % 20;
    return ((turn < 8 ? DAY_STYLES[0] : styles[turn % styles.length]) ?? MONTH_DAY).write(day);
  },
};
const byId = (id: string): DateStyle => DAY_STYLES.find((style) => style.id === id) ?? MONTH_DAY;
const allDays = (style: DateStyle): Partial<LayoutOptions> => ({
  dayStyle: style,
  otherStyle: style,
  spanStyle: style,
});

const MEMBERS = "党员名册";
const REVIEWS = "党员点评台账";

const RECIPES: readonly Recipe[] = [
  {
    name: "党组织名册",
    title: "云岭县卫生局基层党组织名册",
    make: organizationRosterDraft,
    columns: columns.ORGANIZATION_ROSTER,
    layout: { footer: true },
    faults: [
      ["memberCountMismatch", 1],
      ["numberAsText", 1],
    ],
  },
  {
    name: MEMBERS,
    title: "",
    make: memberRosterDraft,
    columns: columns.MEMBER_ROSTER,
    layout: { title: "none", unitLine: "none", asTable: true, ...allDays(byId("dotted padded")) },
    faults: [
      ["badGender", 1],
      ["ambiguousDate", 2],
    ],
  },
  {
    name: "党组织点评台账",
    title: "基层党组织开展创先争优活动领导点评登记台账",
    make: organizationReviewDraft,
    columns: columns.ORGANIZATION_REVIEW,
    layout: { footer: true, ...allDays(MIXED) },
    faults: [
      ["typoDate", 1],
      ["unknownOrganization", 1],
      ["unknownMethod", 1],
      ["onlyPraise", 1],
      ["emptyPhrase", 1],
    ],
  },
  {
    name: REVIEWS,
    title: "党员在创先争优活动中接受领导点评登记台账",
    make: memberReviewDraft,
    columns: columns.MEMBER_REVIEW,
    layout: { unitLine: "one", ...allDays(MIXED) },
    faults: [
      ["blankRequired", 2],
      ["unreadableDate", 2],
      ["typoDate", 3],
      ["futureDate", 1],
      ["dateOutsideCampaign", 2],
      ["badGender", 1],
      ["unknownMethod", 1],
      ["joinDateAfterReview", 1],
      ["straySpaceInName", 2],
      ["unknownSubject", 1],
      ["reviewerNotEntitled", 2],
      ["selfReview", 1],
      ["anotherPersonsName", 1],
      ["onlyPraise", 2],
      ["emptyPhrase", 3],
      ["tooShort", 2],
      ["copiedText", 1],
      ["duplicateReview", 1],
    ],
    hasFilter: true,
  },
  {
    name: "重点问题整改台账",
    title: "领导点评重点问题跟踪整改落实记录表",
    make: rectificationDraft,
    columns: columns.RECTIFICATION,
    layout: { footer: true, ...allDays(byId("native")) },
    faults: [
      ["doneWithoutDate", 2],
      ["closedBeforeRaised", 1],
      ["checkerIsOwner", 1],
      ["overdueProblem", 2],
    ],
  },
  {
    name: "群众民主评议汇总",
    title: "群众民主评议情况汇总表",
    make: appraisalDraft,
    columns: columns.APPRAISAL,
    layout: { totalRow: true, footer: true, ...allDays(byId("年月日")) },
    faults: [
      ["votesDifferFromValid", 1],
      ["returnedAboveIssued", 1],
    ],
  },
  {
    name: "征求意见表",
    title: "党内外群众征求意见表",
    make: opinionDraft,
    columns: columns.OPINION,
    layout: { preNumbered: 4, ...allDays(byId("dashed")) },
    faults: [],
  },
];

export function sampleSheets(random: Random, world: World): SampleSheet[] {
  const drafts = new Map(RECIPES.map((recipe) => [recipe.name, draftOf(random, world, recipe)]));
  const roster = drafts.get(MEMBERS);
  const reviews = drafts.get(REVIEWS);
  const planted = roster === undefined || reviews === undefined ? null : plantNamesake(random, { roster, reviews });
  if (planted === null) throw new Error("the sample has room for namesakes");
  drafts.set(MEMBERS, planted.roster).set(REVIEWS, planted.reviews);
  return RECIPES.map((recipe) => {
    const draft = drafts.get(recipe.name);
    if (draft === undefined) throw new Error("every recipe has a draft");
    const around = { sheetName: recipe.name, unit: world.unit, reportDate: "2011年3月10日" };
    return {
      placed: placeLedger(random, draft, { ...TIDY, ...recipe.layout }, around),
      widths: recipe.columns.map(([, , width]) => width),
      hasFilter: recipe.hasFilter === true,
    };
  });
}

function draftOf(random: Random, world: World, recipe: Recipe): LedgerDraft {
  const drawn = recipe.make(random, world, { levels: 1, isComplete: true });
  let draft: LedgerDraft = { ...drawn, title: recipe.title, columns: columns.columnDrafts(recipe.columns) };
  for (const [type, times] of recipe.faults) draft = plantFaults(random, draft, world, times, [type]);
  return draft;
}
