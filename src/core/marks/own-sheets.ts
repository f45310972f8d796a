/** Sheets the add-in itself writes; recognition never takes them for the user's ledgers (the statistics sheet excepted, which is compared). */
export const OWN_SHEETS = {
  settings: "点评设置",
  findings: "校验清单",
  uncovered: "未点评名单",
  aspects: "点评内容覆盖",
  basis: "统计依据",
  reminders: "整改提醒",
  legend: "标记说明",
  report: "审核报告",
  questions: "上级会问什么",
  packing: "报送清单",
  memory: "点评台账记录",
} as const;

/** Name of the statistics sheet that we write. */
export const STATISTICS_SHEET = "领导点评工作情况统计表";

/** Name of the tracking ledger that we lay out. Once there it is a ledger like any other: people work in it. */
export const TRACKING_SHEET = "领导点评重点问题跟踪整改落实记录表";

/** Laid out by us; "…（2）" where the first name was taken. */
export function isTrackingSheet(name: string): boolean {
  return name === TRACKING_SHEET || (name.startsWith(`${TRACKING_SHEET}（`) && /（\d+）$/.test(name));
}

const OWN_NAMES: ReadonlySet<string> = new Set(Object.values(OWN_SHEETS));

export function isOwnSheet(name: string): boolean {
  return OWN_NAMES.has(name) || isFormSheet(name);
}

const FORM_SHEET_NAMES = { organizationReview: "党组织点评登记表", memberReview: "党员点评登记表" } as const;
const BESIDE_LEDGERS = "打印";

/**
 * Name of a sheet of printable forms. Beside the ledgers that they come from they are ours (打印党员点评登记表); in a file of
 * their own they are forms like any others. `part` and `copy` count from 1.
 */
export function formSheetName(
  kind: keyof typeof FORM_SHEET_NAMES,
  isBesideLedgers: boolean,
  part: number,
  copy: number,
): string {
  const name = `${isBesideLedgers ? BESIDE_LEDGERS : ""}${FORM_SHEET_NAMES[kind]}${part > 1 ? String(part) : ""}`;
  return copy > 1 ? `${name}（第${copy}份）` : name;
}

/** A sheet of forms that we put beside the ledgers? */
export function isFormSheet(name: string): boolean {
  return /^打印(?:党组织|党员)点评登记表\d*(?:（第\d+份）)?$/.test(name);
}
