import type { FindingView } from "../../../src/app/engine/views/finding-view";
import type { MemoryEntry } from "../../../src/app/host";
import {
  filterFindings,
  handlingReader,
  listRows,
  OPEN_UP_TO,
  type FindingFilter,
  type Grouping,
} from "../../../src/taskpane/check/finding-rows";

function finding(id: string, more: Partial<FindingView> = {}): FindingView {
  return {
    id,
    identity: `i${id}`,
    rule: "r",
    title: "日期笔误",
    severity: "error",
    sheet: "党员点评台账",
    place: { sheet: "党员点评台账", cell: `H${id}`, target: { sheetId: "1", row: Number(id), column: 7 } },
    message: `第${id}条`,
    clause: null,
    about: "",
    initials: "",
    alikeInUnit: 0,
    fix: null,
    twin: 0,
    unit: "",
    explanation: "",
    common: null,
    ...more,
  };
}

const FINDINGS = [
  finding("1", { about: "王建国 · 城关镇第一党支部", initials: "wjg cgzdydzb zgr", message: "“点评时间”没有填写" }),
  finding("2", { severity: "query", title: "雷同", sheet: "党组织点评台账" }),
  finding("3", { severity: "query", title: "雷同", explanation: "同一次会议" }),
  finding("4", { severity: "hint", title: "多余空格", fix: [{ cell: "B4", before: "李 明 ", after: "李明" }] }),
  finding("5", { sheet: "", place: null, title: "缺少台账", message: "没有统计表" }),
];
const MEMORY: readonly MemoryEntry[] = [
  { topic: "explanation", key: "i2", value: "已说明情况" },
  { topic: "ignored", key: "i5", value: "另册登记" },
  { topic: "explanation", key: "i1", value: null },
];
const handlingOf = handlingReader(MEMORY, []);
const ids = (findings: readonly FindingView[]) => findings.map(({ id }) => id).join("");

test.each<[FindingFilter, string, string]>([
  ["all", "", "12345"],
  ["open", "", "14"],
  ["error", "", "1"],
  ["query", "", ""],
  ["fixable", "", "4"],
  ["all", "wjg", "1"],
  ["all", "WJ", "1"],
  ["all", "zgr", "1"],
  ["all", "gr", ""],
  ["all", "建国", "1"],
  ["all", "点评时间", "1"],
  ["all", "h3", "3"],
  ["all", "雷同", "23"],
  ["all", " 党组织点评 ", "2"],
  ["all", "没有这样的", ""],
])("%s, searched for “%s”: %s", (filter, query, wanted) => {
  expect(ids(filterFindings(FINDINGS, filter, query, handlingOf))).toBe(wanted);
});

test.each<[Grouping, string]>([
  ["severity", "[error 1 5] [query 2 3] [hint 4]"],
  ["rule", "[日期笔误 1] [缺少台账 5] [雷同 2 3] [多余空格 4]"],
  ["sheet", "[党员点评台账 1 3 4] [党组织点评台账 2] [ 5]"],
])("grouped by %s", (grouping, wanted) => {
  const rows = listRows(FINDINGS, grouping, new Set(), handlingOf);
  const text = rows.map((row) => (row.type === "group" ? `] [${row.name}` : ` ${row.finding.id}`)).join("");
  expect(`${text.slice(2)}]`).toBe(wanted);
});

describe("rows", () => {
  const rows = listRows(FINDINGS, "severity", new Set(), handlingOf);

  test("tell their place among their like", () => {
    expect(rows.map(({ position, siblings }) => `${position}/${siblings}`).join(" ")).toBe(
      "1/3 1/2 2/2 2/3 1/2 2/2 3/3 1/1",
    );
  });

  test("tell how they stand in the tree, and whether they lead to a cell", () => {
    expect(rows.map(({ level, hasChildren, isOpenable }) => [level, hasChildren, isOpenable])).toEqual([
      [1, true, false],
      [2, false, true],
      [2, false, false],
      [1, true, false],
      [2, false, true],
      [2, false, true],
      [1, true, false],
      [2, false, true],
    ]);
  });

  test("of equal identity are told apart, and keep their keys when an earlier group is collapsed", () => {
    const twins = [finding("1", { identity: "x" }), finding("2", { identity: "x", twin: 1 })];
    const keys = listRows(twins, "rule", new Set(), handlingOf).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
  });

  test("of a very long group are listed only when somebody opens it", () => {
    const many = Array.from({ length: OPEN_UP_TO + 1 }, (_, at) => finding(String(at)));
    const closed = listRows(many, "rule", new Set(), handlingOf);
    expect(closed).toHaveLength(1);
    expect(listRows(many, "rule", new Set([closed[0]?.key ?? ""]), handlingOf)).toHaveLength(OPEN_UP_TO + 2);
    expect(listRows(many.slice(1), "rule", new Set(), handlingOf)).toHaveLength(OPEN_UP_TO + 1);
  });

  test("of a collapsed group are not listed", () => {
    const key = rows[0]?.key ?? "";
    const left = listRows(FINDINGS, "severity", new Set([key]), handlingOf);
    expect(left).toHaveLength(rows.length - 2);
    expect(left[0]).toMatchObject({ isCollapsed: true });
  });
});

describe("what was typed on 校验清单 and what is remembered", () => {
  const BOTH = finding("1", { severity: "query", explanation: "表上写的" });
  const said = (value: string | null): readonly MemoryEntry[] => [{ topic: "explanation", key: "i1", value }];
  test.each<[string, readonly MemoryEntry[], readonly MemoryEntry[], string]>([
    ["what held at the check goes before what was remembered then", said("记下的"), said("记下的"), "表上写的"],
    ["what is said after that goes before it", said("刚说的"), said("记下的"), "刚说的"],
    ["also where nothing was remembered", said("刚说的"), [], "刚说的"],
    ["taken back, there is none: the host empties the list's cell", [], said("记下的"), ""],
    ["nothing remembered at all", [], [], "表上写的"],
  ])("%s", (_, memory, before, shown) => {
    expect(handlingReader(memory, before)(BOTH).explanation).toBe(shown);
  });

  test("what stands there for all of a kind holds where nothing is said of a single one", () => {
    const common = finding("1", { severity: "query", common: { text: "同类的", from: "i9" } });
    expect(handlingReader([], [])(common)).toMatchObject({ explanation: "同类的", common: { from: "i9" } });
    const own = handlingReader(said("记下的"), [])(common);
    expect(own).toMatchObject({ explanation: "记下的", common: null });
    expect(handlingReader(said("同类：都因雪灾"), [])(common).explanation).toBe("都因雪灾");
    expect(handlingReader([], said("记下的"))(common).explanation).toBe("同类的");
  });
});
