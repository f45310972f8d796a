/** Where a demand comes from: the document's short name and the clause, e.g. { document: "豫创组办发〔2010〕26号", clause: "四、4" }. */
export interface Source {
  readonly document: string;
  readonly clause: string;
}

export type WindowLength = "month" | "twoMonths" | "quarter" | "halfYear" | "year";

export type SubjectType = "organization" | "secretary" | "member";

/** Who may carry out a duty (DOMAIN §5 "Entitlement"). */
export type ReviewerRole =
  /** Secretary of an organisation above the subject (of the own organisation, for members). */
  | "superiorSecretary"
  /** Secretary of the subject's own organisation. */
  | "ownSecretary"
  /** 分管/联系领导 of the subject's organisation or one above. */
  | "contactLeader"
  /** Member of the committee (委员) of the organisation above. */
  | "committeeMember"
  /** 总支委员: members of the committee of a general branch, for every member in it. */
  | "generalBranchCommitteeMember"
  /** A leader of the leaderRoster, for the branch they belong to themselves. */
  | "leaderInOwnBranch"
  /** 检查组: somebody whom the cell itself calls a member of an inspection team. */
  | "inspectionTeam"
  | "groupLeader";

export type OrganizationType = "committee" | "generalBranch" | "branch" | "group";
