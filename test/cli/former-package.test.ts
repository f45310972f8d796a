import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formerFiles } from "../../src/cli/former-package";
import { formerNotes } from "../../src/cli/reports/export";

const FIRST = { from: "2011-01-01", to: "2011-03-31" };
const SECOND = { from: "2011-04-01", to: "2011-06-30" };
const UNIT = "云岭县水利局党委";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "former-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Files with their own name as content, and a 清单.json that lists them and says `about`. */
function former(names: readonly string[], about: object): void {
  const files = names.map((name) => {
    writeFileSync(join(folder, name), name);
    return { name, sha256: createHash("sha256").update(name).digest("hex") };
  });
  const manifest = { format: "dianping-package", formatVersion: 1, ...about, sheets: [], files };
  writeFileSync(join(folder, "清单.json"), JSON.stringify(manifest));
}

const now = (...names: readonly string[]) => ({ unit: UNIT, period: SECOND, names });

test.each<[string, object, boolean]>([
  ["the same unit and period", { unit: UNIT, period: SECOND }, true],
  ["the quarter before", { unit: UNIT, period: FIRST }, false],
  ["another unit", { unit: "云岭县林业局党委", period: SECOND }, false],
  ["a manifest that does not say", {}, false],
])("files of %s go only when they are of an earlier edition", async (_, about, goes) => {
  former(["旧.xlsx", "改过.csv"], about);
  writeFileSync(join(folder, "改过.csv"), "有人改过");
  const found = await formerFiles(folder, now("新.xlsx"), []);
  expect(found).toEqual({
    outdated: goes ? ["旧.xlsx"] : [],
    changed: goes ? ["改过.csv"] : [],
    unrelated: goes ? [] : ["旧.xlsx", "改过.csv"],
    isUnknown: false,
  });
  const notes = formerNotes(found, "包").join("");
  expect(notes).toContain("“旧.xlsx”");
  expect(notes).toContain("“改过.csv”");
});

test.each([
  ["case", "A组-第1版.xlsx", "a组-第1版.XLSX"],
  ["Unicode form", "caf\u00e9.xlsx", "cafe\u0301.xlsx"],
])("a name that differs from a new one only in %s is no other file", async (_, listed, written) => {
  former([listed], { unit: UNIT, period: SECOND });
  expect((await formerFiles(folder, now(written), [])).outdated).toEqual([]);
  expect((await formerFiles(folder, now("新.xlsx"), [join(folder, written)])).outdated).toEqual([]);
});
