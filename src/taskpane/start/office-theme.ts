/** Is a colour ("#262626") dark? `undefined` where it is none. */
export function isDarkColor(color: string | undefined): boolean | undefined {
  const [, red = "", green = "", blue = ""] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color ?? "") ?? [];
  if (red === "") return undefined;
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16));
  return 0.299 * (r ?? 0) + 0.587 * (g ?? 0) + 0.114 * (b ?? 0) < 128;
}

/** Whether Office shows itself dark; `undefined` where it does not say, as Excel on the web, or fails to: no pane shall miss that. */
export function isOfficeDark(): boolean | undefined {
  try {
    // Declared as always there, but only some hosts have it.
    const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
    return isDarkColor(theme?.bodyBackgroundColor);
  } catch {
    return undefined;
  }
}
