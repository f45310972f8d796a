import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { scriptTableSource } from "../../../../scripts/script-table";
import { SIMPLIFIED, TRADITIONAL } from "../../../../src/core/ledger/script/script-table";
import { toSimplified } from "../../../../src/core/ledger/script/to-simplified";

test.each([
  ["領導點評臺賬", "领导点评台账"],
  ["黨總支", "党总支"],
  ["台帳", "台帐"],
  ["張偉、陳麗華", "张伟、陈丽华"],
  ["羣眾評議", "群众评议"],
  ["衞生局", "卫生局"],
  ["什么著作", "什么著作"],
  ["這裡 2011年", "这里 2011年"],
  ["領導ABC點", "领导ABC点"],
  ["李乾", "李乾"],
  ["", ""],
])("%s → %s", (traditional, simplified) => {
  expect(toSimplified(traditional)).toBe(simplified);
});

test("simplified text comes back as the same string", () => {
  const text = "第一党支部 书记 张三 2011-01-13";
  expect(toSimplified(text)).toBe(text);
});

test("the table pairs one character with one, and converting twice changes nothing", () => {
  expect(SIMPLIFIED).toHaveLength(TRADITIONAL.length);
  expect(TRADITIONAL.length).toBeGreaterThan(2900);
  expect(toSimplified(SIMPLIFIED)).toBe(SIMPLIFIED);
});

test("length never changes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => toSimplified(text).length === text.length),
    { seed: 20110113, numRuns: 300 },
  );
});

test("the committed table is what the generator writes", () => {
  const committed = readFileSync(join("src", "core", "ledger", "script", "script-table.ts"), "utf8");
  expect(committed).toBe(scriptTableSource());
});
