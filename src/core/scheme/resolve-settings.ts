import type { Day, Period } from "../ledger/day";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { applyOverrides } from "./apply-overrides";
import { readSettingsSheet } from "./read-settings";
import type { Scheme } from "./scheme";
import { DEFAULT_SCHEME, schemeById } from "./schemes";
import type { Settings } from "./settings";
import { windowOf } from "./windows";

/** What a person asks for in this run; it goes before what the sheet 点评设置 says. */
export interface SettingsRequest {
  readonly workbook: WorkbookSnapshot;
  readonly schemeId?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** Only when a person chose the day; otherwise 点评设置 decides, then `today`. */
  readonly asOf?: Day | undefined;
  readonly today: Day;
  readonly unit?: string | undefined;
}

export type SettingsErrorCode = "unknownScheme" | "reversedPeriod";

/** The request itself cannot be met; faults of the sheet 点评设置 are its problems instead. */
export class SettingsError extends Error {
  readonly code: SettingsErrorCode;
  readonly value: string;

  constructor(code: SettingsErrorCode, value: string) {
    super(`${code}: ${value}`);
    this.name = "SettingsError";
    this.code = code;
    this.value = value;
  }
}

/**
 * Request before sheet before scheme. Period: else the scheme's campaign window, else the calendar half-year of asOf.
 * Throws `SettingsError` for a scheme nobody knows and a period that ends before it begins.
 */
export function resolveSettings(request: SettingsRequest): Settings {
  const { overrides } = readSettingsSheet(request.workbook);
  const scheme = applyOverrides(schemeOf(request, overrides.scheme), overrides);
  const asOf = request.asOf ?? overrides.asOf ?? request.today;
  const byDefault = scheme.campaign ?? windowOf(asOf, "halfYear");
  return {
    scheme,
    period: periodOf(request, overrides, byDefault),
    asOf,
    unit: request.unit ?? overrides.unit ?? null,
    isRosterConfirmed: overrides.isRosterConfirmed ?? false,
  };
}

function schemeOf(request: SettingsRequest, named: Scheme | undefined): Scheme {
  if (request.schemeId === undefined) return named ?? DEFAULT_SCHEME;
  const scheme = schemeById(request.schemeId);
  if (scheme === undefined) throw new SettingsError("unknownScheme", request.schemeId);
  return scheme;
}

interface Ends {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** Ends given by one side only are completed from the next; a completion that would turn the period round is left out. */
function periodOf(asked: Ends, set: Ends, byDefault: Period): Period {
  if (asked.from !== undefined && asked.to !== undefined && asked.from > asked.to) {
    throw new SettingsError("reversedPeriod", `${asked.from}>${asked.to}`);
  }
  const from = asked.from ?? set.from;
  const to = asked.to ?? set.to;
  if (from !== undefined && to !== undefined && from <= to) return { from, to };
  const start = asked.from ?? (asked.to === undefined ? from : undefined);
  const end = asked.to ?? (asked.from === undefined ? to : undefined);
  if (start !== undefined) return start <= byDefault.to ? { from: start, to: byDefault.to } : windowFrom(start);
  if (end !== undefined) return end >= byDefault.from ? { from: byDefault.from, to: end } : windowTo(end);
  return byDefault;
}

/** Only a start is known, and it lies after the default period: the rest of its half-year. */
function windowFrom(start: Day): Period {
  return { from: start, to: windowOf(start, "halfYear").to };
}

function windowTo(end: Day): Period {
  return { from: windowOf(end, "halfYear").from, to: end };
}
