import type { Answer, LedgerBlock, Question } from "../../../../src/core/ledger/recognition";
import { recognize } from "../../../../src/core/ledger/recognize/recognize";
import { sheetOf, workbookOf } from "./table-sheet";

/** Headings of a clerk's own making, over rows like those of a trial. */
const OWN_WORDS = [
  "2011年情况登记",
  "谁被评|评的人|啥时候评的|怎么评的|好的方面|差在哪|往后咋办|单位",
  "刘海燕|钱文斌|2011-1-20|现场|工作认真负责，完成任务较好|学习抓得不够紧|加强理论学习|城关镇第一党支部",
  "许秀英|钱文斌|2011-1-21|个别|联系群众比较经常|开会发言不够多|会上主动发言|城关镇第二党支部",
  "丁国强|赵大海|2011-1-22|集中|带头参加义务劳动|业务钻研不够深|每月学一门业务|城关镇第一党支部",
];
const TWO_NAMES = [
  "领导点评台账",
  "序号|单位|姓名|姓名|时间|要求",
  "1|城关镇第一党支部|王海燕|赵大海|2011-1-20|加强理论学习",
  "2|城关镇第二党支部|李建国|钱文斌|2011-1-21|会上主动发言",
  "3|城关镇第一党支部|丁国强|赵大海|2011-1-22|每月学一门业务",
];

const ROSTER = sheetOf(["党员名册", "姓名|性别|所在党支部|入党时间", "周明远|男|机关党支部|2003.7"], {
  name: "党员名册",
});

function blockOf(rows: readonly string[], answers: readonly Answer[] = []): LedgerBlock {
  const block = recognize(workbookOf(sheetOf(rows)), { answers }).sheets[0]?.blocks[0];
  if (!block) throw new Error("no block");
  return block;
}

const asked = ({ questions }: LedgerBlock) => questions.map(({ column, candidates }) => [column, ...candidates]);

/** Answers questions one by one, each by the choice for its column, until none is left. */
function answered(rows: readonly string[], choices: Readonly<Record<string, Answer["choice"]>>): LedgerBlock {
  const answers: Answer[] = [];
  for (;;) {
    const block = blockOf(rows, answers);
    const question: Question | undefined = block.questions[0];
    if (question === undefined) return block;
    answers.push({ question: question.id, choice: choices[String(question.column)] ?? "none" });
    if (answers.length > 20) throw new Error("asked again and again");
  }
}

test("a table under headings that nobody knows is asked about, then its columns by what they hold", () => {
  const block = blockOf(OWN_WORDS);
  expect([block.kind, asked(block)]).toEqual([null, [[null, "memberReview", "organizationReview", "none"]]]);
  // Advice may be as short as a name: 加强学习.
  const short = ["memberName", "reviewer", "method", "achievements", "problems", "advice", "none"];
  const told = blockOf(OWN_WORDS, [{ question: block.questions[0]?.id ?? "", choice: "memberReview" }]);
  expect(told.questions.map(({ column, candidates }) => [column, candidates])).toEqual([
    [0, short],
    [1, short],
    [2, ["reviewDate", "none"]],
    [3, short],
    [4, ["achievements", "problems", "advice", "none"]],
    [5, ["achievements", "problems", "advice", "none"]],
    [6, ["achievements", "problems", "advice", "none"]],
  ]);
});

test("its answers are what the columns are read as", () => {
  const block = answered(OWN_WORDS, {
    ...{ null: "memberReview", 0: "memberName", 1: "reviewer", 2: "reviewDate", 3: "method" },
    ...{ 4: "achievements", 5: "problems", 6: "advice" },
  });
  expect(block.kind).toBe("memberReview");
  expect(block.columns.map(({ field }) => field)).toEqual([
    ...["memberName", "reviewer", "reviewDate", "method"],
    ...["achievements", "problems", "advice", "organization"],
  ]);
});

test("beside ledgers that are recognised, a table whose title does not speak of reviews is left alone", () => {
  const { sheets } = recognize(workbookOf(ROSTER, sheetOf(OWN_WORDS)));
  expect(sheets[1]?.blocks[0]?.questions).toEqual([]);
});

test("a sheet to sign in on is not asked about", () => {
  const rows = ["学习签到表", "部门|签到人|签到日期", "办公室|周明远|2011-1-20", "人事科|刘春梅|2011-1-20"];
  expect(blockOf([...rows, "财务科|李建国|2011-1-20"]).questions).toEqual([]);
});

test.each([
  [{ 2: "memberName", 3: "reviewer" }, ["memberName", "reviewer"]],
  [{ 2: "memberName", 3: "none" }, ["memberName", null]],
  [{ 2: "reviewer" }, ["reviewer", "memberName"]],
] as const)("two columns 姓名 are told apart: %j", (choices, fields) => {
  expect(asked(blockOf(TWO_NAMES))).toEqual([[2, "memberName", "reviewer", "none"]]);
  const { columns } = answered(TWO_NAMES, choices);
  expect([columns[2]?.field, columns[3]?.field]).toEqual(fields);
});
