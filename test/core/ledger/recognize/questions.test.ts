import { recognize } from "../../../../src/core/ledger/recognize/recognize";
import type { Answer, LedgerBlock } from "../../../../src/core/ledger/recognition";
import { sheetOf, workbookOf } from "./table-sheet";

function blockOf(rows: readonly string[], answers: readonly Answer[] = [], name = "Sheet1"): LedgerBlock {
  const block = recognize(workbookOf(sheetOf(rows, { name })), { answers }).sheets[0]?.blocks[0];
  if (!block) throw new Error("no block");
  return block;
}

const fieldOf = (block: LedgerBlock, label: string): string | null =>
  block.columns.find((column) => column.label === label)?.field ?? null;

const OPEN_END = [
  "整改台账",
  "序号|存在问题|整改措施|责任人|完成时间|整改情况",
  "1|活动少|增加|周明远|2024.6.30|整改中",
];

describe("questions", () => {
  test("完成时间 without a neighbour is asked and not mapped", () => {
    const block = blockOf(OPEN_END);
    expect(fieldOf(block, "完成时间")).toBeNull();
    expect(block.questions).toHaveLength(1);
    expect(block.questions[0]).toMatchObject({
      column: 4,
      candidates: ["deadline", "completedDate", "none"],
      examples: ["2024.6.30"],
    });
  });

  test.each([
    ["deadline", "deadline"],
    ["completedDate", "completedDate"],
    ["none", null],
  ] as const)("the answer %s settles it", (choice, field) => {
    const question = blockOf(OPEN_END).questions[0]?.id ?? "";
    const block = blockOf(OPEN_END, [{ question, choice }]);
    expect(fieldOf(block, "完成时间")).toBe(field);
    expect(block.questions).toEqual([]);
  });

  test("an id stays while sheet name and headers stay, whatever the rows", () => {
    const more = [...OPEN_END, "2|记录不全|补齐|吴桐|2024.7.1|整改中"];
    expect(blockOf(more).questions[0]?.id).toBe(blockOf(OPEN_END).questions[0]?.id);
    expect(blockOf(OPEN_END, [], "另一张").questions[0]?.id).not.toBe(blockOf(OPEN_END).questions[0]?.id);
  });

  test("two equal headers: which one? The answer none gives the other", () => {
    const rows = ["党员名册", "姓名|姓名|性别|所在党支部|入党时间", "周明远|zhou|男|机关党支部|2003.7"];
    const asked = blockOf(rows);
    expect(asked.columns.map((column) => column.field)).not.toContain("memberName");
    const question = asked.questions[0]?.id ?? "";
    expect(blockOf(rows, [{ question, choice: "memberName" }]).columns[0]?.field).toBe("memberName");
    expect(
      blockOf(rows, [{ question, choice: "none" }])
        .columns.slice(0, 2)
        .map((column) => column.field),
    ).toEqual([null, "memberName"]);
  });

  test("a reviewed 对象 that may be either is asked about, and the answer decides the kind", () => {
    const rows = ["领导点评台账", "序号|被点评对象|点评领导|点评时间|点评内容|存在问题"];
    const asked = blockOf(rows);
    expect(asked.kind).toBeNull();
    expect(asked.questions).toHaveLength(1);
    expect(asked.questions[0]?.candidates).toEqual(["memberReview", "organizationReview", "none"]);
    const question = asked.questions[0]?.id ?? "";
    const told = blockOf(rows, [{ question, choice: "organizationReview" }]);
    expect([told.kind, fieldOf(told, "被点评对象"), told.questions.length]).toEqual([
      "organizationReview",
      "organization",
      0,
    ]);
    expect(blockOf(rows, [{ question, choice: "none" }])).toMatchObject({ kind: null, questions: [] });
  });

  test("the answer about a table holds when it gets more columns, and not when it loses one", () => {
    const header = "序号|被点评对象|点评领导|点评时间|点评内容|存在问题";
    const question = blockOf(["领导点评台账", header]).questions[0]?.id ?? "";
    const answers = [{ question, choice: "organizationReview" as const }];
    const wider = blockOf(["领导点评台账", `${header}|问题编号|整改状态|经办人`], answers);
    expect([wider.kind, wider.questions]).toEqual(["organizationReview", []]);
    const other = blockOf(["领导点评台账", header.replace("|点评内容", "")], answers);
    expect([other.kind, other.questions.length]).toEqual([null, 1]);
    const damaged = [{ question: question.slice(0, -2), choice: "organizationReview" as const }];
    expect(blockOf(["领导点评台账", `${header}|经办人`], damaged).kind).toBeNull();
  });

  test("a header that its values contradict is not mapped in silence", () => {
    const rows = [
      "党员领导点评台账",
      "序号|姓名|所在党支部|点评领导|点评时间|存在问题",
      "1|周明远|机关党支部|李建国|学习不够深入，调研偏少偏浅|2011.1.10",
      "2|吴桐|机关党支部|李建国|创新意识不强，方法比较简单|2011.1.11",
      "3|郑和平|机关党支部|李建国|联系群众不多，办法少一些|2011.1.12",
    ];
    const block = blockOf(rows);
    expect(fieldOf(block, "点评时间")).toBeNull();
    expect(fieldOf(block, "存在问题")).toBeNull();
    expect(block.questions.map((question) => question.column)).toEqual([4, 5]);
  });

  test("an unknown header over people's names: asked whose ledger it is, never taken for the organisations'", () => {
    const rows = [
      "领导点评台账",
      "序号|某某人士|所在党支部|点评领导|点评时间|存在问题",
      "1|周明远|机关党支部|李建国|2011.1.10|学习少",
      "2|吴桐|机关党支部|李建国|2011.1.11|调研少",
      "3|郑和平|机关党支部|李建国|2011.1.12|办法少",
    ];
    const asked = blockOf(rows);
    expect(asked.kind).toBeNull();
    expect(asked.questions[0]?.candidates).toEqual(["memberReview", "organizationReview", "none"]);
    const told = blockOf(rows, [{ question: asked.questions[0]?.id ?? "", choice: "memberReview" }]);
    expect(told.questions.map((question) => [question.column, question.candidates])).toEqual([
      [1, ["memberName", "none"]],
    ]);
  });

  test("an answer to a question that is no longer asked changes nothing", () => {
    const block = blockOf(OPEN_END, [{ question: "gone", choice: "deadline" }]);
    expect(block).toEqual(blockOf(OPEN_END));
  });

  const QUARTERS = "一季度点评时间|一季度点评领导|一季度点评意见|二季度点评时间|二季度点评领导|二季度点评意见";

  test.each([
    ["党员接受领导点评登记台账", `序号|姓名|所在党支部|${QUARTERS}`, ["memberReview"]],
    ["领导点评台账", `序号|党支部名称|${QUARTERS}`, ["memberReview", "organizationReview"]],
    ["党支部领导点评台账", "序号|党支部|第一季度点评时间|第二季度点评时间|第三季度点评时间", ["organizationReview"]],
    ["党支部接受领导点评登记表", "序号|党支部|第1次点评时间|第2次点评时间|第3次点评时间", ["organizationReview"]],
    ["领导点评台账", "序号|单位|季度|评语|打分", ["memberReview", "organizationReview"]],
  ])("%s with headings %s is asked about, not passed over", (title, header, kinds) => {
    const block = blockOf([title, header, "1|周明远|机关党支部"]);
    expect(block.kind).toBeNull();
    expect(block.questions.map((question) => question.candidates)).toEqual([[...kinds, "none"]]);
  });

  test("one group of columns per quarter: no single column becomes the date or the opinion, even once the kind is told", () => {
    const rows = [
      "党员接受领导点评登记台账",
      `序号|姓名|所在党支部|${QUARTERS}`,
      "1|周明远|机关党支部|2024.1.5|李建国|好",
    ];
    const question = blockOf(rows).questions[0]?.id ?? "";
    const told = blockOf(rows, [{ question, choice: "memberReview" }]);
    expect(told.kind).toBe("memberReview");
    expect(told.columns.map((column) => column.field).filter((field) => field !== null)).toEqual([
      "serial",
      "memberName",
      "organization",
    ]);
  });

  test("two levels of quarters are seen as well", () => {
    const rows = [
      "党员接受领导点评登记台账",
      "序号|姓名|一季度||二季度|",
      "||点评时间|点评意见|点评时间|点评意见",
      "1|周明远|2024.1.5|好|2024.4.5|好",
    ];
    const sheet = sheetOf(rows, { merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2"] });
    const block = recognize(workbookOf(sheet)).sheets[0]?.blocks[0];
    expect([block?.kind, block?.questions.length]).toEqual([null, 1]);
  });

  test("a title about members over columns that would be an organisation's is asked about", () => {
    const block = blockOf(["党员接受领导点评登记台账", "序号|何人|所属支部|点评主体|点评年月日|领导评语|存在问题"]);
    expect(block.kind).toBeNull();
    expect(block.questions[0]?.candidates).toEqual(["memberReview", "organizationReview", "none"]);
  });

  test.each([
    ["领导点评工作安排", "序号|时间|内容|责任单位|备注"],
    ["领导点评会议签到表", "序号|姓名|单位|职务|签名"],
    ["领导点评通知", "序号|单位|联系人|电话"],
  ])("%s is no ledger and is not asked about", (title, header) => {
    expect(blockOf([title, header, "1|周明远"])).toMatchObject({ kind: null, questions: [] });
  });
});
