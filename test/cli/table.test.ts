import { formatRate } from "../../src/cli/rate";
import { displayWidth, formatTable } from "../../src/cli/table";

describe("tables in a terminal", () => {
  test("Chinese characters take two places", () => {
    expect(displayWidth("党员 ab１")).toBe(9);
  });

  test("columns line up", () => {
    expect(
      formatTable(
        ["名", "数"],
        [
          ["张三", "1"],
          ["a", "22"],
        ],
      ).split("\n"),
    ).toEqual(["名    数", "────  ──", "张三  1", "a     22"]);
  });
});

describe("rates", () => {
  test.each([
    [null, ""],
    [0, "0.0%"],
    [0.9235, "92.4%"],
    [133 / 2000, "6.7%"],
    [0.5, "50.0%"],
    [0.99996, "99.9%"],
    [1, "100%"],
  ])("%p is shown as %s (DOMAIN §5: one decimal, half up, 100 % only when equal)", (rate, text) => {
    expect(formatRate(rate)).toBe(text);
  });
});
