/** What stands for something that is nobody's business. */
export const HIDDEN = "［已隐去］";

/** Runs of digits that name or reach a person: identity card (15 or 18), mobile, landline; a birth date that calls itself one. */
const PERSONAL: readonly RegExp[] = [
  /(?<!\d)\d{17}[\dXx](?![\dA-Za-z])/g,
  /(?<!\d)\d{6}(?:\d{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?!\d)/g,
  /(?<!\d)(?:\+?86[-\s]?)?1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}(?!\d)/g,
  /(?<!\d)0\d{2,3}[-—－\s]\d{7,8}(?!\d)/g,
  /(?<=(?:电话|手机|联系方式|電話|手機)[：:]?\s*)\d{7,8}(?!\d)/g,
  /(?<=(?:出生日期|出生年月|出生于|出生於|生于|生於)[：:]?\s*)\d{4}(?:\s*[年.\-/]\s*\d{1,2}(?:\s*[月.\-/]\s*(?:\d{1,2}\s*日?)?)?)?/g,
];

/** The text as it may be put on a wall: identity numbers, telephones and birth dates hidden, white space at the ends gone. */
export function publicText(text: string): string {
  return PERSONAL.reduce((shown, pattern) => shown.replace(pattern, HIDDEN), text.normalize("NFC").trim());
}
