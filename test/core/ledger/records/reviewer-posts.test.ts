import { readRecords } from "../../../../src/core/ledger/read-records";
import { cellOf } from "../../../../src/core/ledger/record";
import { smallWorkbook } from "../ledger-fixture";

function peopleIn(rows: readonly (readonly (string | null)[])[]) {
  const { workbook, recognition } = smallWorkbook([
    {
      kind: "organizationReview",
      fields: ["organization", "reviewer", "post"],
      rows: rows.map((row) => ["一支部", ...row]),
    },
  ]);
  return readRecords(workbook, recognition).all.map((record) => cellOf(record, "reviewer")?.persons ?? []);
}

const postsOf = (reviewer: string, post: string | null): readonly string[] =>
  peopleIn([[reviewer, post]]).flatMap((people) => people.map((person) => `${person.name}:${person.post}`));

test.each([
  ["张三丰", "党委书记", ["张三丰:党委书记"]],
  ["张三丰", "党委书记、院长", ["张三丰:党委书记、院长"]],
  ["张三丰", null, ["张三丰:"]],
  ["张三丰", "/", ["张三丰:"]],
  ["张三丰（组织部长）", "党委书记", ["张三丰:组织部长"]],
  ["张三丰、李四光", "党委书记、副书记", ["张三丰:党委书记", "李四光:副书记"]],
  ["张三丰\n李四光", "党委书记、院长\n副书记", ["张三丰:党委书记、院长", "李四光:副书记"]],
  ["张三丰、李四光（副书记）", "党委书记；副院长", ["张三丰:党委书记", "李四光:副书记"]],
  // one post for two people, or three: nobody can tell whose
  ["张三丰、李四光", "党委书记", ["张三丰:", "李四光:"]],
  ["张三丰、李四光", "党委书记、副书记、委员", ["张三丰:", "李四光:"]],
])("%s with %s beside", (reviewer, post, expected) => {
  expect(postsOf(reviewer, post)).toEqual(expected);
});

test("rows that read alike share their people", () => {
  const [first, second, third] = peopleIn([
    ["张三丰", "党委书记"],
    ["张三丰", "党委书记"],
    ["张三丰", "副书记"],
  ]);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});
