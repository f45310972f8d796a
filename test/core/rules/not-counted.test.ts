import { findingMessage } from "../../../src/core/rules/finding-message";
import { RULES } from "../../../src/core/rules/index";
import { runRules } from "../../../src/core/rules/run-rules";
import { contextOf } from "./context";
import { readLedgerText } from "./ledger-text";
import { ROSTERS } from "./world";

/** Rows of reviews, one to a fault; a review that counts all the same stands among them. */
const LEDGER = `${ROSTERS}
# 党员点评 memberReview
姓名 | 党组织名称 | 点评领导 | 领导职务 | 点评时间
李建强 | 第一党支部 | 王芳华 | | 2024-01-13
李建强 | 第一党支部 | 王芳华 | | 2024年1月13日
李建强 | 第一党支部 | 孙小梅 | | 2024-01-14
李建强 | 第一党支部 | 孙小梅、王芳华 | | 2024-01-15
李建强 | 第一党支部 | 孙小梅 | 党委书记 | 2024-01-16
李建强 | 第一党支部 | 李建强 | | 2024-01-17
李建强 | 第一党支部 | 李建强、王芳华 | | 2024-01-18
李建强 | 第一党支部 | | | 2024-01-19
李建强 | 第一党支部 | 党支部书记 | | 2024-01-19
李建强 | 第一党支部 | 司马光远 | | 2024-01-20
李建强 | 第一党支部 | 王芳华 | |
李建强 | 第一党支部 | 王芳华 | | 近日
李建强 | 第一党支部 | 王芳华 | | 长期
李建强 | 第一党支部 | 王芳华 | | 2024年12年15日
李建强 | 第一党支部 | 王芳华 | | 2024年00月00日
李建强 | 第一党支部 | 王芳华 | | 1月13日
李建强 | 第一党支部 | 王芳华 | | 2024-12-13
欧阳未名 | 第一党支部 | 王芳华 | | 2024-01-21
 | 第一党支部 | 王芳华 | | 2024-01-22
# 党组织点评 organizationReview
党组织名称 | 点评领导 | 点评时间
第一党支部 | 高远志 | 2024-01-13
第一党支部 | 王芳华 | 2024-01-14
第一党支部 | 王芳华、高远志 | 2024-01-15
远郊林场党支部 | 高远志 | 2024-01-16
| 高远志 | 2024-01-17
# 无时间 memberReview
姓名 | 党组织名称 | 点评领导
李建强 | 第一党支部 | 王芳华
`;
const SAYS_SO = /不计入覆盖和统计|未予计算|不予计算|只计一次/;

test("a review that does not count is told so, and one that counts is not", () => {
  const { workbook, recognition } = readLedgerText(LEDGER);
  const context = contextOf(workbook, recognition);
  const { findings, failures } = runRules(context, RULES);
  expect(failures).toEqual([]);
  const told = context.reviews.map(({ record }) =>
    findings.some((finding) => {
      const { sheetId, row } = finding.place;
      const isHere = row === record.row || row === record.block.headerBottom;
      return sheetId === record.block.sheetId && isHere && SAYS_SO.test(findingMessage(finding));
    }),
  );
  const counts = context.reviews.map(({ disqualified }) => disqualified.length === 0);
  expect(told).toEqual(counts.map((isCounted) => !isCounted));
  // Both sorts are there, or the test could not fail.
  expect(counts.filter(Boolean)).toHaveLength(7);
});
