import type { Period } from "../ledger/day";
import type { Cycle, CycleSubject, Overrides } from "./overrides";
import { publicationOf, withDeadlines, withReviewerCycle } from "./override-demands";
import type { CadenceDuty, Duty, Method, OnceDuty, OrganizationType, Scheme, Source } from "./scheme";

const ORGANIZATION_TYPES: readonly OrganizationType[] = ["committee", "generalBranch", "branch"];

const SET_BY_HAND: Source = { document: "点评设置", clause: "点评周期" };

/** The scheme with what the sheet 点评设置 sets in place of its own values. */
export function applyOverrides(scheme: Scheme, overrides: Overrides): Scheme {
  const campaign = campaignOf(scheme, overrides);
  let duties = withCampaign(scheme.duties, campaign, overrides);
  const together = overrides.reviewsSecretaryWithOrganization ?? scheme.reviewsSecretaryWithOrganization;
  for (const [subject, cycle] of Object.entries(overrides.cycles ?? {}) as [CycleSubject, Cycle][]) {
    duties = subject === "member" ? withMemberCycle(duties, cycle) : withCycle(duties, subject, cycle, together);
  }
  return {
    ...scheme,
    campaign,
    duties,
    methods: overrides.methods ? methodsOf(scheme, overrides.methods) : scheme.methods,
    reviewerDuties: overrides.reviewerCycle
      ? withReviewerCycle(scheme.reviewerDuties, overrides.reviewerCycle)
      : scheme.reviewerDuties,
    deadlines: withDeadlines(scheme.deadlines, overrides),
    publication: publicationOf(scheme, overrides),
    rectification: {
      ...scheme.rectification,
      needsReply: overrides.needsReply ?? scheme.rectification.needsReply,
      needsSpecialReport: overrides.needsSpecialReport ?? scheme.rectification.needsSpecialReport,
      ...(overrides.needsReReview !== undefined && { needsReReview: overrides.needsReReview }),
    },
    appraisal: {
      ...scheme.appraisal,
      satisfiedGrades: overrides.satisfiedGrades ?? scheme.appraisal.satisfiedGrades,
    },
    reviewsSecretaryWithOrganization: together,
    thresholds: { ...scheme.thresholds, ...overrides.thresholds },
  };
}

function campaignOf(scheme: Scheme, { campaignFrom, campaignTo }: Overrides): Period | null {
  const from = campaignFrom ?? scheme.campaign?.from;
  const to = campaignTo ?? scheme.campaign?.to;
  return from === undefined || to === undefined || from > to ? scheme.campaign : { from, to };
}

/**
 * The once-duties move with the campaign. A campaign set by hand for a scheme without one asks organisations and members
 * once, as the sheet says (普遍点评一次的时段).
 */
function withCampaign(
  duties: readonly Duty[],
  campaign: Period | null,
  { campaignFrom, campaignTo }: Overrides,
): readonly Duty[] {
  if (campaign === null) return duties;
  const moved = duties.map((duty) => (duty.kind === "once" ? { ...duty, window: campaign } : duty));
  if (campaignFrom === undefined || campaignTo === undefined) return moved;
  if (campaignFrom > campaignTo || moved.some((duty) => duty.kind === "once")) return moved;
  const once = (subject: OnceDuty["subject"]): OnceDuty => ({
    id: `${subject}-campaign-by-settings`,
    kind: "once",
    subject,
    reviewers: ["superiorSecretary", "contactLeader"],
    window: campaign,
    min: 1,
    source: { document: "点评设置", clause: "集中点评期" },
  });
  return [...moved, once("organization"), once("member")];
}

/** The type's own cadence takes the place of whatever the scheme asks of it; other types keep theirs. */
function withCycle(duties: readonly Duty[], type: OrganizationType, cycle: Cycle, together: boolean): readonly Duty[] {
  const others = duties.flatMap((duty): readonly Duty[] => {
    if (duty.kind !== "cadence" || duty.subject === "member") return [duty];
    const rest = (duty.organizationTypes ?? ORGANIZATION_TYPES).filter((one) => one !== type);
    return rest.length === 0 ? [] : [{ ...duty, organizationTypes: rest }];
  });
  if (cycle.every === null) return others;
  const { every, min } = cycle;
  const duty = (subject: CadenceDuty["subject"]): CadenceDuty => ({
    id: `${subject}-${type}-by-settings`,
    kind: "cadence",
    subject,
    organizationTypes: [type],
    reviewers: ["superiorSecretary", "contactLeader"],
    every,
    min,
    source: SET_BY_HAND,
  });
  return [...(together ? [duty("organization"), duty("secretary")] : [duty("organization")]), ...others];
}

function withMemberCycle(duties: readonly Duty[], cycle: Cycle): readonly Duty[] {
  const others = duties.filter((duty) => duty.kind !== "cadence" || duty.subject !== "member");
  if (cycle.every === null) return others;
  const { every, min } = cycle;
  const duty: CadenceDuty = {
    id: "member-by-settings",
    kind: "cadence",
    subject: "member",
    reviewers: ["superiorSecretary", "contactLeader"],
    every,
    min,
    source: SET_BY_HAND,
  };
  return [...others, duty];
}

/** The scheme's own methods where the words name one, with their synonyms; new ones as written. Each has its column. */
function methodsOf(scheme: Scheme, words: readonly string[]): readonly Method[] {
  return words.map((word) => {
    const stem = word.replace(/点评$/, "");
    const known = scheme.methods.find((method) => method.id === word || method.id.replace(/点评$/, "") === stem);
    return { id: known?.id ?? word, synonyms: known?.synonyms ?? [] };
  });
}
