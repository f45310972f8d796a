import { recognize } from "../../../../src/core/ledger/recognize/recognize";
import { recognizeOne, sheetOf, workbookOf } from "./table-sheet";

describe("header rows and levels", () => {
  test("a two-level merged header under a title and a 填报单位 line", () => {
    const { blocks } = recognizeOne(
      [
        "云 岭 县 党 员 领 导 点 评 登 记 台 账",
        "填报单位：云岭县卫生健康局党委|||||填报时间：2011年1月18日",
        "序号|姓名|所在党支部|领导点评情况||||备注",
        "|||点评领导|点评时间|主要\n成绩|存在的问题|",
        "1|周明远|机关党支部|李建国|2011.1.10|工作扎实|学习不够|",
      ],
      { merges: ["A1:H1", "A3:A4", "B3:B4", "C3:C4", "D3:G3", "H3:H4"] },
    );
    const block = blocks[0];
    expect(block).toMatchObject({
      kind: "memberReview",
      headerTop: 2,
      headerBottom: 3,
      recordRows: [4],
      title: "云岭县党员领导点评登记台账",
      unit: "云岭县卫生健康局党委",
      dateText: "2011年1月18日",
    });
    expect(block?.columns.map((column) => column.header)).toEqual([
      "序号",
      "姓名",
      "所在党支部",
      "领导点评情况/点评领导",
      "领导点评情况/点评时间",
      "领导点评情况/主要成绩",
      "领导点评情况/存在的问题",
      "备注",
    ]);
    expect(block?.columns.map((column) => column.field)).toEqual([
      "serial",
      "memberName",
      "organization",
      "reviewer",
      "reviewDate",
      "achievements",
      "problems",
      "remark",
    ]);
  });
});

interface LayoutCase {
  readonly name: string;
  readonly rows: readonly string[];
  readonly merges?: readonly string[];
  /** 1-based rows of the header. */
  readonly header: string;
  readonly kind: string | null;
  readonly columns: string;
}

const LAYOUTS: readonly LayoutCase[] = [
  {
    name: "two levels without merging, as a csv has them",
    rows: [
      "党员领导点评台账",
      "序号|姓名|领导点评情况||||整改情况||备注",
      "||点评领导|点评时间|成绩|问题|整改措施|完成时限|",
      "1|周明远|李建国|2011.1.10|好|少|改|2011.3|",
    ],
    header: "2-3",
    kind: "memberReview",
    columns:
      "序号 姓名 领导点评情况/点评领导 领导点评情况/点评时间 领导点评情况/成绩 领导点评情况/问题 整改情况/整改措施 整改情况/完成时限 备注",
  },
  {
    name: "three levels without merging, our mark in the top row",
    rows: [
      "序号|党组织名称|点评情况||||||校验结果",
      "||基本情况|||领导点评情况|||",
      "||点评领导|时间|地点|评价|成绩|不足|",
      "1|内科党支部|李建国|2011.1.10|会议室|好|多|少|",
    ],
    header: "1-3",
    kind: "organizationReview",
    columns:
      "序号 党组织名称 点评情况/基本情况/点评领导 点评情况/基本情况/时间 点评情况/基本情况/地点 点评情况/领导点评情况/评价 点评情况/领导点评情况/成绩 点评情况/领导点评情况/不足 校验结果",
  },
  {
    name: "three merged levels",
    rows: [
      "党组织点评台账",
      "序号|党组织名称|点评|||||",
      "||点评人||内容||整改情况|",
      "||姓名|职务|成绩|问题||",
      "1|内科党支部|李建国|书记|好|少|改|",
    ],
    merges: ["A2:A4", "B2:B4", "C2:G2", "C3:D3", "E3:F3", "G3:G4"],
    header: "2-4",
    kind: "organizationReview",
    columns: "序号 党组织名称 点评/点评人/姓名 点评/点评人/职务 点评/内容/成绩 点评/内容/问题 点评/整改情况",
  },
  {
    name: "our mark beside a merged header, in its last row only",
    rows: ["序号|姓名|点评情况|||", "||点评领导|点评时间|存在问题|校验结果", "1|周明远|李建国|2011.1.10|学习少|无误"],
    merges: ["A1:A2", "B1:B2", "C1:E1"],
    header: "1-2",
    kind: "memberReview",
    columns: "序号 姓名 点评情况/点评领导 点评情况/点评时间 点评情况/存在问题 校验结果",
  },
  {
    name: "a statistics sheet whose groups are not merged",
    rows: [
      "领导点评工作情况统计表",
      "填报单位：县卫健局党委||统计期间：2010年12月15日至2011年2月2日||填报日期：2011年2月3日",
      "序号|单位|类别|书记点评|||党员||备注",
      "|||应点评书记数|已点评书记数|比例|应点评数|已点评数|",
      "1|本级||1|1|100%|10|9|",
      "|合计||1|1|100%|10|9|",
    ],
    header: "3-4",
    kind: "statistics",
    columns:
      "序号 单位 类别 书记点评/应点评书记数 书记点评/已点评书记数 书记点评/比例 党员/应点评数 党员/已点评数 备注",
  },
  {
    name: "blank columns inside",
    rows: ["党员花名册", "序号||姓名||性别|入党时间|所在党支部", "1||周明远||男|2003.7|机关党支部"],
    header: "2-2",
    kind: "memberRoster",
    columns: "序号  姓名  性别 入党时间 所在党支部",
  },
  {
    name: "five levels that are none of ours",
    rows: ["单位|领导班子||||", "|班子成员|||女干部|", "|实配|学历||正职|副职", "||研究生||| ", "||全|40||"],
    merges: ["A1:A5", "B1:F1", "B2:D2", "E2:F2", "B3:B5", "C3:D3", "C4:D4", "E3:E5", "F3:F5"],
    header: "1-5",
    kind: null,
    columns:
      "单位 领导班子/班子成员/实配 领导班子/班子成员/学历/研究生/全 领导班子/班子成员/学历/研究生/40 领导班子/女干部/正职 领导班子/女干部/副职",
  },
];

describe("layouts of headers", () => {
  test.each(LAYOUTS.map((one) => [one.name, one] as const))("%s", (_, { rows, merges, header, kind, columns }) => {
    const block = recognizeOne(rows, { merges: merges ?? [] }).blocks[0];
    expect(`${(block?.headerTop ?? -1) + 1}-${(block?.headerBottom ?? -1) + 1}`).toBe(header);
    expect(block?.kind).toBe(kind);
    expect(block?.columns.map((column) => column.header).join(" ")).toBe(columns);
  });

  test("a sheet whose used range starts far from A1", () => {
    const sheet = sheetOf(["党员名册", "姓名|入党时间|所在党支部", "周明远|2003.7|机关党支部"]);
    const block = recognize(workbookOf({ ...sheet, origin: { row: 7, column: 3 } })).sheets[0]?.blocks[0];
    expect(block).toMatchObject({ kind: "memberRoster", headerTop: 8, recordRows: [9] });
    expect(block?.columns.map((column) => column.column)).toEqual([3, 4, 5]);
  });
});
