import type { StatisticsRowView } from "../../../src/app/engine/views/statistics-view";
import { headerGroups } from "../../../src/taskpane/statistics/header-groups";
import { firstNumber, nextNumber } from "../../../src/taskpane/statistics/number-keys";

describe("two lines of headings", () => {
  const column = (group: string, label: string) => ({ group, label });
  test.each([
    ["nothing", [], []],
    [
      "columns without a group stand alone",
      [column("", "序号"), column("", "单位")],
      [
        ["", 0, 1],
        ["", 1, 1],
      ],
    ],
    [
      "neighbours of a group go together",
      [column("", "单位"), column("党员", "应点评"), column("党员", "已点评"), column("整改", "问题数")],
      [
        ["", 0, 1],
        ["党员", 1, 2],
        ["整改", 3, 1],
      ],
    ],
    [
      "a group that comes again is another one",
      [column("党员", "应点评"), column("整改", "问题数"), column("党员", "已点评")],
      [
        ["党员", 0, 1],
        ["整改", 1, 1],
        ["党员", 2, 1],
      ],
    ],
  ])("%s", (_, columns, expected) => {
    expect(headerGroups(columns).map(({ title, first, span }) => [title, first, span])).toEqual(expected);
  });
});

/** A letter is a number that has rows behind it, a dot a cell without. */
function table(...lines: readonly string[]): readonly StatisticsRowView[] {
  return lines.map((line) => ({
    unit: "",
    cells: line.split("").map((key) => ({ text: key, key: key === "." ? null : key })),
  }));
}

describe("keys among the numbers", () => {
  const rows = table("..ab", "...c", "..de");
  const at = (row: number, column: number) => ({ row, column });
  test.each([
    ["right", at(0, 2), "ArrowRight", at(0, 3)],
    ["not beyond the end", at(0, 3), "ArrowRight", null],
    ["not into cells without rows", at(0, 2), "ArrowLeft", null],
    ["down over a blank", at(0, 2), "ArrowDown", at(2, 2)],
    ["up", at(2, 3), "ArrowUp", at(1, 3)],
    ["to the first", at(0, 3), "Home", at(0, 2)],
    ["to the last", at(2, 2), "End", at(2, 3)],
    ["another key", at(0, 2), "Enter", null],
  ])("%s", (_, from, key, to) => {
    expect(nextNumber(rows, from, key)).toEqual(to);
  });

  test("Tab goes to the first number; without any, nowhere", () => {
    expect(firstNumber(table("...", "..a"))).toEqual(at(1, 2));
    expect(firstNumber(table("..."))).toBeNull();
  });
});
