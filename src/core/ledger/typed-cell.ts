import type { CellValue } from "../workbook/cell";
import type { Day } from "./day";
import type { FIELD_TYPES, Field } from "./fields";

/** Why there is nothing to read in a cell: really empty, or a placeholder such as `\`, `/`, `--`, 无, 0 (DOMAIN §3). */
export type Blank = "empty" | "placeholder";

interface CellBase {
  /** As read from the sheet. */
  readonly raw: CellValue;
  /** Trimmed, full-width digits and Latin letters made half-width, inner line breaks kept; `""` when blank. */
  readonly text: string;
  /** `null`: there is something. */
  readonly blank: Blank | null;
}

export interface TextCell extends CellBase {
  readonly type: "text";
}

export interface LongTextCell extends CellBase {
  readonly type: "longText";
  /** 无, 没有, 无意见, 暂无, 不存在, 无明显问题 …: words, but no substance. */
  readonly isEmptyPhrase: boolean;
  /** The column holds grades (好, 较好, 一般): no text, whatever the field. */
  readonly isGrade?: true;
}

export interface NameCell extends CellBase {
  readonly type: "name";
  /** Equal for equal persons' names: no padding spaces, one kind of middle dot, simplified script; "" when blank. */
  readonly key: string;
}

/** One person named in a cell that may name several, with unit and post around the name. */
export interface PersonMention {
  /** As written, without unit and post. */
  readonly name: string;
  readonly key: string;
  /** "市急救中心党支部书记" in front of or behind the name; "" when nothing stands there. */
  readonly post: string;
}

export interface PersonsCell extends CellBase {
  readonly type: "persons";
  readonly persons: readonly PersonMention[];
}

export interface OrganizationCell extends CellBase {
  readonly type: "organization";
  /** Equal for equal organisations' names (中国共产党X支部委员会 = 中共X支部委员会 = X党支部 = X支部); "" when blank. */
  readonly key: string;
}

/** What a date cell says. Days are Excel serials. */
export type DateReading =
  | { readonly kind: "blank" }
  | { readonly kind: "exact"; readonly from: Day; readonly to: Day }
  /** A month, ten-day part, half-year …: the whole span, both ends belong to it. */
  | { readonly kind: "imprecise"; readonly from: Day; readonly to: Day }
  /** Surely a slip (2010年12年15日); `suggestion` is the likely day, never used until accepted. */
  | { readonly kind: "typo"; readonly suggestion: Day | null }
  /** More than one reading is likely (1980.3 may be March or 1980.30); none is used. */
  | { readonly kind: "ambiguous"; readonly readings: readonly { readonly from: Day; readonly to: Day }[] }
  /** 长期, 立行立改, 限期办 …: words that stand where a date may stand. */
  | { readonly kind: "nonDate" }
  | { readonly kind: "unreadable" };

export interface DateCell extends CellBase {
  readonly type: "date";
  readonly reading: DateReading;
}

export interface NumberCell extends CellBase {
  readonly type: "number";
  /** `null` when blank or not a number. "12人" and "１２" read as 12. */
  readonly number: number | null;
  /** Stored as text although it reads as a number. */
  readonly isText: boolean;
}

/** A grade column's cell: a tick on a ballot, or a count in a summary. */
export interface TickCell extends CellBase {
  readonly type: "tick";
  readonly isTicked: boolean;
  readonly number: number | null;
}

export type TypedCell =
  TextCell | LongTextCell | NameCell | PersonsCell | OrganizationCell | DateCell | NumberCell | TickCell;

/** The typed cell of a field: `CellOf<"reviewDate">` is `DateCell`. */
export type CellOf<F extends Field> = Extract<TypedCell, { readonly type: (typeof FIELD_TYPES)[F] }>;
