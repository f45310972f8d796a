import type { Field } from "../fields";
import { FIELD_TYPES } from "../fields";
import type { LedgerKind } from "../kinds";

import type { FieldWords } from "../vocabulary/field-words";
import type { HeaderText } from "../vocabulary/header-text";
import { appliesTo } from "../vocabulary/match-header";
import type { HeaderMatcher } from "../vocabulary/match-header";
import type { HeaderColumn } from "./header-columns";
import type { ValueProfile } from "./value-profile";

/** A reading of a column as a field. */
export interface Candidate {
  readonly field: Field;
  /** 0–1, the look of the values included. */
  readonly score: number;
  /** Chinese, for the person. */
  readonly reason: string;
  /** The header is plain, but the values speak against it. */
  readonly isContradicted: boolean;
}

/** A table column with the look of its values. */
export interface ProfiledColumn {
  readonly header: HeaderColumn;
  readonly profile: ValueProfile;
  /** The table's first column. */
  readonly isFirst: boolean;
}

/** Groups that name a person's role: a 姓名 under 点评领导 is the reviewer, a 职务 under 责任人 nothing of ours. */
const ROLE_GROUP =
  /(?:(?:点评|讲评|评价|评议)(?:领导|人|者|负责人)|责任(?:人|领导)|(?:介绍|联系|培养|查阅|借阅|经办|办理|推荐|提名|验收|督办|负责|填报|审核)(?:人员?|领导)|家庭(?:成员)?|配偶|书记|班子(?:成员)?|支委|委员|^.{0,4}领导|监督(?:人|单位))(?:基本)?(?:信息|情况)?$/;
const SUBJECT_GROUP = /被点评|接受点评|点评对象|被评议|党员(?:基本)?(?:情况|信息)|基本情况/;
/** Labels that say little without their group. */
const VAGUE =
  /^(?:时间|日期|地点|方式|形式|情况|内容|姓名|单位|名称|意见|结果|人数|职务|类别|类型|说明|编号|数|得分|分值|电话)$/;
const NEUTRAL_GROUP = /基本(?:情况|信息)|^(?:党员|党组织|支部|对象|人员)?(?:情况|信息)?$|点评|讲评|登记|台账|被/;
/** Labels that stand in front of their group's word: 完成时间 over 计划 and 实际. */
const MODIFIER = /^(?:计划|实际|预计|拟|目标|要求|应|已|申报|审批|核定|自评)$/;
/** What stands in brackets behind a header and changes nothing. */
const HARMLESS_HINT =
  /填|格式|如|例|选|[yY]{4}|年|月|日|必|可|是|否|人$|个$|分$|单位|盖章|签|元|%|％|号|文字|留空|姓名|职务|书记|公章|重复|数据|时间|简要|全称|中|党/;

/** All readings of the column in a ledger of the kind, best first. */
export function candidatesFor(
  { header, profile, isFirst }: ProfiledColumn,
  kind: LedgerKind,
  matcher: HeaderMatcher,
): readonly Candidate[] {
  const best = new Map<Field, Candidate>();
  for (const { text, weight, reason } of variants(header, matcher, kind)) {
    for (const entry of matcher.words(text)) {
      if (!appliesTo(entry, kind) || (entry.onlyFirst === true && !isFirst)) continue;
      const score = entry.score * weight * supportOf(entry, profile, header.text.hint, kind);
      if (score <= (best.get(entry.field)?.score ?? 0)) continue;
      const isContradicted = contradicts(entry.field, profile) && entry.score * weight >= PLAIN;
      best.set(entry.field, { field: entry.field, score, reason, isContradicted });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

interface Variant {
  readonly text: string;
  readonly weight: number;
  readonly reason: string;
}

/** The texts under which a header is looked up: with its group, then alone, with and without brackets. */
function variants(header: HeaderColumn, matcher: HeaderMatcher, kind: LedgerKind): Variant[] {
  const { text, groups } = header;
  const list: Variant[] = [];
  const applies = (candidate: string): boolean => matcher.words(candidate).some((entry) => appliesTo(entry, kind));
  for (const group of groups) {
    const orders = [group.base + text.base, `${group.base}的${text.base}`];
    if (MODIFIER.test(text.base)) orders.push(text.base + group.base);
    for (const joined of orders) {
      if (applies(joined)) list.push({ text: joined, weight: 1, reason: `表头“${header.header}”连起来看` });
    }
  }
  const group = groups[0];
  if (group && isRoleGroup(group)) return list;
  const isVague = VAGUE.test(text.base);
  if (group && isVague && list.length > 0) return list;
  const weight = group && isVague && !NEUTRAL_GROUP.test(group.base) ? 0.8 : 1;
  list.push({ text: text.full, weight, reason: `表头“${header.label}”` });
  if (text.base !== text.full) {
    const isHarmless = text.hint === "" || HARMLESS_HINT.test(text.hint);
    list.push({ text: text.base, weight: weight * (isHarmless ? 0.98 : 0.9), reason: `表头“${header.label}”` });
  }
  return list;
}

function isRoleGroup(group: HeaderText): boolean {
  return ROLE_GROUP.test(group.base) && !SUBJECT_GROUP.test(group.base);
}

/** A header from here on is plain by itself. */
const PLAIN = 0.85;
/** What a vague header is worth when the values speak for it. */
const SUPPORTED = 0.9;

/** 1 when the values fit or say nothing; less when they contradict, or when a vague header finds no support in them. */
function supportOf(entry: FieldWords, profile: ValueProfile, hint: string, kind: LedgerKind): number {
  if (kind === "rectification" && isNumberOfItsOwn(entry, profile)) return 0.6;
  if (contradicts(entry.field, profile)) return 0.6;
  if (entry.score < 0.8 && entry.field === "organization" && profile.name > 0.8 && profile.party < 0.1) return 0.6;
  // 党籍状态 that says 正常 throughout is not the kind that 人员类别 beside it names
  if (entry.field === "memberKind" && profile.filled >= 3 && profile.memberKind < 0.3) return 0.82;
  const isVague = entry.needsValues === true || (entry.score >= 0.7 && entry.score < 0.8);
  if (isVague && (valuesFit(entry.field, profile) || hintSupports(entry.field, hint)))
    return Math.max(1, SUPPORTED / entry.score);
  return entry.needsValues ? 0.75 : 1;
}

/** 编号 in front of a tracking ledger counts its rows, unless each value is a number that a problem keeps: WT-001. */
function isNumberOfItsOwn({ field, onlyFirst }: FieldWords, { filled, code, distinct }: ValueProfile): boolean {
  return field === "serial" && onlyFirst === true && filled > 0 && code >= 0.8 && distinct === 1;
}

function contradicts(field: Field, profile: ValueProfile): boolean {
  if (profile.filled < 3) return false;
  switch (FIELD_TYPES[field]) {
    case "date":
      return profile.date < 0.2 && (profile.long > 0.6 || profile.name > 0.6 || profile.party > 0.6);
    case "name":
      return profile.number > 0.7 || profile.party > 0.6 || profile.long > 0.7;
    case "persons":
      return profile.number > 0.7 || profile.date > 0.8;
    case "organization":
      return profile.number > 0.7 || profile.date > 0.7;
    case "number":
      return profile.long > 0.7 || profile.party > 0.6;
    case "longText":
      return profile.date > 0.8 || (profile.number > 0.9 && field !== "evaluation");
    case "tick":
    case "text":
      return false;
  }
}

/** What values must look like to carry a vague header. */
const SUPPORT: { readonly [F in Field]?: (profile: ValueProfile) => boolean } = {
  organization: (profile) => profile.party >= 0.5,
  parentOrganization: (profile) => profile.party >= 0.5,
  memberName: (profile) => profile.name >= 0.6,
  memberKind: (profile) => profile.memberKind >= 0.5,
  memberCount: (profile) => profile.number >= 0.6,
  status: (profile) => profile.filled >= 3 && profile.state >= 0.6,
};

/** A header that lists its values in brackets: 整改结果（已整改/整改中/未整改）, 类别（正式/预备）. */
function hintSupports(field: Field, hint: string): boolean {
  if (field === "status") return /[已未].{0,3}(?:整改|完成|销号|办结)|整改中|是[/、或]?否/.test(hint);
  return field === "memberKind" && /正式.*预备|预备.*正式/.test(hint);
}

/** Do the values by themselves look like the field's? */
export function valuesFit(field: Field, profile: ValueProfile): boolean {
  return profile.filled > 0 && (SUPPORT[field]?.(profile) ?? false);
}
