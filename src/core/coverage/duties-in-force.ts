import type { Day, Period } from "../ledger/day";
import type { Duty, OrganizationType, Scheme, SubjectType } from "../scheme/scheme";
import type { Settings } from "../scheme/settings";
import { liesWithin, periodsOverlap, windowsOverlapping } from "../scheme/windows";

export interface DutiesInForce {
  readonly duties: readonly Duty[];
  /** Why there is none, Chinese; `null` when there is one. */
  readonly noDutyReason: string | null;
}

/**
 * The duties that decide about a kind of subject in a period (DOMAIN §5 "Duties"): inside the campaign window its once-duty alone;
 * otherwise the cadence, and the once-duty where there is no cadence and the period overlaps the campaign.
 */
export function dutiesInForce(subject: SubjectType, type: OrganizationType | null, settings: Settings): DutiesInForce {
  const { scheme, period } = settings;
  if (scheme.duties.length === 0 && scheme.noDutyReason !== undefined) return withReason([], scheme.noDutyReason);
  const all = scheme.duties.filter((duty) => duty.subject === subject);
  const mine = all.filter(
    (duty) => !duty.organizationTypes || (type !== null && duty.organizationTypes.includes(type)),
  );
  const once = mine.filter((duty) => duty.kind === "once");
  const cadence = mine.filter((duty) => duty.kind === "cadence");
  if (isInsideCampaign(scheme, period)) {
    return withReason(once, `${scheme.title}在集中点评期内对${titleOf(subject)}没有点评要求`);
  }
  if (cadence.length > 0) return withReason(cadence, "");
  const overlapping = once.filter((duty) => periodsOverlap(duty.window, period));
  return withReason(overlapping, reasonFor(subject, type, all.length, once.length, scheme));
}

export function isInsideCampaign(scheme: Scheme, period: Period): boolean {
  return scheme.campaign !== null && liesWithin(period, scheme.campaign);
}

/** Every window of a duty that overlaps the period, whole, begun or not. */
export function windowsOf(duty: Duty, period: Period): readonly Period[] {
  if (duty.kind === "cadence") return windowsOverlapping(period, duty.every);
  return periodsOverlap(duty.window, period) ? [duty.window] : [];
}

/** On its last day a window is still open: a review can be held that day, as a deadline is not overdue on its day (DOMAIN §6). */
export function isOpenAt(window: Period, asOf: Day): boolean {
  return window.to >= asOf;
}

function withReason(duties: readonly Duty[], reason: string): DutiesInForce {
  return { duties, noDutyReason: duties.length > 0 ? null : reason };
}

function reasonFor(
  subject: SubjectType,
  type: OrganizationType | null,
  asked: number,
  once: number,
  scheme: Scheme,
): string {
  if (once > 0) return `${scheme.title}对${titleOf(subject)}没有规定周期，统计期间也不在集中点评期内`;
  if (asked > 0 && type === null) return "看不出党组织类型（党委、党总支、党支部），不能确定点评要求";
  return `${scheme.title}对${titleOf(subject)}没有点评要求`;
}

function titleOf(subject: SubjectType): string {
  return { organization: "此类党组织", secretary: "此类党组织的书记", member: "此类党员" }[subject];
}
