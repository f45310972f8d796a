import { clausesOf } from "../clauses-of";
import type { Scheme } from "../scheme";
import { day, period } from "../written-day";
import { HENAN_2010 } from "./henan-2010";

const DOCUMENT = "平学院创组文〔2010〕1号";
const clause = clausesOf(DOCUMENT);

/** 平顶山学院 passes the provincial document on and adds four arrangements of its own; 2010-12-31. */
export const PINGDINGSHAN_2010: Scheme = {
  ...HENAN_2010,
  id: "pingdingshan-2010",
  extends: "henan-2010",
  title: "平顶山学院创先争优领导点评（2010）",
  documents: [{ number: DOCUMENT, title: "关于转发《关于在创先争优活动中普遍开展领导干部点评工作的通知》的通知" }],
  rounds: [
    {
      id: "leaders-visit",
      title: "校领导到主管或联系单位调研和点评",
      subjects: ["organization"],
      organizationTypes: ["generalBranch", "branch"],
      isDirectSubordinate: true,
      window: period("2010-12-31", "2011-01-10"),
      source: clause("1"),
    },
    {
      id: "secretaries-together",
      title: "党委对各党总支、直属党支部书记集中点评",
      subjects: ["secretary"],
      organizationTypes: ["generalBranch", "branch"],
      isDirectSubordinate: true,
      // 元月中旬.
      window: period("2011-01-11", "2011-01-20"),
      source: clause("4"),
    },
  ],
  deadlines: [
    {
      id: "pledges-in",
      title: "报送每个党员的公开承诺书和单位践诺的整体情况",
      by: day("2011-01-09"),
      filings: ["pledge"],
      source: clause("2"),
    },
    {
      id: "leaders-visited",
      title: "校领导到主管或联系单位调研和点评（按单位见轮次）",
      by: day("2011-01-10"),
      source: clause("1"),
    },
    {
      id: "report-in",
      title: "报送点评工作开展情况",
      by: day("2011-01-10"),
      filings: ["statistics"],
      source: clause("3"),
    },
  ],
  signs: { issuers: ["平顶山学院"], words: [] },
  otherDemands: [
    ...(HENAN_2010.otherDemands ?? []),
    { title: "与处级干部民主生活会和党员民主生活会结合进行", source: clause("3") },
    { title: "党委集中听取各党总支、直属党支部活动开展情况汇报", source: clause("4") },
  ],
};
