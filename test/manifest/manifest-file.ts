import { readFileSync } from "node:fs";
import { parseXml, type XmlNode } from "../host/fill/xml-tree";

export const MANIFEST_PATH = new URL("../../manifest.xml", `file://${__filename}`);
export const MANIFEST_TEXT = readFileSync(MANIFEST_PATH, "utf8");
export const MANIFEST = parseXml(MANIFEST_TEXT);

/** Every element of the name, in document order. */
export function elements(name: string, within: XmlNode = MANIFEST): readonly XmlNode[] {
  return within.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elements(name, child)]);
}

/** The only element of the name; throws when there is none or more than one. */
export function element(name: string, within: XmlNode = MANIFEST): XmlNode {
  const [found, second] = elements(name, within);
  if (found === undefined || second !== undefined) throw new Error(`${name}: not exactly one`);
  return found;
}

export function everyElement(within: XmlNode = MANIFEST): readonly XmlNode[] {
  return within.children.flatMap((child) => [child, ...everyElement(child)]);
}

export function attribute(node: XmlNode, name: string): string {
  return node.attributes[name] ?? "";
}

export function childNames(node: XmlNode): readonly string[] {
  return node.children.map(({ name }) => name);
}
