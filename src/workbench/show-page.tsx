import { createRoot } from "react-dom/client";
import type { OpenedFile } from "./open-file";
import { Page } from "./page";

/** Draws the page into `root`; it begins with the sample, which is being opened already. */
export function showPage(root: HTMLElement, sample: Promise<OpenedFile>): void {
  createRoot(root).render(<Page sample={sample} />);
}
