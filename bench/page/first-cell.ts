/** Runs in the page, before anything of it: leaves the mark `first-cell` in its timeline when the grid has a cell. */
export function noteFirstCell(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector(".sheet-grid .ag-cell") === null) return;
    performance.mark("first-cell");
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}
