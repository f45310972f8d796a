import type { SheetVisibility } from "../../core/workbook/snapshot";
import type { ZipEntry } from "./zip-entry";

/** One `<Relationship>`. */
export interface Relationship {
  readonly id: string;
  /** The whole type URI; `relationshipKind` gives its last word, which is the same in the strict namespace. */
  readonly type: string;
  /** As written. */
  readonly target: string;
  /** Name of the part it points to, without leading slash, as the entry is spelt when there is one; `null` when external. */
  readonly partName: string | null;
}

/** `[Content_Types].xml`. Extensions and part names are in lower case; part names have no leading slash. */
export interface ContentTypes {
  readonly defaults: ReadonlyMap<string, string>;
  readonly overrides: ReadonlyMap<string, string>;
}

/** One `<sheet>` of the workbook part, in tab order. */
export interface SheetPart {
  /** The `sheetId` attribute: `SheetSnapshot.id`. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly relationshipId: string;
  /** "worksheet", "chartsheet", "dialogsheet", "xlMacrosheet" … Only worksheets are in the snapshot. */
  readonly kind: string;
  readonly partName: string;
}

/** What the workbook part and its relationships say. Part names are spelt as the entries are. */
export interface WorkbookPart {
  readonly partName: string;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetPart[];
  readonly stylesPart: string | null;
  readonly sharedStringsPart: string | null;
  readonly calcChainPart: string | null;
  /** Serials of this file count from 1904-01-01 (a snapshot is always in the 1900 system: 1,462 more). */
  readonly is1904: boolean;
  readonly isStructureProtected: boolean;
  /** Written in the strict namespace of ISO 29500 (`http://purl.oclc.org/ooxml/…`). */
  readonly isStrict: boolean;
}

/**
 * An .xlsx or .xlsm as its zip entries. Names are looked up without case, with "/" or "\", with or without leading slash.
 * `bytes` and `text` throw a `PackageError` when the data is damaged or inflates beyond the limit.
 */
export interface OoxmlPackage {
  /** The whole file as read. */
  readonly source: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  readonly workbook: WorkbookPart;
  readonly contentTypes: ContentTypes;
  /** True when a part of the package carries a digital signature. */
  readonly isSigned: boolean;
  entry(name: string): ZipEntry | undefined;
  /** Inflated bytes exactly as stored (BOM and encoding kept); `null` when there is no such entry. */
  bytes(name: string): Uint8Array | null;
  /** XML as text, decoded from UTF-8 or UTF-16, without BOM; `null` when there is no such entry. */
  text(name: string): string | null;
  /** Relationships of a part ("" for those of the package); `[]` when it has none. */
  relationshipsOf(partName: string): readonly Relationship[];
}

/** ".../relationships/worksheet" → "worksheet". */
export function relationshipKind(relationship: Relationship): string {
  return relationship.type.slice(relationship.type.lastIndexOf("/") + 1);
}
