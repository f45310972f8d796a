import { readFileSync } from "node:fs";
import { join } from "node:path";
import { KIND_TITLES, STANDARD_HEADINGS } from "../../src/core/ledger/headings";

const glossary = readFileSync(join(__dirname, "../../docs/glossary.md"), "utf8");

describe("docs/glossary.md", () => {
  test.each([...Object.entries(KIND_TITLES), ...Object.entries(STANDARD_HEADINGS)])("names %s as %s", (id, chinese) => {
    expect(glossary).toContain(`| ${chinese} | ${id} |`);
  });
});
