import type { OrganizationType, ReviewerRole, SubjectType, WindowLength } from "./terms";

export const SUBJECT_TITLES: { readonly [S in SubjectType]: string } = {
  organization: "党组织",
  secretary: "书记",
  member: "党员",
};

export const TYPE_TITLES: { readonly [T in OrganizationType]: string } = {
  committee: "党委",
  generalBranch: "党总支",
  branch: "党支部",
  group: "党小组",
};

export const WINDOW_TITLES: { readonly [W in WindowLength]: string } = {
  month: "每月",
  twoMonths: "每两月",
  quarter: "每季度",
  halfYear: "每半年",
  year: "每年",
};

export const ROLE_TITLES: { readonly [R in ReviewerRole]: string } = {
  superiorSecretary: "（上级）书记",
  ownSecretary: "本支部书记",
  contactLeader: "分管联系领导",
  committeeMember: "党委班子成员",
  generalBranchCommitteeMember: "党总支委员",
  leaderInOwnBranch: "校领导（所在支部）",
  inspectionTeam: "检查组",
  groupLeader: "党小组组长",
};
