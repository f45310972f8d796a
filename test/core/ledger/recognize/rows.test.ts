import type { LedgerBlock } from "../../../../src/core/ledger/recognition";
import { recognizeOne } from "./table-sheet";

const HEADER = "序号|姓名|性别|所在党支部|入党时间|联系电话|备注";
const ONE = "1|周明远|男|机关党支部|2003.7|13800000001|";
const TWO = "2|吴  桐|女|机关党支部|2010.7|13800000002|";

/** 1-based, as clerks count. */
function rowsOf(block: LedgerBlock | undefined): { records: number[]; totals: number[]; units: string[] } {
  return {
    records: (block?.recordRows ?? []).map((row) => row + 1),
    totals: (block?.totalRows ?? []).map((row) => row + 1),
    units: (block?.unitRows ?? []).map(({ row, unit }) => `${row + 1} ${unit}`),
  };
}

interface RowCase {
  readonly name: string;
  readonly rows: readonly string[];
  readonly merges?: readonly string[];
  readonly records: readonly number[];
  readonly totals?: readonly number[];
  readonly units?: readonly string[];
}

const CASES: readonly RowCase[] = [
  {
    name: "必填 hints under the header",
    rows: [HEADER, "|必填|必填|必填|如：2003.7|选填|", ONE, TWO],
    records: [3, 4],
  },
  { name: "a format row", rows: [HEADER, "||男/女||格式：YYYY-MM-DD||", ONE], records: [3] },
  {
    name: "an example row marked in the serial column",
    rows: [HEADER, "示例|张三|男|某党支部|2003.7|138|", ONE, TWO],
    records: [3, 4],
  },
  {
    name: "an example row by its masks",
    rows: [HEADER, "1|xxx|男|中共****支部|2003.7|138|", ONE, TWO],
    records: [3, 4],
  },
  {
    name: "a ledger that masks everybody keeps its rows",
    rows: [HEADER, ...[1, 2, 3, 4, 5, 6].map((serial) => `${serial}|某某|男|机关党支部|2003.7|138|`)],
    records: [2, 3, 4, 5, 6, 7],
  },
  { name: "column numbers under the header", rows: [HEADER, "1|2|3|4|5|6|7", ONE], records: [3] },
  { name: "pre-numbered empty rows", rows: [HEADER, ONE, TWO, "3", "4", "5"], records: [2, 3] },
  { name: "placeholders only", rows: [HEADER, ONE, "2|—|—|—|—|—|—", "3|\\|\\|\\|\\|\\|"], records: [2] },
  {
    name: "totals, subtotals and footers",
    rows: [
      HEADER,
      ONE,
      "小  计|1人|||||",
      TWO,
      "合计|2人|||||",
      "注：本表每季度更新一次。",
      "单位负责人（签字）：|||审核人：||填报人：|",
      "2024年  月  日",
    ],
    records: [2, 4],
    totals: [3, 5],
  },
  {
    name: "numbered notes after 注",
    rows: [HEADER, ONE, "注：1.时间填写到日；", "    2.电话填写手机号；", "    3.姓名不留空格。"],
    records: [2],
  },
  {
    name: "unit rows merged across, in the serial column, and with numbering",
    rows: [HEADER, "机关党支部", ONE, "二、内科党支部（2人）", TWO, "|外科党支部", "3|郑和平|男||2001.7||"],
    merges: ["A2:G2"],
    records: [3, 5, 7],
    units: ["2 机关党支部", "4 内科党支部", "6 外科党支部"],
  },
  {
    name: "a unit heading at the end without records is no unit row",
    rows: [HEADER, ONE, TWO, "", "机关党支部"],
    records: [2, 3],
  },
  { name: "the header again on the next printed page", rows: [HEADER, ONE, HEADER, TWO], records: [2, 4] },
  {
    name: "blank rows and strings of spaces",
    rows: [HEADER, ONE, "", "  | |  | | | |", TWO, "||||||", " "],
    records: [2, 5],
  },
  {
    name: "a note box among empty rows",
    rows: [HEADER, "", "", "|注意：\n1、红色字段为必填字段；\n2、导入前请删除注意事项"],
    merges: ["B4:F14"],
    records: [],
  },
  { name: "a thin record with a name alone", rows: [HEADER, ONE, "2|吴桐|||||", "|郑和平|||||"], records: [2, 3, 4] },
];

describe("rows under a header", () => {
  test.each(CASES.map((one) => [one.name, one] as const))("%s", (_, { rows, merges, records, totals, units }) => {
    const { blocks } = recognizeOne(["党员名册", ...rows].slice(1), { name: "党员名册", merges: merges ?? [] });
    expect(blocks).toHaveLength(1);
    expect(rowsOf(blocks[0])).toEqual({ records, totals: totals ?? [], units: units ?? [] });
  });

  test("rows under a carried-down merge are records, and the merge is told", () => {
    const { blocks } = recognizeOne(
      [
        "整改台账",
        "序号|党组织名称|存在问题|整改措施|责任人|整改时限",
        "1|内科党支部|活动少|增加|周明远|2024.6",
        "||记录不全|补齐|吴桐|2024.6",
        "||换届晚|||",
        "2|外科党支部|学习少|学习|郑和平|2024.6",
      ],
      { merges: ["A3:A5", "B3:B5"] },
    );
    expect(rowsOf(blocks[0]).records).toEqual([3, 4, 5, 6]);
    expect(blocks[0]?.carryDown).toEqual([
      { top: 2, left: 0, bottom: 4, right: 0 },
      { top: 2, left: 1, bottom: 4, right: 1 },
    ]);
  });
});

describe("several tables on a sheet", () => {
  test("stacked under unit headings: one block each, with its unit", () => {
    const { blocks } = recognizeOne([
      "党员名册",
      "机关党支部",
      HEADER,
      ONE,
      TWO,
      "",
      "内科党支部",
      HEADER,
      "1|郑和平|男|内科党支部|2001.7||",
    ]);
    expect(blocks.map((block) => [block.kind, block.unit, rowsOf(block).records])).toEqual([
      ["memberRoster", "机关党支部", [4, 5]],
      ["memberRoster", "内科党支部", [9]],
    ]);
  });

  test("the last rows of a table are no lines of the next one, though a clock time has a colon or a name stands alone", () => {
    const header = "姓名|所在党支部|点评领导|点评时间|存在的问题";
    const { blocks } = recognizeOne([
      "党员接受领导点评登记台账",
      header,
      "周明远|机关党支部|李建国|2024/2/17  14:30|学习少",
      "吴  桐|机关党支部|李建国|2024/2/18  14:30|问题：调研少",
      "",
      "内科党支部",
      header,
      "何静|内科党支部|王志强|2024/2/19  9:00|办法少",
      "郑和平",
      "内科党支部党员接受领导点评登记台账（续）",
      "填报单位：内科党支部||||填报时间：2024.3",
      header,
      "许红梅|内科党支部|王志强|2024/2/20  9:00|联系群众少",
    ]);
    expect(blocks.map((block) => [block.kind, rowsOf(block).records])).toEqual([
      ["memberReview", [3, 4]],
      ["memberReview", [8, 9]],
      ["memberReview", [13]],
    ]);
    expect(blocks.map((block) => block.unit)).toEqual([null, "内科党支部", "内科党支部"]);
  });

  test("side by side with an empty column between", () => {
    const { blocks } = recognizeOne([
      "序号|姓名|所在党支部|入党时间||序号|党组织名称|上级党组织|书记",
      "1|周明远|机关党支部|2003.7||1|机关党支部|局党委|李建国",
      "2|吴桐|机关党支部|2010.7||||",
    ]);
    expect(blocks.map((block) => [block.kind, block.columns[0]?.column, rowsOf(block).records])).toEqual([
      ["memberRoster", 0, [2, 3]],
      ["organizationRoster", 5, [2]],
    ]);
  });

  test("one list folded into two column groups", () => {
    const { blocks } = recognizeOne([
      "党员名册",
      "序号|姓名|入党时间|序号|姓名|入党时间",
      "1|周明远|2003.7|3|郑和平|2001.7",
      "2|吴桐|2010.7|4||",
    ]);
    expect(blocks.map((block) => [block.kind, rowsOf(block).records])).toEqual([
      ["memberRoster", [3, 4]],
      ["memberRoster", [3]],
    ]);
  });
});

describe("Excel Tables", () => {
  test("the table's range bounds the block, its totals row is none", () => {
    const { blocks } = recognizeOne(["党员名册", HEADER, ONE, TWO, "汇总||||||2", "", "制表人：李建国"], {
      tables: [
        {
          id: "t1",
          name: "表1",
          range: { top: 1, left: 0, bottom: 4, right: 6 },
          hasHeaderRow: true,
          hasTotalsRow: true,
        },
      ],
    });
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatchObject({ kind: "memberRoster", tableId: "t1", recordRows: [2, 3], totalRows: [4] });
  });
});
