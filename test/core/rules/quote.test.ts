import { quote, quoteName } from "../../../src/core/rules/quote";

const LONG = "中共青石镇桃花源现代农业产业园暨农民专业合作社联合支部委员会";

test.each([
  ["a long name is shown whole", LONG, LONG],
  ["an endless one keeps both its ends", LONG.repeat(3), /^中共青石镇.*….*联合支部委员会$/],
  ["on one line", "第一\n党支部", "第一 党支部"],
])("%s", (_, name, shown) => {
  expect(quoteName(name)).toEqual(typeof shown === "string" ? shown : expect.stringMatching(shown));
  expect(quoteName(name).length).toBeLessThanOrEqual(61);
});

test("running text is cut at its end", () => {
  expect(quote(LONG)).toBe("中共青石镇桃花源现代农业产业园暨农民专业合作社联…");
});
