/** Shares of the screen in percent that the manual's window takes. */
const SIZE = { height: 80, width: 60 };

/**
 * Shows the manual, a page beside the pane's own, in a window of Office: `window.open` opens nothing in some of its web views.
 * Where Office opens none (an old one, or another window of ours is open) the browser is asked. `false`: nobody could.
 */
export function openManualInOffice(section: string): Promise<boolean> {
  const address = new URL("help.html", location.href);
  address.hash = section;
  const byBrowser = (): boolean => window.open(address.href, "dianping-help") !== null;
  return new Promise((resolve) => {
    try {
      Office.context.ui.displayDialogAsync(address.href, SIZE, ({ status }) =>
        resolve(status === Office.AsyncResultStatus.Succeeded || byBrowser()),
      );
    } catch {
      // Not there at all: an Office without dialogs says so by throwing.
      resolve(byBrowser());
    }
  });
}
