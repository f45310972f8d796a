import { readFileSync } from "node:fs";
import { manualPage } from "../../../scripts/help/manual-page";
import { HELP_TEXTS } from "../../../src/taskpane/locale/zh-CN/help";
import { PAGES } from "../../../src/taskpane/state/pages";

const anchors = new Set([...manualPage().matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));

describe("links from the pane into the manual", () => {
  test.each(Object.entries(HELP_TEXTS.sections))("%s leads to a section that is there: %s", (_, section) => {
    expect(anchors).toContain(section);
  });

  test("every page of the pane has one", () => {
    expect(Object.keys(HELP_TEXTS.sections)).toEqual(expect.arrayContaining([...PAGES]));
  });

  test("the manual's list of contents leads to every section", () => {
    const manual = readFileSync("docs/使用说明.md", "utf8");
    const headings = [...manual.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    const listed = [...manual.matchAll(/^- \[([^\]]+)\]\(#([^)]+)\)$/gm)];
    expect(listed.map(([, name]) => name)).toEqual(headings);
    expect(listed.map(([, , anchor]) => anchor)).toEqual(headings);
  });
});
