import { parseIsoDay } from "../../../src/core/ledger/day";
import { readRecords } from "../../../src/core/ledger/read-records";
import { cellOf, textOf } from "../../../src/core/ledger/record";
import { smallWorkbook } from "./ledger-fixture";
import type { SmallLedger } from "./ledger-fixture";

function recordsIn(ledgers: readonly SmallLedger[], period?: { from: string; to: string }) {
  const { workbook, recognition } = smallWorkbook(ledgers);
  const day = (iso: string): number => parseIsoDay(iso) ?? NaN;
  return readRecords(workbook, recognition, period ? { period: { from: day(period.from), to: day(period.to) } } : {});
}

const day = (iso: string): object => ({ kind: "exact", from: parseIsoDay(iso), to: parseIsoDay(iso) });

test("records come in sheet order and row order, typed by field, with the raw value kept", () => {
  const records = recordsIn([
    {
      kind: "memberReview",
      fields: ["memberName", "reviewer", "reviewDate", "problems"],
      rows: [
        ["张　三", "党支部书记李四", 40556, "无"],
        ["王五", null, "2011.1.14", "学习不够"],
      ],
      dates: ["1,2"],
    },
    { kind: "memberRoster", fields: ["memberName"], rows: [["张三"]] },
  ]);
  expect(records.all.map(({ kind, row }) => [kind, row])).toEqual([
    ["memberReview", 1],
    ["memberReview", 2],
    ["memberRoster", 1],
  ]);
  const [first] = records.of("memberReview");
  expect(first?.cells).toMatchObject({
    memberName: { type: "name", raw: "张　三", key: "张三" },
    reviewer: { persons: [{ name: "李四", post: "党支部书记" }] },
    reviewDate: { raw: 40556, reading: day("2011-01-13") },
    problems: { isEmptyPhrase: true },
  });
  expect(first && cellOf(first, "method")).toBeUndefined();
  expect(records.of("pledge")).toEqual([]);
});

test("a merged area carries its value down, a cell's own value wins", () => {
  const records = recordsIn([
    {
      kind: "memberRoster",
      fields: ["organization", "memberName"],
      rows: [
        ["机关支部", "张三"],
        [null, "李四"],
        [null, "王五"],
        [null, "赵六"],
      ],
      block: { carryDown: [{ top: 1, left: 0, bottom: 3, right: 0 }] },
    },
  ]);
  expect(records.all.map((record) => textOf(record, "organization"))).toEqual(["机关支部", "机关支部", "机关支部", ""]);
});

test("a carried date keeps the date format of where it stands", () => {
  const records = recordsIn([
    {
      kind: "memberReview",
      fields: ["place", "memberName"],
      rows: [
        [40556, "张三"],
        [null, "李四"],
      ],
      dates: ["1,0"],
      block: { carryDown: [{ top: 1, left: 0, bottom: 2, right: 0 }] },
    },
  ]);
  expect(records.all.map((record) => textOf(record, "place"))).toEqual(["2011-01-13", "2011-01-13"]);
});

test.each([
  ["memberRoster", "memberName", "organization"],
  ["organizationRoster", "organization", "parentOrganization"],
  ["organizationReview", "organization", "parentOrganization"],
] as const)("%s: a unit row fills the rows under it", (kind, field, filled) => {
  const records = recordsIn([
    {
      kind,
      fields: [field],
      rows: [["甲"], ["第一党支部"], ["乙"], ["第二党支部"], ["丙"]],
      block: {
        recordRows: [1, 3, 5],
        unitRows: [
          { row: 2, unit: "第一党支部" },
          { row: 4, unit: "第二党支部" },
        ],
      },
    },
  ]);
  expect(records.all.map((record) => textOf(record, filled))).toEqual(["", "第一党支部", "第二党支部"]);
});

test("a unit row does not overrule the row's own organisation", () => {
  const records = recordsIn([
    {
      kind: "memberRoster",
      fields: ["memberName", "organization"],
      rows: [
        ["第一党支部", null],
        ["张三", "机关支部"],
        ["李四", "/"],
      ],
      block: { recordRows: [2, 3], unitRows: [{ row: 1, unit: "第一党支部" }] },
    },
  ]);
  expect(records.all.map((record) => textOf(record, "organization"))).toEqual(["机关支部", "第一党支部"]);
});

test("grade columns are read apart, in sheet order", () => {
  const [record] = recordsIn([
    { kind: "appraisal", fields: ["subject", "优秀", "合格", "不合格"], rows: [["张三", 12, "√", null]] },
  ]).all;
  expect(record?.cells).not.toHaveProperty("grade");
  expect(record?.grades.map(({ grade, column, cell }) => [grade, column, cell.isTicked, cell.number])).toEqual([
    ["优秀", 1, false, 12],
    ["合格", 2, true, null],
    ["不合格", 3, false, null],
  ]);
});

test("a form's values are read where they stand", () => {
  const { workbook, recognition } = smallWorkbook([
    {
      kind: "memberReview",
      fields: ["memberName", "reviewer"],
      rows: [
        ["张三", null],
        [null, "李四"],
      ],
    },
  ]);
  const [sheet] = recognition.sheets;
  const [block] = sheet?.blocks ?? [];
  if (!sheet || !block) throw new Error("no block");
  const columns = block.columns.map((column, index) => ({ ...column, valueRow: index + 1 }));
  const form = { ...block, layout: "form" as const, recordRows: [1], columns };
  const records = readRecords(workbook, { sheets: [{ ...sheet, blocks: [form] }] });
  expect(records.all.map((record) => [textOf(record, "memberName"), textOf(record, "reviewer")])).toEqual([
    ["张三", "李四"],
  ]);
});

describe("dates without a year", () => {
  const ledger: SmallLedger = {
    kind: "rectification",
    fields: ["reviewDate", "deadline", "completedDate"],
    rows: [["12月20日", "3月底前", "1月10日"]],
  };

  test("stay open when nothing says the year", () => {
    const [record] = recordsIn([ledger]).all;
    expect(record && cellOf(record, "reviewDate")?.reading).toEqual({ kind: "ambiguous", readings: [] });
  });

  test("follow the day of filling in, and then the review of the row", () => {
    const [record] = recordsIn([{ ...ledger, block: { dateText: "填报时间：2011年2月20日" } }]).all;
    expect(record && cellOf(record, "reviewDate")?.reading).toEqual(day("2010-12-20"));
    expect(record && cellOf(record, "completedDate")?.reading).toEqual(day("2011-01-10"));
    expect(record && cellOf(record, "deadline")?.reading).toMatchObject({ to: parseIsoDay("2011-03-31") });
  });

  test("follow the period", () => {
    const [record] = recordsIn([ledger], { from: "2010-12-15", to: "2011-02-02" }).all;
    expect(record && cellOf(record, "reviewDate")?.reading).toEqual(day("2010-12-20"));
  });

  test("follow the title", () => {
    const [record] = recordsIn([{ ...ledger, block: { title: "2010年领导点评整改台账" } }]).all;
    expect(record && cellOf(record, "reviewDate")?.reading).toEqual(day("2010-12-20"));
  });
});

test("sheets of ours and blocks of no kind yield nothing", () => {
  const { workbook, recognition } = smallWorkbook([{ kind: "memberRoster", fields: ["memberName"], rows: [["张三"]] }]);
  const ours = recognition.sheets.map((sheet) => ({ ...sheet, isOurs: true }));
  const none = recognition.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => ({ ...block, kind: null })),
  }));
  expect(readRecords(workbook, { sheets: ours }).all).toEqual([]);
  expect(readRecords(workbook, { sheets: none }).all).toEqual([]);
});

test("equal values of 100,000 rows × 15 columns share their cells", () => {
  const fields = [
    "serial",
    "memberName",
    "gender",
    "organization",
    "parentOrganization",
    "position",
    "joinDate",
    "reviewer",
    "reviewDate",
    "place",
    "method",
    "achievements",
    "problems",
    "advice",
    "remark",
  ] as const;
  const rows = Array.from({ length: 100_000 }, (_, index) => [
    index + 1,
    `张${String.fromCharCode(0x4e00 + (index % 20000))}`,
    index % 2 ? "男" : "女",
    `机关第${index % 300}党支部`,
    "机关党委",
    "党员",
    30000 + (index % 9000),
    `机关第${index % 300}党支部书记李四`,
    `2011.${(index % 12) + 1}.${(index % 28) + 1}`,
    "会议室",
    "集中点评",
    `主要成绩之${index}`,
    `存在的问题之${index}`,
    index % 3 ? "加强学习" : "无",
    null,
  ]);
  const { workbook, recognition } = smallWorkbook([{ kind: "memberReview", fields, rows }]);
  const records = readRecords(workbook, recognition);
  expect(records.all).toHaveLength(100_000);
  // What makes it fast and small: a value that stands in many rows is read once, and its cell shared.
  const cellsOf = (field: (typeof fields)[number]) => new Set(records.all.map(({ cells }) => cells[field])).size;
  expect([cellsOf("organization"), cellsOf("joinDate"), cellsOf("method"), cellsOf("remark")]).toEqual([
    300, 9000, 1, 1,
  ]);
});
