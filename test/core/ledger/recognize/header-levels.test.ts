import { recognizeOne } from "./table-sheet";

describe("header rows and levels", () => {
  test("a two-level merged header under a title and a 填报单位 line", () => {
    const { blocks } = recognizeOne(
      [
        "云 岭 县 党 员 领 导 点 评 登 记 台 账",
        "填报单位：云岭县卫生健康局党委|||||填报时间：2011年1月18日",
        "序号|姓名|所在党支部|领导点评情况||||备注",
        "|||点评领导|点评时间|主要\n成绩|存在的问题|",
        "1|周明远|机关党支部|李建国|2011.1.10|工作扎实|学习不够|",
      ],
      { merges: ["A1:H1", "A3:A4", "B3:B4", "C3:C4", "D3:G3", "H3:H4"] },
    );
    const block = blocks[0];
    expect(block).toMatchObject({
      kind: "memberReview",
      headerTop: 2,
      headerBottom: 3,
      recordRows: [4],
      title: "云岭县党员领导点评登记台账",
      unit: "云岭县卫生健康局党委",
      dateText: "2011年1月18日",
    });
    expect(block?.columns.map((column) => column.header)).toEqual([
      "序号",
      "姓名",
      "所在党支部",
      "领导点评情况/点评领导",
      "领导点评情况/点评时间",
      "领导点评情况/主要成绩",
      "领导点评情况/存在的问题",
      "备注",
    ]);
    expect(block?.columns.map((column) => column.field)).toEqual([
      "serial",
      "memberName",
      "organization",
      "reviewer",
      "reviewDate",
      "achievements",
      "problems",
      "remark",
    ]);
  });
});
