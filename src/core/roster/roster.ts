import type { Day } from "../ledger/day";
import type { LedgerRecord } from "../ledger/record";
import type { PersonMention } from "../ledger/typed-cell";
import type { OrganizationType } from "../scheme/scheme";

/** An organisation of the roster; `index` is its place in `Roster.organizations` (roster order). */
export interface Organization {
  readonly index: number;
  readonly name: string;
  /** See OrganizationCell.key. */
  readonly key: string;
  readonly shortName: string;
  readonly type: OrganizationType | null;
  readonly category: string;
  /** Index of the parent; `null`: a root. */
  readonly parent: number | null;
  /** Indexes of the direct subordinates, in roster order. */
  readonly children: readonly number[];
  readonly secretaries: readonly PersonMention[];
  readonly contactLeaders: readonly PersonMention[];
  /** As the roster states it, whole subtree; `null` when it does not. */
  readonly memberCount: number | null;
  /** `null`: proposed from the ledgers, or only named as somebody's parent. */
  readonly record: LedgerRecord | null;
}

export interface Member {
  readonly index: number;
  readonly name: string;
  readonly key: string;
  /** Index of the organisation, groups resolved to their branch; `null` when the roster names none that is known. */
  readonly organization: number | null;
  readonly organizationText: string;
  readonly joinDate: Day | null;
  readonly isProbationary: boolean;
  readonly position: string;
  readonly record: LedgerRecord | null;
}

/** A leader of the leaderRoster and the organisations assigned to them (indexes; their subtrees are meant too). */
export interface Leader {
  readonly name: string;
  readonly key: string;
  readonly post: string;
  readonly assigned: readonly number[];
  readonly record: LedgerRecord;
}

/** Result of looking somebody or something up by name. */
export type Lookup =
  | { readonly found: "one"; readonly index: number }
  | { readonly found: "many"; readonly candidates: readonly number[] }
  | { readonly found: "none" };

export interface Roster {
  readonly organizations: readonly Organization[];
  readonly members: readonly Member[];
  readonly leaders: readonly Leader[];
  /** Indexes of the organisations without a parent, in roster order. */
  readonly roots: readonly number[];
  /** True when no roster sheet was found and this one is put together from the ledgers (未核对). */
  readonly isProposed: boolean;
  /** By any equal form of the name; `hints` (parent, 填报单位, sheet name) tell namesakes apart. */
  findOrganization(name: string, hints: readonly string[]): Lookup;
  /** By name; `hints` (organisation, parent, 填报单位, sheet name) tell namesakes apart. */
  findMember(name: string, hints: readonly string[]): Lookup;
  /** Indexes from the parent up to the root. */
  ancestorsOf(organization: number): readonly number[];
  /** The organisation itself and everything below it. */
  subtreeOf(organization: number): readonly number[];
  /** Members whose organisation is exactly this one (groups counted with their branch), in roster order. */
  membersOf(organization: number): readonly Member[];
}
