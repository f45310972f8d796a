/** An XML element; names and attribute names without their namespace prefix. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

interface OpenNode extends XmlNode {
  readonly children: OpenNode[];
  text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/?([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/g;

/** Reads small parts of a workbook file (never the cells of a large sheet) into a tree; the root element is returned. */
export function parseXml(xml: string): XmlNode {
  const root: OpenNode = { name: "", attributes: {}, children: [], text: "" };
  const open: OpenNode[] = [root];
  for (const [token, cdata, tag, attributes = "", slash] of xml.matchAll(TOKEN)) {
    const parent = open.at(-1);
    if (parent === undefined) break;
    if (tag === undefined) {
      if (cdata !== undefined) parent.text += cdata;
      else if (!token.startsWith("<")) parent.text += decode(token);
    } else if (token.startsWith("</")) open.pop();
    else {
      const node: OpenNode = { name: bare(tag), attributes: readAttributes(attributes), children: [], text: "" };
      parent.children.push(node);
      if (slash !== "/") open.push(node);
    }
  }
  return root.children[0] ?? root;
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[bare(name)] = decode(double ?? single ?? "");
  }
  return attributes;
}

function bare(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ""] ?? whole;
  });
}

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((candidate) => candidate.name === name);
}

export function childrenNamed(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** "1" and "true" are true; `fallback` when the attribute is not there. */
export function flag(node: XmlNode | undefined, name: string, fallback = false): boolean {
  const value = node?.attributes[name];
  return value === undefined ? fallback : value === "1" || value === "true";
}

export function numeric(node: XmlNode | undefined, name: string): number | undefined {
  const value = node?.attributes[name];
  return value === undefined || value === "" || Number.isNaN(Number(value)) ? undefined : Number(value);
}
