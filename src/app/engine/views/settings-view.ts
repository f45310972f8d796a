import { isoDay } from "../../../core/ledger/day";
import { OWN_SHEETS } from "../../../core/marks/own-sheets";
import { readSettingsSheet } from "../../../core/scheme/read-settings";
import { SCHEMES } from "../../../core/scheme/schemes";
import type { SettingItem } from "../../../core/scheme/setting-item";
import { SETTING_ITEMS } from "../../../core/scheme/setting-items";
import { daySetting, yesNoSetting } from "../../../core/scheme/setting-values";
import { cellText } from "../../../core/workbook/cell";
import { cellAt, sheetByName } from "../../../core/workbook/snapshot";
import type { Analysis } from "../../analyze";
import { DAY_ITEMS } from "../../change-settings";
import type { CoverageView } from "./coverage-view";
import { schemePeriods } from "./scheme-periods";
import { yearsOfReviews } from "./years-of-reviews";

/** One setting with what stands in 点评设置 now. */
export interface SettingView {
  readonly item: string;
  readonly label: string;
  /** 说明: what it does and what holds while it is blank. */
  readonly explanation: string;
  /** What can be entered. */
  readonly expected: string;
  readonly input: "scheme" | "day" | "yesNo" | "unit" | "text";
  /** As typed; a day as 2011-01-18, a scheme as its id, yes and no as 是 and 否; "" when blank. */
  readonly value: string;
  /** What stands there is not understood, and the scheme's own value holds. */
  readonly isMisunderstood: boolean;
  /** What holds now, where it is one value; "" where it is not. */
  readonly effective: string;
}

export interface SettingsView {
  readonly items: readonly SettingView[];
  readonly schemes: readonly { readonly id: string; readonly title: string; readonly documents: readonly string[] }[];
  /** Organisations that can be the reporting unit, roster order. */
  readonly units: readonly string[];
  /** Periods that the scheme knows, then those in which the ledgers have reviews, for one click. */
  readonly periods: CoverageView["periods"];
  /** The sheet 点评设置 is there. */
  readonly hasSheet: boolean;
}

const YES_NO: ReadonlySet<string> = new Set([
  "isRosterConfirmed",
  "reviewsSecretaryWithOrganization",
  "needsReply",
  "needsSpecialReport",
  "needsReReview",
  "needsPublication",
]);

export function buildSettings(analysis: Analysis): SettingsView {
  const { workbook, roster } = analysis;
  const sheet = sheetByName(workbook, OWN_SHEETS.settings);
  const { rows, overrides } = readSettingsSheet(workbook);
  const own = schemePeriods(analysis.settings);
  const items = SETTING_ITEMS.filter(({ isReadOnly }) => isReadOnly !== true).map((item): SettingView => {
    const row = rows.find((each) => each.item === item);
    const cell = row && sheet ? cellAt(sheet, row.row, row.valueColumn) : null;
    const written = cellText(cell).trim();
    const isMisunderstood = written !== "" && "problem" in item.read(cell);
    return {
      item: item.id,
      label: item.label,
      explanation: item.explanation,
      expected: item.expected,
      input: inputOf(item),
      value: isMisunderstood || written === "" ? written : plainValue(item, cell, overrides.scheme?.id ?? written),
      isMisunderstood,
      effective: effectiveOf(item, analysis),
    };
  });
  return {
    items,
    schemes: SCHEMES.map(({ id, title, documents }) => ({
      id,
      title,
      documents: documents.map((document) => `${document.title}（${document.number}）`),
    })),
    units: roster.organizations.filter(({ type }) => type !== "group").map(({ name }) => name),
    periods: [...own, ...yearsOfReviews(analysis, own)],
    hasSheet: sheet !== undefined,
  };
}

function inputOf({ id }: SettingItem): SettingView["input"] {
  if (id === "scheme" || id === "unit") return id;
  if (DAY_ITEMS.has(id)) return "day";
  return YES_NO.has(id) ? "yesNo" : "text";
}

function plainValue(item: SettingItem, cell: Parameters<SettingItem["read"]>[0], scheme: string): string {
  switch (inputOf(item)) {
    case "scheme":
      return scheme;
    case "day": {
      const day = daySetting(cell);
      return day === null ? cellText(cell) : isoDay(day);
    }
    case "yesNo":
      return yesNoSetting(cell) === true ? "是" : "否";
    case "unit":
    case "text":
      return cellText(cell).trim();
  }
}

function effectiveOf({ id }: SettingItem, { settings, statistics }: Analysis): string {
  const { scheme, period, asOf } = settings;
  const yesNo = (is: boolean): string => (is ? "是" : "否");
  switch (id) {
    case "scheme":
      return scheme.title;
    case "from":
      return isoDay(period.from);
    case "to":
      return isoDay(period.to);
    case "asOf":
      return isoDay(asOf);
    case "unit":
      return statistics.unit;
    case "isRosterConfirmed":
      return yesNo(settings.isRosterConfirmed);
    case "campaignFrom":
      return scheme.campaign ? isoDay(scheme.campaign.from) : "";
    case "campaignTo":
      return scheme.campaign ? isoDay(scheme.campaign.to) : "";
    case "methods":
      return scheme.methods.map((method) => method.id).join("、");
    case "reviewsSecretaryWithOrganization":
      return yesNo(scheme.reviewsSecretaryWithOrganization);
    case "needsReply":
      return yesNo(scheme.rectification.needsReply);
    case "needsSpecialReport":
      return yesNo(scheme.rectification.needsSpecialReport);
    case "needsReReview":
      return yesNo(scheme.rectification.needsReReview === true);
    case "needsPublication":
      return yesNo(scheme.publication !== null);
    case "copiedSimilarity":
    case "copiedMinLength":
    case "minTextLength":
      return String(scheme.thresholds[id]);
    default:
      return "";
  }
}
