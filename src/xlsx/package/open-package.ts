import { utf8Xml, xmlText } from "./xml-text";
import { contentTypeOf, parseContentTypes, partKey } from "./content-types";
import { inflateEntry, type InflateRaw } from "./inflate";
import { relationshipKind, type ContentTypes, type OoxmlPackage, type Relationship } from "./ooxml-package";
import { PackageError } from "./package-error";
import { parseRelationships, relationshipsPartOf } from "./relationships";
import { parseWorkbookPart } from "./workbook-part";
import { readZipDirectory } from "./zip-directory";
import type { ZipEntry } from "./zip-entry";

/** What a package may inflate to, all parts together, before it is refused. */
export const MAX_INFLATED_BYTES = 1_000_000_000;
/** Parts up to this size stay in memory once inflated. */
const KEPT_PART_BYTES = 4_000_000;

/** A zip's parts by name, before anybody knows that it is a workbook. */
export interface PartStore {
  readonly entries: readonly ZipEntry[];
  entry(name: string): ZipEntry | undefined;
  bytes(name: string): Uint8Array | null;
}

/** Throws `PackageError`: `truncated`, `damaged`, `encrypted`, or `tooLarge` when the sizes claimed add up to more than the limit. */
export function openParts(
  source: Uint8Array,
  maxInflatedBytes = MAX_INFLATED_BYTES,
  inflateRaw?: InflateRaw,
): PartStore {
  const entries = readZipDirectory(source);
  const byKey = new Map<string, ZipEntry>();
  let claimed = 0;
  for (const entry of entries) {
    claimed += entry.size;
    if (!byKey.has(partKey(entry.name))) byKey.set(partKey(entry.name), entry);
  }
  if (claimed > maxInflatedBytes) throw new PackageError("tooLarge", `inflates to ${claimed} bytes`);
  const kept = new Map<ZipEntry, Uint8Array>();
  const find = (name: string): ZipEntry | undefined => byKey.get(partKey(name));
  return {
    entries,
    entry: find,
    bytes: (name) => {
      const entry = find(name);
      if (entry === undefined) return null;
      const known = kept.get(entry);
      if (known) return known;
      const bytes = inflateEntry(entry, inflateRaw);
      if (bytes.length <= KEPT_PART_BYTES) kept.set(entry, bytes);
      return bytes;
    },
  };
}

/** Reads content types, relationships and the workbook part. Throws `PackageError` `damaged` when there is no workbook part. */
export function openPackage(source: Uint8Array, parts: PartStore): OoxmlPackage {
  const relationships = new Map<string, readonly Relationship[]>();
  const spell = (name: string): string => parts.entry(name)?.name ?? name;
  const relationshipsOf = (partName: string): readonly Relationship[] => {
    const key = partKey(partName);
    let found = relationships.get(key);
    if (found === undefined) {
      const xml = parts.bytes(relationshipsPartOf(partName));
      found = xml === null ? [] : parseRelationships(utf8Xml(xml), partName, spell);
      relationships.set(key, found);
    }
    return found;
  };
  const contentTypes = contentTypesOf(parts);
  const workbookName = workbookPartName(parts, relationshipsOf(""), contentTypes);
  const workbookXml = workbookName === null ? null : parts.bytes(workbookName);
  if (workbookName === null || workbookXml === null) throw new PackageError("damaged", "no workbook part");
  return {
    source,
    entries: parts.entries,
    workbook: parseWorkbookPart(utf8Xml(workbookXml), workbookName, relationshipsOf(workbookName)),
    contentTypes,
    isSigned: relationshipsOf("").some((each) => each.type.includes("/digital-signature/")),
    entry: (name) => parts.entry(name),
    bytes: (name) => parts.bytes(name),
    text: (name) => {
      const bytes = parts.bytes(name);
      return bytes === null ? null : xmlText(bytes);
    },
    relationshipsOf,
  };
}

export function contentTypesOf(parts: PartStore): ContentTypes {
  const xml = parts.bytes("[Content_Types].xml");
  return xml === null ? { defaults: new Map(), overrides: new Map() } : parseContentTypes(utf8Xml(xml));
}

/** By the package's relationship; else by content type; else where everybody keeps it. */
export function workbookPartName(
  parts: PartStore,
  packageRelationships: readonly Relationship[],
  types: ContentTypes,
): string | null {
  const main = packageRelationships.find((each) => relationshipKind(each) === "officeDocument")?.partName;
  if (main !== undefined && main !== null && parts.entry(main) !== undefined) return main;
  const typed = parts.entries.find(({ name }) => /spreadsheetml.*\.main\+xml$/.test(contentTypeOf(types, name) ?? ""));
  return typed?.name ?? parts.entry("xl/workbook.xml")?.name ?? null;
}
