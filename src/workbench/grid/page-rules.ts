/** Style rules of the page that the grid sets by itself, behind all that stand there already. */
export function addPageRules(): CSSStyleSheet {
  const rules = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
  return rules;
}

export function removePageRules(rules: CSSStyleSheet): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== rules);
}
