import type { StatisticsKey } from "../../statistics/statistics-headings";

/** How messages name the numbers of a statistics sheet. */
export function countLabel(key: StatisticsKey): string {
  switch (key) {
    case "secretariesDue":
      return "应点评书记数";
    case "secretariesDone":
      return "已点评书记数";
    case "secretariesRate":
      return "书记点评比例";
    case "organizationsDue":
      return "应点评党组织数";
    case "organizationsDone":
      return "已点评党组织数";
    case "organizationsRate":
      return "党组织覆盖率";
    case "membersDue":
      return "应点评党员数";
    case "membersDone":
      return "已点评党员数";
    case "membersRate":
      return "党员覆盖率";
    case "reviewsTotal":
      return "点评次数合计";
    case "problemsRaised":
      return "提出问题数";
    case "problemsClosed":
      return "已销号问题数";
    case "problemsInProgress":
      return "整改中问题数";
    case "problemsOpen":
      return "未整改问题数";
    case "problemsOverdue":
      return "逾期问题数";
    case "problemsRate":
      return "整改率";
    case "votesValid":
      return "有效票";
    case "votesRate":
      return "满意率";
    default:
      return `${key.slice("method:".length)}次数`;
  }
}

export function isRateKey(key: StatisticsKey): boolean {
  return key.endsWith("Rate");
}
