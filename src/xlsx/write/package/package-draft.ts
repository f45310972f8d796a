import { partKey } from "../../package/content-types";
import type { OoxmlPackage } from "../../package/ooxml-package";
import type { ZipEntry } from "../../package/zip-entry";
import { utf8Xml } from "../../package/xml-text";
import { declaredAsUtf8 } from "../xml/declaration";
import type { Deflate } from "./zip-writer";
import { packEntry, writeZip } from "./zip-writer";

/** A package while it is changed. Only parts whose content really differs are packed anew; all others are copied compressed as they are. */
export class PackageDraft {
  readonly base: OoxmlPackage;
  readonly #changed = new Map<string, { readonly name: string; readonly data: string | Uint8Array }>();
  readonly #removed = new Set<string>();

  constructor(base: OoxmlPackage) {
    this.base = base;
  }

  has(name: string): boolean {
    const key = partKey(name);
    return this.#changed.has(key) || (!this.#removed.has(key) && this.base.entry(name) !== undefined);
  }

  /** The part as it is by now; `null` when there is none. */
  text(name: string): string | null {
    const changed = this.#changed.get(partKey(name));
    if (changed) return typeof changed.data === "string" ? changed.data : new TextDecoder().decode(changed.data);
    return this.#removed.has(partKey(name)) ? null : this.base.text(name);
  }

  /** The part's bytes as it is by now; none when there is no such part. */
  bytes(name: string): Uint8Array {
    const changed = this.#changed.get(partKey(name));
    if (changed) return encoded(changed.data);
    return (this.#removed.has(partKey(name)) ? null : this.base.bytes(name)) ?? new Uint8Array();
  }

  /** Replaces or adds a part; content that is the same as before leaves it untouched. */
  put(name: string, data: string | Uint8Array): void {
    this.#removed.delete(partKey(name));
    if (this.#isAsRead(name, data)) this.#changed.delete(partKey(name));
    else this.#changed.set(partKey(name), { name, data });
  }

  /** As `put`, for content that is known to differ: saves inflating the old one again. */
  putChanged(name: string, data: Uint8Array): void {
    this.#removed.delete(partKey(name));
    this.#changed.set(partKey(name), { name, data });
  }

  #isAsRead(name: string, data: string | Uint8Array): boolean {
    if (typeof data === "string") return data === this.base.text(name);
    const old = this.base.bytes(name);
    return old !== null && isSame(utf8Xml(old), data);
  }

  remove(name: string): void {
    this.#changed.delete(partKey(name));
    if (this.base.entry(name) !== undefined) this.#removed.add(partKey(name));
  }

  /** The very bytes that were read when nothing differs. Entries keep their order; new ones come last. */
  finish(deflate: Deflate): Uint8Array {
    const entries: ZipEntry[] = [];
    const pending = new Map(this.#changed);
    let isSame = true;
    for (const entry of this.base.entries) {
      const key = partKey(entry.name);
      const changed = pending.get(key);
      pending.delete(key);
      if (this.#removed.has(key)) isSame = false;
      else if (changed) {
        isSame = false;
        entries.push(packEntry(entry.name, encoded(changed.data), deflate, entry));
      } else entries.push(entry);
    }
    for (const { name, data } of pending.values()) entries.push(packEntry(name, encoded(data), deflate));
    return isSame && pending.size === 0 ? this.base.source : writeZip(entries);
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

function encoded(data: string | Uint8Array): Uint8Array {
  return typeof data === "string" ? new TextEncoder().encode(declaredAsUtf8(data)) : data;
}
