/** Shows the manual beside the page: a file of the server, or, in the single file, the copy inside it. */
export function openManual(): void {
  const inline = document.getElementById("source:help");
  const address =
    inline === null ? "help.html" : URL.createObjectURL(new Blob([inline.textContent], { type: "text/html" }));
  // Not "noopener": a tab of its own could not read the copy any more.
  window.open(address, "dianping-help");
}
