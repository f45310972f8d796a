/** Shows the manual beside the page: a file of the server, or, in the single file, the copy inside it. `false`: the browser would not. */
export function openManual(section = ""): boolean {
  const inline = document.getElementById("source:help");
  const address = inline === null ? "help.html" : (copy ??= copyOf(inline.textContent));
  const place = section === "" ? "" : `#${encodeURIComponent(section)}`;
  // Not "noopener": a tab of its own could not read the copy any more.
  return window.open(address + place, "dianping-help") !== null;
}

/** One address for all sections: the tab that is open goes to the section, and need not load the manual anew. */
let copy: string | null = null;

function copyOf(text: string): string {
  return URL.createObjectURL(new Blob([text], { type: "text/html" }));
}
