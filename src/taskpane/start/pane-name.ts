const KEY = "点评台账 pane";

/**
 * What this pane calls itself in the journal of an open workbook: kept by the browser, so that it knows its own change again
 * after it was closed, and another one on every computer. Where nothing can be kept it is new each time.
 */
export function paneName(storage: () => Pick<Storage, "getItem" | "setItem"> = () => localStorage): string {
  const made = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
  try {
    const kept = storage().getItem(KEY);
    if (kept !== null && /^[0-9a-f]{16}$/.test(kept)) return kept;
    storage().setItem(KEY, made);
  } catch {
    // a browser that keeps nothing for us: a cut-off change is then taken back a little later
  }
  return made;
}
