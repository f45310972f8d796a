import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "./run-cli";
import { writeWorkbook } from "./write-workbook";

const ROSTERS = [
  {
    name: "党组织名册",
    rows: [
      ["党组织名称", "上级党组织", "书记", "党员人数"],
      ["急救中心党总支", null, "王海涛", 3],
      ["内科党支部", "急救中心党总支", "李建国", 3],
    ],
  },
  {
    name: "党员名册",
    rows: [
      ["姓名", "所在党支部", "入党时间"],
      ["周明远", "内科党支部", "2004.7"],
      ["刘春梅", "内科党支部", "2006.7"],
      ["李建国", "内科党支部", "1996.7"],
    ],
  },
];

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reviewer-post-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Rule, cell and message of what is found about the reviewer of one row that gives the post so. */
async function aboutReviewer(post: string): Promise<readonly (readonly string[])[]> {
  const file = join(folder, "台账.xlsx");
  const reviews = [
    ["姓名", "职务", "所在党支部", "点评领导", "领导职务", "点评时间", "点评方式"],
    ["刘春梅", "党总支书记", "内科党支部", "周明远", post, "2011.1.14", "个别点评"],
  ];
  await writeWorkbook(file, [...ROSTERS, { name: "党员接受领导点评登记台账", rows: reviews }]);
  const { out } = await runCli("check", file, "--from", "2011-01-01", "--to", "2011-01-31", "--json");
  const { findings } = JSON.parse(out) as { findings: { rule: string; cell: string; message: string }[] };
  return findings.filter(({ cell }) => cell === "D2").map(({ rule, cell, message }) => [rule, cell, message]);
}

test("a post in a column of its own lets the review count, the member's own 职务 does not", async () => {
  expect(await aboutReviewer("急救中心党总支书记")).toEqual([
    ["reviewer-by-stated-post", "D2", expect.stringContaining("急救中心党总支书记")],
  ]);
  expect(await aboutReviewer("")).toEqual([["reviewer-not-entitled", "D2", expect.stringContaining("周明远")]]);
});
