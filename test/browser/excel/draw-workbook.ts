import type { WorkbookPicture } from "./workbook-picture";

/** Names between page and test. */
export const SELECT = "dianpingSelect";
export const ACTIVATE = "dianpingActivate";
export const PRESS = "dianpingPress";

/** Puts the ribbon's buttons onto the grid page. Runs in the browser. */
export function drawRibbon({
  buttons,
  press,
}: {
  readonly buttons: readonly (readonly [label: string, functionName: string])[];
  readonly press: string;
}): void {
  const made = buttons.map(([label, functionName]) => {
    const button = Object.assign(document.createElement("button"), { textContent: label });
    button.dataset["function"] = functionName;
    button.addEventListener("click", () => {
      (window as unknown as Record<string, (name: string) => void>)[press]?.(functionName);
    });
    return button;
  });
  document.getElementById("ribbon")?.replaceChildren(...made);
}

/** Draws the workbook on the grid page. Runs in the browser: everything inside is self-contained. */
export function drawWorkbook(picture: WorkbookPicture): void {
  const page = window as unknown as Record<string, (value: string) => Promise<void>>;
  const made = (tag: string, text = ""): HTMLElement =>
    Object.assign(document.createElement(tag), { textContent: text });
  const table = made("table");
  const head = made("tr");
  head.append(Object.assign(made("th"), { style: "width: 36px" }));
  for (const { letters, pixels } of picture.columns) {
    head.append(Object.assign(made("th", letters), { style: `width: ${String(pixels)}px` }));
  }
  table.append(head);
  for (const { number, cells } of picture.rows) {
    const line = made("tr");
    line.append(made("th", String(number)));
    for (const { address, text, style, columns, rows } of cells) {
      const cell = Object.assign(made("td", text), { style, colSpan: columns, rowSpan: rows });
      cell.dataset["address"] = address;
      if (address === picture.selection) cell.className = "selected";
      cell.addEventListener("click", () => void page["dianpingSelect"]?.(address));
      line.append(cell);
    }
    table.append(line);
  }
  table.style.width = `${String(picture.columns.reduce((sum, { pixels }) => sum + pixels, 36))}px`;
  document.getElementById("cells")?.replaceChildren(table);
  const tabs = picture.sheets.map(({ name, isActive }) => {
    const tab = made("button", name);
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-selected", String(isActive));
    tab.addEventListener("click", () => void page["dianpingActivate"]?.(name));
    return tab;
  });
  const list = document.getElementById("tabs");
  list?.replaceChildren(...tabs);
  list?.querySelector('[aria-selected="true"]')?.scrollIntoView({ inline: "nearest" });
  const name = document.getElementById("name");
  if (name !== null) name.textContent = picture.name;
}
