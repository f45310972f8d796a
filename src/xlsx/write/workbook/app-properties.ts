import { childNamed, childrenNamed, editChild, elementChildren, textOf } from "../xml/children";
import type { XmlElement } from "../xml/element";
import { attributeOf, parseElement, setAttribute, writeElement } from "../xml/element";
import { escapeText } from "../xml/escape";

const NO_ORDER: readonly string[] = [];

/**
 * The list of sheets in docProps/app.xml. It is only brought up to date where it names exactly the sheets that there were;
 * anything else comes back as it is (the list is for display, and a wrong one does no harm).
 */
export function changedAppProperties(xml: string, before: readonly string[], after: readonly string[]): string {
  const root = parseElement(xml);
  const titles = vectorOf(root, "TitlesOfParts");
  const headings = vectorOf(root, "HeadingPairs");
  if (!titles || !headings) return xml;
  const named = elementChildren(titles).map((item) => textOf(parseElement(item.xml)));
  if (before.some((name, index) => named[index] !== name)) return xml;
  const count = elementChildren(headings)[1];
  if (!count || Number(textOf(innermost(count.xml))) !== before.length) return xml;

  editVector(root, "TitlesOfParts", (vector) => {
    const items = elementChildren(vector);
    const p = vector.prefix;
    const added = after.map((name) => ({ name: "lpstr", xml: `<${p}lpstr>${escapeText(name)}</${p}lpstr>` }));
    vector.items = [...added, ...items.slice(before.length)];
    setAttribute(vector, "size", String(vector.items.length));
  });
  editVector(root, "HeadingPairs", (vector) => {
    const old = elementChildren(vector)[1];
    vector.items = vector.items.map((item) =>
      item === old ? { ...item, xml: item.xml.replace(/>\s*\d+\s*</, `>${after.length}<`) } : item,
    );
  });
  return writeElement(root);
}

function vectorOf(root: XmlElement, name: string): XmlElement | null {
  const property = childNamed(root, name);
  const vector = property ? childrenNamed(parseElement(property.xml), "vector")[0] : undefined;
  return vector ? parseElement(vector.xml) : null;
}

function editVector(root: XmlElement, name: string, edit: (vector: XmlElement) => void): void {
  editChild(root, NO_ORDER, name, (property) => {
    editChild(property, NO_ORDER, "vector", (vector) => {
      if (attributeOf(vector, "size") !== null) edit(vector);
      return true;
    });
    return true;
  });
}

/** `<variant><i4>3</i4></variant>` → the `<i4>`. */
function innermost(xml: string): XmlElement {
  const element = parseElement(xml);
  const [child] = elementChildren(element);
  return child ? innermost(child.xml) : element;
}
