import { pledgeOverdue } from "../../../../src/core/rules/pledge/pledge-overdue";
import { pledgeUnchecked } from "../../../../src/core/rules/pledge/pledge-unchecked";
import { unfulfilledAtReview } from "../../../../src/core/rules/pledge/unfulfilled-at-review";
import { TIANJIN_2010 } from "../../../../src/core/scheme/schemes/tianjin-2010";
import { checkText, day, type Setup } from "../context";
import { REVIEWS, ROSTERS } from "../world";

const ledger = (rows: string): string => `
# 承诺 pledge
评议对象 | 党组织名称 | 承诺事项 | 完成时限 | 践诺情况
${rows}`;

/** Reviewed on 03-06 (李建强) and 03-07 (赵敏); asOf is 2024-07-05. */
const world = (rows: string): string => ROSTERS + REVIEWS + ledger(rows);

describe("pledge-overdue: past its day, and no review since", () => {
  test.each([
    ["kept", "李建强 | 第一党支部 | 整理档案 | 2024-04-01 | 已兑现", []],
    ["blank", "李建强 | 第一党支部 | 整理档案 | 2024-04-01 | !", ["blank"]],
    ["a dash", "李建强 | 第一党支部 | 整理档案 | 2024-04-01 | !/", ["blank"]],
    ["said to be open", "李建强 | 第一党支部 | 整理档案 | 2024-04-01 | !尚未完成", ["unfulfilled"]],
    ["under way", "李建强 | 第一党支部 | 整理档案 | 2024-04-01 | !正在推进", ["unfulfilled"]],
    ["a share", "李建强 | 第一党支部 | 整理档案 | 2024-04-01 | !80%", ["unfulfilled"]],
    ["in full", "李建强 | 第一党支部 | 整理档案 | 2024-04-01 | 100%", []],
    ["nothing left", "李建强 | 第一党支部 | 整理档案 | 2024-04-01 | 全部完成，无未兑现事项", []],
    ["kept, more under way", "李建强 | 第一党支部 | 整理档案 | 2024-04-01 | 已完成，正在巩固", []],
    ["not due yet", "李建强 | 第一党支部 | 整理档案 | 2024-12-01 | 正在践诺", []],
    ["in the words of the old script", "李建强 | 第一党支部 | 整理档案 | 2024-04-01 | !尚未兌現", ["unfulfilled"]],
    ["no day", "李建强 | 第一党支部 | 整理档案 | 长期 | 坚持中", []],
    ["without a pledge", "李建强 | 第一党支部 |  | 2024-04-01 | ", []],
    ["open at the review already", "李建强 | 第一党支部 | 整理档案 | 2024-03-01 | 未完成", []],
  ])("%s", (_, row, messages) => {
    const { found, expected, findings } = checkText(pledgeOverdue, world(row));
    expect(found).toEqual(expected);
    expect(findings.map(({ messageId }) => messageId)).toEqual(messages);
  });
});

describe("unfulfilled-at-review", () => {
  test.each([
    ["due before the review, open", "李建强 | 第一党支部 | 整理档案 | 2024-03-01 | !未完成"],
    ["due before the review, blank", "李建强 | 第一党支部 | 整理档案 | 2024-03-01 | !"],
    ["due after the review", "李建强 | 第一党支部 | 整理档案 | 2024-03-07 | 未完成"],
    ["no day, blank", "赵敏 | 第一党支部 | 帮带一名学徒 |  | !"],
    ["no day, under way", "赵敏 | 第一党支部 | 帮带一名学徒 |  | 正在践诺"],
    ["for ever, blank", "赵敏 | 第一党支部 | 帮带一名学徒 | 长期 | "],
    ["an organisation", "第一党支部 |  | 办三件实事 | 2024-02-01 | !未完成"],
    ["nobody the rosters know", "钱有余 | 第一党支部 | 办三件实事 | 2024-02-01 | 未完成"],
  ])("%s", (_, row) => {
    const { found, expected } = checkText(unfulfilledAtReview, world(row));
    expect(found).toEqual(expected);
  });

  test("names the first review after the day, and is never reported twice over", () => {
    const text = world("第二党支部 |  | 改造窗口 | 2024-03-01 | 未完成");
    const { findings } = checkText(unfulfilledAtReview, text);
    expect(findings.map(({ data }) => data["reviewed"])).toEqual(["2024-05-13"]);
    expect(checkText(pledgeOverdue, text).found).toEqual([]);
  });

  test("next year's pledges are nobody's fault yet", () => {
    const text = world("赵敏 | 第一党支部 | 帮带一名学徒 |  | ").replace("# 承诺", "# 2025年度承诺");
    expect(checkText(unfulfilledAtReview, text).found).toEqual([]);
  });

  test("a ledger without 践诺情况 says nothing about it", () => {
    const text = `${ROSTERS}${REVIEWS}
# 承诺 pledge
评议对象 | 承诺事项 | 完成时限
李建强 | 整理档案 | 2024-03-01`;
    expect(checkText(unfulfilledAtReview, text).found).toEqual([]);
    expect(checkText(pledgeOverdue, text).found).toEqual([]);
  });
});

describe("pledge-unchecked (tianjin-2010 三（五）)", () => {
  const setup: Setup = {
    scheme: TIANJIN_2010,
    period: { from: day(2010, 12, 28), to: day(2011, 1, 13) },
    asOf: day(2011, 1, 20),
  };
  const checked = `
# 2011年承诺 pledge
评议对象 | 承诺事项 | 完成时限 | 审核情况
李建强 | 整理档案 | 2011-06-01 | 同意
赵敏 | 帮带学徒 | 2011-06-01 | !
孙小梅 | 上年事项 | 2010-12-31 |
陈立新 | 开设讲座 |  | !`;

  test("next year's pledges alone are meant", () => {
    const { found, expected, findings } = checkText(pledgeUnchecked, checked, setup);
    expect(found).toEqual(expected);
    expect(findings[0]).toMatchObject({ severity: "hint", source: { clause: "三（五）" } });
  });

  test("last year's ledger is left alone, and so is a scheme that does not ask", () => {
    const old = checked.replace("2011年承诺", "2010年承诺").replace("2011-06-01 | !", "2010-12-01 |");
    expect(checkText(pledgeUnchecked, old, setup).found).toEqual([]);
    expect(checkText(pledgeUnchecked, checked).found).toEqual([]);
  });

  test("a ledger without such a column is told once", () => {
    const text = `
# 承诺 pledge
评议对象 | 承诺事项
李建强 | 整理档案
赵敏 | 帮带学徒`;
    expect(checkText(pledgeUnchecked, text, setup).findings.map(({ messageId }) => messageId)).toEqual(["column"]);
  });
});
