import type { SubmissionChoice } from "../../app/engine/views/gate-view";
import type { SubmissionKind } from "../../core/submission/submission";

/** What is entered about handing in, as typed. */
export interface SubmissionEntries {
  readonly kind: SubmissionKind;
  readonly edition: string;
  readonly isZero: boolean;
  readonly zeroReason: string;
}

/** What is to go along in the package. */
export interface PackageEntries {
  readonly withTracking: boolean;
  readonly withCsv: boolean;
  readonly encoding: "utf8" | "gb18030";
}

export const FIRST_PACKAGE: PackageEntries = { withTracking: false, withCsv: false, encoding: "utf8" };

export const FIRST_ENTRIES: SubmissionEntries = {
  kind: "first",
  edition: "1",
  isZero: false,
  zeroReason: "",
};

/** `null` where it is not a number from 1 to 99. */
export function editionOf({ edition }: SubmissionEntries): number | null {
  const text = edition.trim().normalize("NFKC");
  return /^[1-9]\d?$/.test(text) ? Number(text) : null;
}

/** What the entries come to; `null` while something is missing. */
export function choiceOf(entries: SubmissionEntries): SubmissionChoice | null {
  const edition = editionOf(entries);
  const reason = entries.zeroReason.trim();
  if (edition === null || (entries.isZero && reason === "")) return null;
  return { kind: entries.kind, edition, zeroReason: entries.isZero ? reason : null };
}
