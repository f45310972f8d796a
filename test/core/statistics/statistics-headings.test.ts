import { statisticsKey } from "../../../src/core/statistics/statistics-headings";

test.each([
  [["书记点评", "应点评书记数"], "secretariesDue"],
  [["书记点评", "比例"], "secretariesRate"],
  [["书记", "已点评数"], "secretariesDone"],
  [["党组织", "应点评数"], "organizationsDue"],
  [["基层党组织", "已点 评数"], "organizationsDone"],
  [["黨員", "應點評數"], "membersDue"],
  [["党员", "覆盖率"], "membersRate"],
  [["点评次数", "合计"], "reviewsTotal"],
  [["点评次数", "集中点评"], "method:集中点评"],
  [["重点问题", "提出"], "problemsRaised"],
  [["重点问题", "已销号"], "problemsClosed"],
  [["重点问题", "未整改"], "problemsOpen"],
  [["重点问题", "其中逾期"], "problemsOverdue"],
  [["重点问题", "整改率"], "problemsRate"],
  [["群众评议", "有效票"], "votesValid"],
  [["群众评议", "满意率"], "votesRate"],
  [["单位"], null],
  [["备注"], null],
  [["党员", "人数"], null],
])("%j counts %s", (headings, key) => {
  expect(statisticsKey(headings)).toBe(key);
});
