import { addPageRules } from "./page-rules";

/** CSS properties by name. */
export type StyleText = Record<string, string>;

const classes = new Map<string, string>();
let rules: CSSStyleSheet | null = null;

/**
 * A class of the page that stands for these properties; the same properties give the same class. Cells that share one are
 * styled several times faster than by properties of their own.
 */
export function styleClass(style: StyleText): string {
  const probe = document.createElement("i").style;
  // By the browser's own reading: a font's name out of a file can hold anything, and stays a value here.
  for (const [property, value] of Object.entries(style)) probe.setProperty(property, value);
  const text = probe.cssText;
  const found = classes.get(text);
  if (found !== undefined) return found;
  const name = `look-${String(classes.size)}`;
  rules ??= addPageRules();
  rules.insertRule(`.sheet-grid .ag-cell.${name} { ${text} }`, rules.cssRules.length);
  classes.set(text, name);
  return name;
}
