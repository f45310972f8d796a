import { formEntry } from "../../../../src/core/ledger/values/form-entry";

describe("what a person has entered in a box of a form", () => {
  test.each([
    ["签字：    年  月  日", null],
    ["点评领导（签名）：\n　　　　年　　月　　日", null],
    ["（盖章）  20  年 月 日", null],
    ["年　月　日", null],
    ["________", null],
    ["簽字：　　年　月　日", null],
    ["□集中 □个别 □现场 □随机", null],
    ["□集中 ☑个别 □现场", "个别"],
    ["集中□ 个别☑ 现场□", "个别"],
    ["☑集中　☑现场　□随机", "集中、现场"],
    ["较好　签字：李建国　2011年1月10日", "较好　签字：李建国　2011年1月10日"],
    ["2011年1月10日", "2011年1月10日"],
    ["李建国", "李建国"],
    ["无", "无"],
    ["\\", "\\"],
    [40556, 40556],
    [null, null],
  ])("%j → %j", (value, entry) => {
    expect(formEntry(value)).toBe(entry);
  });
});
