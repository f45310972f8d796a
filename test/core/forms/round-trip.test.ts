import fc from "fast-check";
import { fieldsOf, formLayout } from "../../../src/core/forms/form-layout";
import { planForms } from "../../../src/core/forms/plan-forms";
import type { ReviewKind } from "../../../src/core/ledger/kinds";
import { SCHEMES } from "../../../src/core/scheme/schemes";
import type { Scheme } from "../../../src/core/scheme/scheme";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import { recordsIn, reviewRecords, saysIn, type ReviewRow } from "./review-rows";

const EMPTY = { sheets: [], isStructureProtected: false };

const NAMES = ["周明远", "阿依古丽·买买提", "王 芳", "欧阳清", "Anna"];
const ORGANIZATIONS = ["内科党支部", "中共云岭县委员会", "党支部", "機關黨總支", "县卫生局党委（机关）"];
const REVIEWERS = ["县卫生局党委书记李建国", "李建国、王桂英", "党支部书记", "李建国（党委书记）\n王桂英"];
const DATES = ["2011.1.10", "二〇一一年一月十三日", "2011年1月", 40556, 20110110, "2010年12年15日", "长期", "1月18日"];
const LONG = [
  "无",
  "\\",
  "较好",
  "点评时间",
  "主要成绩",
  "注：无",
  "=1+1",
  "（一式2份，第2份）",
  "1．好\n2．更好",
  "签字：李建国",
];

const text = fc.oneof(
  fc.constantFrom(...LONG),
  fc.stringMatching(/^[一-龥，。；a-z0-9 \n]{1,80}$/),
  fc.integer({ min: 20, max: 1500 }).map((count) => "认真履职服务群众".repeat(200).slice(0, count)),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const review = {
  reviewer: maybe(fc.constantFrom(...REVIEWERS)),
  reviewDate: maybe(fc.constantFrom(...DATES)),
  place: maybe(fc.constantFrom("会议室", "三楼会议室", "地点", "村部")),
  method: maybe(fc.constantFrom("集中点评", "个别", "现场、随机")),
  publishedDate: maybe(fc.constantFrom(...DATES)),
  pledges: maybe(text),
  evaluation: maybe(text),
  achievements: maybe(text),
  problems: maybe(text),
  advice: maybe(text),
  rectification: maybe(text),
};
const ROWS: { readonly [K in ReviewKind]: fc.Arbitrary<ReviewRow> } = {
  organizationReview: fc.record({
    organization: fc.constantFrom(...ORGANIZATIONS),
    parentOrganization: maybe(fc.constantFrom(...ORGANIZATIONS)),
    memberCount: maybe(fc.constantFrom<string | number>(12, "12人", 0, "十二")),
    ...review,
  }),
  memberReview: fc.record({
    memberName: fc.constantFrom(...NAMES),
    gender: maybe(fc.constantFrom("男", "女")),
    organization: maybe(fc.constantFrom(...ORGANIZATIONS)),
    position: maybe(fc.constantFrom("医师", "党支部书记", "科长")),
    joinDate: maybe(fc.constantFrom("2004年7月", "2004.7", 38169)),
    ...review,
    selfEvaluation: maybe(text),
    branchEvaluation: maybe(text),
    massEvaluation: maybe(text),
  }),
};

function scheme(id: string): Scheme {
  const found = SCHEMES.find((each) => each.id === id);
  if (!found) throw new Error(`no scheme ${id}`);
  return found;
}

/** Rows → forms → rows, each told in the fields that the form holds. */
function expectSame(kind: ReviewKind, id: string, rows: readonly ReviewRow[], title: string): void {
  const records = reviewRecords(kind, rows, title);
  const fields = fieldsOf(formLayout(kind, scheme(id), "simplified"));
  const { plan } = planForms(records, scheme(id), { type: "file" });
  const read = recordsIn(applyPlan(EMPTY, plan));
  expect(read.map((record) => [record.kind, record.block.layout])).toEqual(records.map(() => [kind, "form"]));
  expect(read.map((record) => saysIn(record, fields))).toEqual(records.map((record) => saysIn(record, fields)));
}

describe("rows → forms → rows is the same", () => {
  const kinds = ["organizationReview", "memberReview"] as const;
  const titles = ["2011年领导点评登记台账", "2011年領導點評登記臺賬"];
  // A form as the document prints it, one with the four evaluations, and the one for everybody else.
  const ids = ["lianyungang-2011", "chenzhou-water-2011", "general"];
  const cases = ids.flatMap((id) => kinds.flatMap((kind) => titles.map((title) => [id, kind, title] as const)));

  test.each(cases)("%s: %s, %s", (id, kind, title) => {
    fc.assert(
      fc.property(fc.array(ROWS[kind], { minLength: 1, maxLength: 4 }), (rows) => {
        expectSame(kind, id, rows, title);
      }),
      { seed: 20110113, numRuns: 25 },
    );
  });
});
