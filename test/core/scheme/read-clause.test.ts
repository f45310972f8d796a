import { readClause } from "../../../src/core/scheme/read-clause";

test("a clause is told with its document's title and what it asks", () => {
  const { title, asked } = readClause("豫创组办发〔2010〕26号 四、4");
  expect(title).toBe("关于在创先争优活动中普遍开展领导干部点评工作的通知");
  expect(asked).toContain("点评任务：（上级）书记、分管联系领导 → 党支部：每季度至少 1 次");
  // A scheme that goes on from another one says the same again.
  expect(new Set(asked).size).toBe(asked.length);
});

test.each([
  ["of a document without a number, which is named by its title", "卫生系统领导点评工作意见 二、1", ""],
  ["that no scheme rests on", "豫创组办发〔2010〕26号 九、9", "关于在创先争优活动中普遍开展领导干部点评工作的通知"],
])("a clause %s", (_, clause, title) => {
  expect(readClause(clause).title).toBe(title);
  expect(readClause("豫创组办发〔2010〕26号 九、9").asked).toEqual([]);
});
