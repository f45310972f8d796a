import { KIND_TITLES, STANDARD_HEADINGS } from "../ledger/headings";
import { isoDay, type Period } from "../ledger/day";
import type { Duty, OrganizationType, ReviewerDuty, Scheme, Source, SubjectType } from "./scheme";
import type { Round } from "./scheme-details";
import { ROLE_TITLES, SUBJECT_TITLES, TYPE_TITLES, WINDOW_TITLES } from "./titles";

/** docs/方案.md: every scheme with what it asks and the clause behind it, as Markdown. */
export function schemeTable(schemes: readonly Scheme[]): string {
  const head = [
    "# 方案",
    "",
    "本文由 `npm run schemes` 从方案数据生成，请勿手改。点评设置中可以选用任一方案，并改动其中的参数。",
    "",
    ...table(
      ["方案", "名称", "集中点评期", "周期与次数", "点评方式"],
      schemes.map((scheme) => [
        `\`${scheme.id}\``,
        scheme.title,
        scheme.campaign === null ? "—" : periodText(scheme.campaign),
        scheme.duties.length === 0 ? "不适用" : [...new Set(scheme.duties.map(dutySummary))].join("；"),
        scheme.methods.map(({ id }) => id).join("、") || "—",
      ]),
    ),
  ];
  return [...head, ...schemes.flatMap(section)].join("\n");
}

function section(scheme: Scheme): readonly string[] {
  const rows = rowsOf(scheme);
  return [
    `## ${scheme.id} ${scheme.title}`,
    "",
    ...documentsOf(scheme),
    ...(scheme.isAdvisory === true ? ["通报、汇报类文件：据此发现的情况一律只作提示。", ""] : []),
    ...table(["项目", "内容", "依据"], rows),
  ];
}

function documentsOf({ documents, extends: base }: Scheme): readonly string[] {
  if (documents.length === 0) return ["没有写明文件的工作簿按此方案。", ""];
  const lines = documents.map(
    ({ number, title, isPlaceholder }) =>
      `- 《${title}》${number === "" ? "" : `，${number}${isPlaceholder === true ? "（占位文号，不作识别）" : ""}`}`,
  );
  return [...lines, ...(base === undefined ? [] : [`- 承接方案 \`${base}\``]), ""];
}

/** Item, what is asked, and the clause behind it: "—" where no document asks it. */
export type SchemeRow = readonly [string, string, string];

/** All that a scheme asks, in our words. */
export function rowsOf(scheme: Scheme): readonly SchemeRow[] {
  const { rectification, appraisal, publication, evaluations, pledgeReview, opinionsFirst, appraised, assessment } =
    scheme;
  return [
    ...scheme.duties.map((duty): SchemeRow => ["点评任务", dutyText(duty), sourceText(duty.source)]),
    ...(scheme.noDutyReason === undefined ? [] : [["点评任务", scheme.noDutyReason, "—"] satisfies SchemeRow]),
    ...scheme.reviewerDuties.map((duty): SchemeRow => ["点评者任务", reviewerDutyText(duty), sourceText(duty.source)]),
    ...(scheme.rounds ?? []).map((round): SchemeRow => ["集中安排", roundText(round), sourceText(round.source)]),
    ...(scheme.reviewsSecretaryWithOrganization
      ? [["书记", "点评党组织即点评其书记", sourceText(secretarySource(scheme))] satisfies SchemeRow]
      : []),
    ...(scheme.customaryMethods ?? []).map((custom): SchemeRow => [
      "惯用方式",
      `${custom.reviewers.map((role) => ROLE_TITLES[role]).join("、")}一般用${custom.methods.join("、")}`,
      sourceText(custom.source),
    ]),
    ...aspectRows(scheme),
    ...scheme.deadlines.map((deadline): SchemeRow => [
      "期限",
      `不迟于 ${isoDay(deadline.by)}：${deadline.title}`,
      sourceText(deadline.source),
    ]),
    ...(scheme.reports ?? []).map((report): SchemeRow => [
      "定期报送",
      `${WINDOW_TITLES[report.every]}：${report.title}`,
      sourceText(report.source),
    ]),
    ...scheme.requiredLedgers.map((ledger): SchemeRow => [
      "台账",
      `《${ledger.title}》（${[ledger.kind, ...(ledger.alternatives ?? [])].map((kind) => KIND_TITLES[kind]).join("或")}）`,
      sourceText(ledger.source),
    ]),
    ...(scheme.forms ?? []).map((form): SchemeRow => [
      "登记表",
      `${KIND_TITLES[form.kind]}：一式 ${form.copies} 份`,
      sourceText(form.source),
    ]),
    ...(evaluations
      ? [
          [
            evaluations.title,
            evaluations.fields.map((field) => STANDARD_HEADINGS[field]).join("、"),
            sourceText(evaluations.source),
          ] satisfies SchemeRow,
        ]
      : []),
    ...(publication ? [["公示", "点评结果在一定范围内公开", sourceText(publication)] satisfies SchemeRow] : []),
    ...rectificationRows(scheme),
    ...(appraisal.source
      ? [
          [
            "民主评议",
            appraisal.satisfiedGrades?.join("、") ?? "√ 票或汇总",
            sourceText(appraisal.source),
          ] satisfies SchemeRow,
        ]
      : []),
    ...(appraised ? [appraisedRow(appraised)] : []),
    ...(pledgeReview ? [["公开承诺", "新一年的承诺由上一级审核", sourceText(pledgeReview)] satisfies SchemeRow] : []),
    ...(opinionsFirst
      ? [["征求意见", "在广泛征求意见的基础上点评", sourceText(opinionsFirst)] satisfies SchemeRow]
      : []),
    ...(assessment ? assessmentRows(assessment) : []),
    ...(scheme.otherDemands ?? []).map((demand): SchemeRow => [
      "其他（不校验）",
      demand.title,
      sourceText(demand.source),
    ]),
    ...(rectification.source === null && scheme.duties.length === 0 && scheme.deadlines.length === 0
      ? [["整改", "没有规定", "—"] satisfies SchemeRow]
      : []),
  ];
}

function aspectRows({ aspects }: Scheme): readonly SchemeRow[] {
  return (["organization", "secretary", "member"] as const).flatMap((subject): readonly SchemeRow[] => {
    const own = aspects.filter((aspect) => aspect.subject === subject);
    const [first] = own;
    if (!first) return [];
    const titles = own.map(({ title }) => title).join("；");
    return [[`${SUBJECT_TITLES[subject]}点评内容（${own.length} 方面）`, titles, sourceText(first.source)]];
  });
}

function appraisedRow({ subjects, source }: NonNullable<Scheme["appraised"]>): SchemeRow {
  const titles = subjects.map((subject) => SUBJECT_TITLES[subject]).join("、");
  return ["评议", `接受点评的${titles}都要评议`, sourceText(source)];
}

function rectificationRows({ rectification }: Scheme): readonly SchemeRow[] {
  const demands = [
    ...(rectification.needsReply ? ["整改到位后书面回复点评领导"] : []),
    ...(rectification.needsSpecialReport ? ["未解决的，下次点评前写出专门书面报告"] : []),
    ...(rectification.needsReReview === true ? ["整改后再次点评，直到整改完成"] : []),
    ...(rectification.needsDeadline === true ? ["限期整改"] : []),
  ];
  if (rectification.source === null) return [];
  return [["整改", demands.join("；") || "点评后整改落实", sourceText(rectification.source)]];
}

function assessmentRows(plan: NonNullable<Scheme["assessment"]>): readonly SchemeRow[] {
  return [
    ["考核时间", periodText(plan.held), sourceText(plan.heldSource)],
    ["考核内容", `${isoDay(plan.looksAt.from)} 以来的点评`, sourceText(plan.looksAt.source)],
    ...plan.units.flatMap((unit): readonly SchemeRow[] => [
      [
        `考核计分：${unit.title}`,
        unit.parts.map((part) => `${part.title} ${Math.round(part.share * 100)}%`).join("、"),
        sourceText(unit.source),
      ],
      [
        `抽查：${unit.title}`,
        unit.sample
          .map((one) => `${one.title} ${one.count} 个${one.per === "community" ? "（每社区）" : ""}`)
          .join("、"),
        sourceText(unit.source),
      ],
    ]),
    ["必查", `${plan.mustCheck.title} ${plan.mustCheck.firms.length} 家`, sourceText(plan.mustCheck.source)],
  ];
}

function dutySummary(duty: Duty): string {
  return `${subjectText(duty.subject, duty.organizationTypes)}${cycleText(duty)}`;
}

function dutyText(duty: Duty): string {
  const reviewers = duty.reviewers.map((role) => ROLE_TITLES[role]).join("、");
  return `${reviewers} → ${subjectText(duty.subject, duty.organizationTypes)}：${cycleText(duty)}`;
}

function cycleText(duty: Duty): string {
  const count = `至少 ${duty.min} 次`;
  return duty.kind === "once"
    ? `集中点评期（${periodText(duty.window)}）${count}`
    : `${WINDOW_TITLES[duty.every]}${count}`;
}

function reviewerDutyText({ reviewer, every, min }: ReviewerDuty): string {
  const titles = { committeeSecretary: "党委书记", generalBranchSecretary: "总支书记", branchSecretary: "支部书记" };
  const what = reviewer === "branchSecretary" ? "名党员" : "个党组织";
  return `${titles[reviewer]}${WINDOW_TITLES[every]}至少点评 ${min} ${what}`;
}

function roundText(round: Round): string {
  const direct = round.isDirectSubordinate === true ? "直属" : "";
  const subjects = round.subjects.map((subject) => direct + subjectText(subject, round.organizationTypes));
  return `${round.title}（${periodText(round.window)}）：${subjects.join("、")}`;
}

function subjectText(subject: SubjectType, types: readonly OrganizationType[] | undefined): string {
  if (types === undefined) return SUBJECT_TITLES[subject];
  const names = types.map((type) => TYPE_TITLES[type]).join("、");
  return subject === "organization" ? names : `${names}的${SUBJECT_TITLES[subject]}`;
}

function secretarySource({ duties }: Scheme): Source | null {
  return duties.find(({ subject }) => subject === "secretary")?.source ?? null;
}

function sourceText(source: Source | null): string {
  return source === null ? "—" : `${source.document} ${source.clause}`;
}

function periodText({ from, to }: Period): string {
  return `${isoDay(from)} 至 ${isoDay(to)}`;
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line), ""];
}
