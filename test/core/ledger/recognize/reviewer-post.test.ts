import { recognize } from "../../../../src/core/ledger/recognize/recognize";
import type { Answer, LedgerBlock } from "../../../../src/core/ledger/recognition";
import { mappedFields, recognizeOne, sheetOf, workbookOf } from "./table-sheet";

const ORGANIZATIONS = "基层党组织领导点评台账";
const MEMBERS = "党员接受领导点评台账";

function blockOf(rows: readonly string[], answers: readonly Answer[] = []): LedgerBlock {
  const block = recognize(workbookOf(sheetOf(rows, { name: "台账" })), { answers }).sheets[0]?.blocks[0];
  if (!block) throw new Error("no block");
  return block;
}

/** What the columns that speak of a post are taken for, from left to right. */
const posts = (block: LedgerBlock): readonly (string | null)[] =>
  block.columns.filter(({ label }) => /职务|职位/.test(label)).map(({ field }) => field);

describe("the reviewer's post in a column of its own", () => {
  test.each([
    "领导职务",
    "点评领导职务",
    "点评人职务",
    "点评领导的职务",
    "点评领导单位及职务",
    "点评领导现任职务",
    "职务（点评领导）",
    "职务",
    "单位及职务",
    "点  評領導\u3000職務",
  ])("%s beside the reviewer of an organisation", (label) => {
    const block = blockOf([
      ORGANIZATIONS,
      `序号|党组织名称|点评领导|${label}|点评时间|点评方式|存在的问题`,
      "1|第一党支部|李建国|党委书记|2011.1.10|集中点评|学习不够",
    ]);
    expect(block.kind).toBe("organizationReview");
    expect(block.columns.map(({ field }) => field)).toEqual([
      "serial",
      "organization",
      "reviewer",
      "post",
      "reviewDate",
      "method",
      "problems",
    ]);
    expect(block.questions).toEqual([]);
  });

  test.each([
    ["姓名|职务|所在党支部|点评领导|职务|点评时间", ["position", "post"]],
    ["点评领导|职务|点评时间|姓名|职务|所在党支部", ["post", "position"]],
    ["姓名|职务|所在党支部|点评领导|点评领导职务|点评时间", ["position", "post"]],
    ["姓名|职务|所在党支部|领导职务|点评领导|点评时间", ["position", "post"]],
    // 职务 right of the name, or right of the date, is not the reviewer's
    ["姓名|职务|所在党支部|点评领导|点评时间", ["position"]],
    ["点评领导|姓名|职务|所在党支部|点评时间", ["position"]],
    ["姓名|所在党支部|点评领导|点评时间|职务", ["position"]],
    ["姓名|所在党支部|职务|点评领导|点评时间", ["position"]],
  ])("of a member: %s", (headers, fields) => {
    const block = blockOf([MEMBERS, headers]);
    expect(posts(block)).toEqual(fields);
    expect(block.questions).toEqual([]);
  });

  test("groups tell the two apart", () => {
    const sheet = sheetOf(
      [
        MEMBERS,
        "序号|被点评党员|||点评领导||点评时间",
        "|姓名|职务|所在党支部|姓名|职务|",
        "1|周明远|医师|内科党支部|李建国|党委书记|2011.1.10",
      ],
      { name: "台账", merges: ["A1:G1", "A2:A3", "B2:D2", "E2:F2", "G2:G3"] },
    );
    const block = recognize(workbookOf(sheet)).sheets[0]?.blocks[0];
    expect(block?.columns.map(({ field }) => field)).toEqual([
      "serial",
      "memberName",
      "position",
      "organization",
      "reviewer",
      "post",
      "reviewDate",
    ]);
  });

  test("in a form, beside the reviewer on the same line", () => {
    const lines = [
      "基层党组织领导点评登记表",
      "党组织名称|内科党支部|党员人数|12",
      "点评领导|李建国|职务|党委书记",
      "点评时间|2011.1.10|地点|会议室",
      "主要成绩|业务精湛||",
      "存在的问题|学习不够||",
    ];
    expect(mappedFields(recognizeOne(lines).blocks[0])).toContain("点评领导=reviewer 职务=post");
    const apart = lines.map((line, at) =>
      at === 2 ? "联系电话|12345|点评领导|李建国" : at === 3 ? "职务|党员||" : line,
    );
    expect(mappedFields(recognizeOne(apart).blocks[0])).not.toContain("post");
  });

  test.each([
    "姓名|所在党支部|点评领导|职务|点评时间|存在的问题",
    "姓名|领导职务|所在党支部|点评领导|点评时间|存在的问题",
  ])("whose post it is, is asked where it cannot be told: %s", (headers) => {
    const block = blockOf([MEMBERS, headers]);
    expect(posts(block)).toEqual([null]);
    expect(block.questions.map(({ candidates }) => candidates)).toEqual([["post", "position", "none"]]);
    const question = block.questions[0]?.id ?? "";
    for (const choice of ["post", "position"] as const) {
      const answered = blockOf([MEMBERS, headers], [{ question, choice }]);
      expect(posts(answered)).toEqual([choice]);
      expect(answered.questions).toEqual([]);
    }
  });

  test("without a column for the name, the one for unit and post holds it", () => {
    const block = blockOf([
      ORGANIZATIONS,
      "序号|党组织名称|点评领导单位职务|点评时间|点评方式|存在的问题",
      "1|第一党支部|县局党委书记李建国|2011.1.10|集中点评|学习不够",
    ]);
    expect(posts(block)).toEqual(["reviewer"]);
  });

  test("it does not make people of the organisations reviewed", () => {
    const block = blockOf([
      "领导点评台账",
      "序号|被点评对象|点评领导|职务|点评时间|存在的问题|点评方式",
      "1|第一党支部|李建国|党委书记|2011.1.10|学习不够|集中点评",
    ]);
    expect([block.kind, ...posts(block)]).toEqual(["organizationReview", "post"]);
  });

  test("another leader's post is none of ours", () => {
    const block = blockOf([ORGANIZATIONS, "党组织名称|点评领导|点评时间|存在的问题|责任领导|职务|分管领导职务"]);
    expect(posts(block)).toEqual([null, null]);
  });
});
