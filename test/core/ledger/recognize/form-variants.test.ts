import { readRecords } from "../../../../src/core/ledger/read-records";
import { recognize } from "../../../../src/core/ledger/recognize/recognize";
import type { Field } from "../../../../src/core/ledger/fields";
import type { LedgerRecord } from "../../../../src/core/ledger/record";
import { sheetOf, workbookOf, type SheetOptions } from "./table-sheet";

function recordsOf(lines: readonly string[], options: SheetOptions = {}): readonly LedgerRecord[] {
  const workbook = workbookOf(sheetOf(lines, options));
  return readRecords(workbook, recognize(workbook)).all;
}

function texts(record: LedgerRecord | undefined): Readonly<Record<string, string>> {
  const cells = Object.entries(record?.cells ?? {}).filter(([, cell]) => cell.blank === null);
  return Object.fromEntries(cells.map(([field, cell]) => [field as Field, cell.text]));
}

/** 一会四评 (004, part 3): four evaluations of a member. */
const FOUR_EVALUATIONS = [
  "郴州市创先争优活动领导点评登记表（适用于党员）",
  "姓名|刘春梅|性别|女|所在党支部|机关第二党支部",
  "职务|科员||入党时间|1998.7|",
  "党员自评|能完成任务||||",
  "支部讲评|踏实肯干||||",
  "领导点评|要多下基层||||",
  "点评领导|局长王海涛||点评时间|2011.7.12|",
  "群众参评|满意||||",
];

/** Attachment 2 of 002, in traditional script. */
const TRADITIONAL = [
  "天津職業技術師範大學",
  "基層黨組織開展創先爭優活動領導點評登記表",
  "黨組織名稱|機械學院黨總支|黨員人數|86",
  "點評領導姓名、單位及職務|校黨委副書記陳國棟||",
  "點評時間|2011年1月6日|地點|第二會議室",
  "承諾事項及完成情況|已完成||",
  "領導點評情況|對開展創先爭優活動的評價|較好|",
  "|主要成績|教學質量提高|",
  "|存在的問題和不足|聯繫學生不夠|",
  "|下一階段工作建議|多下班級|",
];

/** Labels and the group's label written down over cells of their own, values over several lines. */
const BROKEN = [
  "党组织名称|内科党支部|党员人数|12",
  "点评领导姓名、|县卫生局党委书记李建国||",
  "单位及职务|||",
  "点评时间|2011.1.10|地    点|会议室",
  "承诺事项及完成情况|一是优化流程，已完成。||",
  "|二是开展义诊，进行中。||",
  "领导|对开展活动的评价|较好|",
  "点评|主要成绩|业务精湛|",
  "情况|存在的问题|学习不够|",
  "|和不足||",
  "|下一阶段工作建议|加强学习|",
];

const HEALTH = [
  "党员开展创先争优活动领导点评表",
  "姓 名|赵小雨|所在党组织|防保科党支部",
  "点评领导|支部书记钱文|点评方式|☑集中 □现场 □谈话",
  "点评时间|2011年5月10日|点评地点|会议室",
  "主要成绩|下乡防疫||",
  "存在的问题|学习不够||",
  "整改建议|多学||",
  "整改落实情况|||",
];

describe("the documents' variants of the form", () => {
  test("一会四评, all four evaluations", () => {
    const [record, ...others] = recordsOf(FOUR_EVALUATIONS);
    expect(others).toEqual([]);
    expect(record?.kind).toBe("memberReview");
    expect(texts(record)).toMatchObject({
      memberName: "刘春梅",
      selfEvaluation: "能完成任务",
      branchEvaluation: "踏实肯干",
      evaluation: "要多下基层",
      massEvaluation: "满意",
      reviewer: "局长王海涛",
    });
  });

  test("two stacked without a line between, in traditional script", () => {
    const second = TRADITIONAL.slice(2).map((line) => line.replace("機械學院黨總支", "電子學院黨總支"));
    const records = recordsOf([...TRADITIONAL, ...second]);
    expect(records.map((record) => [record.kind, texts(record)["organization"]])).toEqual([
      ["organizationReview", "機械學院黨總支"],
      ["organizationReview", "電子學院黨總支"],
    ]);
    expect(texts(records[1])).toMatchObject({ memberCount: "86", problems: "聯繫學生不夠", advice: "多下班級" });
  });

  test("labels and values broken over cells", () => {
    const [record, ...others] = recordsOf(BROKEN);
    expect(others).toEqual([]);
    expect(texts(record)).toEqual({
      organization: "内科党支部",
      memberCount: "12",
      reviewer: "县卫生局党委书记李建国",
      reviewDate: "2011.1.10",
      place: "会议室",
      pledges: "一是优化流程，已完成。\n二是开展义诊，进行中。",
      evaluation: "较好",
      achievements: "业务精湛",
      problems: "学习不够",
      advice: "加强学习",
    });
  });

  test("点评表 with boxes to tick", () => {
    expect(texts(recordsOf(HEALTH)[0])).toMatchObject({ memberName: "赵小雨", method: "集中", advice: "多学" });
  });
});

describe("a blank form is no record", () => {
  const blank = (line: string): string =>
    line
      .split("|")
      .map((part) =>
        /^(?:刘春梅|女|科员|1998\.7|能完成任务|踏实肯干|要多下基层|局长王海涛|满意)$/.test(part) ? "" : part,
      )
      .join("|");

  test("with the organisation, dates and signatures printed in advance", () => {
    const lines = FOUR_EVALUATIONS.map(blank).map((line) =>
      line.replace("2011.7.12", "　　年　月　日").replace("领导点评|", "领导点评|签字：　　　年　月　日"),
    );
    expect(lines.join()).toContain("机关第二党支部");
    expect(recordsOf(lines)).toEqual([]);
  });

  test("with a name it is one", () => {
    expect(recordsOf(FOUR_EVALUATIONS.map(blank).map((line) => line.replace("姓名|", "姓名|刘春梅")))).toHaveLength(1);
  });
});
