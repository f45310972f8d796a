import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ASSUMED_IN_CHINESE } from "../../scripts/assumptions/assumed-in-chinese";
import { BEHAVIOURS } from "../host/behaviours";

const page = readFileSync(join(__dirname, "../../docs/真机验证.md"), "utf8");
const assumed = BEHAVIOURS.filter(({ standing }) => standing === "assumed").map(({ what }) => what);

describe("docs/真机验证.md", () => {
  test.each(ASSUMED_IN_CHINESE)("lists an assumption that is still one: $what", ({ what, chinese }) => {
    expect(assumed).toContain(what);
    expect(page).toContain(`| ${chinese} |`);
  });

  test("says all of them in Chinese", () => {
    expect(assumed.filter((what) => !ASSUMED_IN_CHINESE.some((each) => each.what === what))).toEqual([]);
  });

  test("says each once", () => {
    const whats = ASSUMED_IN_CHINESE.map(({ what }) => what);
    expect(new Set(whats).size).toBe(whats.length);
  });
});
