import { FIVE, HOSTILE_CASES, TITLE } from "./cases/hostile-sheets";
import { mappedFields, recognizeOne } from "./table-sheet";

describe("hostile sheets", () => {
  test.each(HOSTILE_CASES.map((one) => [one.name, one] as const))("%s", (_, { rows, sheet, merges, blocks }) => {
    const seen = recognizeOne(rows, { name: sheet ?? "Sheet1", merges: merges ?? [] });
    expect(seen.blocks.map((block) => [block.kind, block.recordRows.map((row) => row + 1)])).toEqual(blocks);
  });

  test("five columns are enough", () => {
    const [block] = recognizeOne([TITLE, FIVE, "周明远|李建国|2024.1.5|学习少|"]).blocks;
    expect(mappedFields(block)).toBe("姓名=memberName 点评领导=reviewer 点评时间=reviewDate 存在问题=problems");
  });

  test("hidden header rows are read as any others", () => {
    const [block] = recognizeOne([TITLE, FIVE, "周明远|李建国|2024.1.5|学习少|"], {
      hiddenRows: [{ first: 0, last: 1 }],
    }).blocks;
    expect([block?.kind, block?.title, block?.recordRows]).toEqual(["memberReview", TITLE, [2]]);
  });
});
