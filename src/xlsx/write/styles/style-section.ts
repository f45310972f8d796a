import { elementChildren, insertChild, childNamed, replaceChild } from "../xml/children";
import type { XmlElement } from "../xml/element";
import { parseElement, setAttribute, writeElement } from "../xml/element";

/** Order of the style part's children (CT_Stylesheet). */
const SECTION_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

export type SectionName = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** One list of the style part. Entries are only ever appended: their positions are what cells refer to. */
export class StyleSection {
  readonly #name: SectionName;
  readonly #entries: string[];
  readonly #byText = new Map<string, number>();
  readonly #known: number;
  readonly #required: number;

  /** `required` entries are put in when the list has fewer. */
  constructor(root: XmlElement, name: SectionName, required: readonly string[]) {
    this.#name = name;
    const section = childNamed(root, name);
    this.#entries = section ? elementChildren(parseElement(section.xml)).map(({ xml }) => xml) : [];
    this.#known = this.#entries.length;
    for (const [index, text] of this.#entries.entries()) if (!this.#byText.has(text)) this.#byText.set(text, index);
    for (const text of required.slice(this.#known)) {
      this.#byText.set(text, this.#entries.length);
      this.#entries.push(text);
    }
    this.#required = this.#entries.length;
  }

  get entries(): readonly string[] {
    return this.#entries;
  }

  /** Was anything added, apart from what was required? */
  get hasGrown(): boolean {
    return this.#entries.length > this.#required;
  }

  /** Position of this entry, added when it is not there yet. */
  indexOf(text: string): number {
    const found = this.#byText.get(text);
    if (found !== undefined) return found;
    this.#byText.set(text, this.#entries.length);
    return this.#entries.push(text) - 1;
  }

  /** Writes what was added into the style part; nothing when nothing was. */
  save(root: XmlElement): void {
    const added = this.#entries.slice(this.#known);
    if (added.length === 0) return;
    const old = childNamed(root, this.#name);
    const section = parseElement(old?.xml ?? `<${root.prefix}${this.#name}/>`);
    const last = section.items.at(-1);
    const gap = last?.name === "" ? section.items.splice(-1) : [];
    section.items.push(...added.map((xml) => ({ name: "entry", xml })), ...gap);
    setAttribute(section, "count", String(this.#entries.length));
    const xml = writeElement(section);
    if (old) replaceChild(root, old, xml);
    else insertChild(root, SECTION_ORDER, this.#name, xml);
  }
}
