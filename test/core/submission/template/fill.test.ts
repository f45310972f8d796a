import { planTemplate, type TemplateRequest } from "../../../../src/app/template";
import { applyPlan } from "../../../../src/core/workbook/apply-plan";
import { parseRange } from "../../../../src/core/workbook/range";
import { cellAt, type SheetSnapshot } from "../../../../src/core/workbook/snapshot";
import { workbookOf } from "../../workbook/picture";
import { analysisOf, drawn, LEDGERS, UNIT } from "./world";

const HEADER = "单位|应点评党员数|已点评党员数|党员点评覆盖率|提出问题数|已整改数|备注";
const TITLE = "领导点评情况统计表";

function sheetWith(...rows: readonly string[]): SheetSnapshot {
  return drawn("表一", [TITLE, HEADER, ...rows], ["A1:G1"]);
}

function fill(sheet: SheetSnapshot, request: TemplateRequest = {}, analysis = analysisOf()) {
  const book = workbookOf(sheet);
  const job = planTemplate(analysis, book, request);
  const [after] = applyPlan(book, job.plan).sheets;
  const [first] = job.fills;
  if (after === undefined || first === undefined) throw new Error("nothing filled");
  const at = (address: string): unknown => {
    const place = parseRange(address);
    return place === null ? undefined : cellAt(after, place.top, place.left);
  };
  return { ...first, job, after, at };
}

const ZERO = { kind: "first", edition: 1, zeroReason: "本期没有安排点评" } as const;

describe("cells", () => {
  test("what a person typed otherwise stays and is named; the same number in any form is no difference", () => {
    const { at, differences, same } = fill(sheetWith("机关第一党支部|3|1|50%|||", "水库管理所党支部|3|1|33.3|7||"));
    expect(differences.map(({ message }) => message)).toEqual([
      "“表一”B3 已经填了“3”，按台账是 2：没有改动，请核对后改正或说明。",
      "“表一”E4 已经填了“7”，按台账是 2：没有改动，请核对后改正或说明。",
    ]);
    expect([at("B3"), at("E4"), at("E3"), same]).toEqual([3, 7, 0, 5]);
  });

  test("our earlier numbers are brought up to date; the same number typed since by a person is not ours", () => {
    const sheet = sheetWith("机关第一党支部|9|8||||");
    const earlier = [
      { sheet: "表一", row: 2, column: 1, value: 9 },
      { sheet: "表一", row: 2, column: 2, value: 7 },
    ];
    const { at, differences } = fill(sheet, { earlier });
    expect([at("B3"), at("C3")]).toEqual([2, 8]);
    expect(differences.map(({ column }) => column)).toEqual([2]);
  });

  test("formulas and struck-out cells stay", () => {
    const { at, formulas, struckOut, after } = fill(sheetWith("机关第一党支部|/|—|=C3/B3|||"));
    expect([at("B3"), at("C3"), after.formulas.get("2,3"), formulas, struckOut]).toEqual(["/", "—", "C3/B3", 1, 2]);
  });

  test("shares take the form that the cell can show", () => {
    const sheet = drawn("表一", [TITLE, "单位|党员点评覆盖率|党员点评覆盖率（%）", "机关第一党支部||"]);
    const formats = (code: string) => ({ formatOf: () => code, answers: [] });
    const one = drawn("表一", [TITLE, "单位|党员点评覆盖率|应点评党员数", "机关第一党支部||"]);
    const percent = drawn("表一", [TITLE, "单位|党员点评覆盖率（%）|应点评党员数", "机关第一党支部||"]);
    expect(fill(one, formats("0.0%")).at("B3")).toBe(0.5);
    expect(fill(one, formats("General")).at("B3")).toBe("50.0%");
    expect(fill(percent, formats("0.0")).at("B3")).toBe(50);
    expect(fill(percent).at("B3")).toBe("50.0%");
    expect(fill(sheet, formats("General")).questions).toHaveLength(2); // two columns for one number
  });

  test("zeros are written as numbers, what cannot be known stays blank and is said", () => {
    const { at, problems } = fill(drawn("表一", [TITLE, "单位|点评次数|提出问题数|有效票数", "机关第一党支部|||"]));
    expect([at("B3"), at("C3"), at("D3")]).toEqual([0, 0, null]);
    expect(problems.join()).toContain("有效票数");
  });
});

test("a protected sheet is left as it is, and said", () => {
  const { plan, problems } = fill({ ...sheetWith("机关第一党支部||||||"), isProtected: true });
  expect([plan.edits, problems]).toEqual([[], ["“表一”受保护，没有填：请先撤销工作表保护，再填一次。"]]);
});

describe("rows", () => {
  test("units without a row, and rows without a unit of ours, are named", () => {
    const { problems, at } = fill(sheetWith("机关第一党支部||||||", "城东镇党委||||||", "合计||||||"));
    expect(problems).toEqual([
      "第 4 行“城东镇党委”没有填：名册里没有这个单位，请核对名称。",
      "样表没有这些单位的行：本级、水库管理所党支部；它们的数不在各行里，合计会因此不同，请核对。",
    ]);
    expect([at("B4"), at("B5")]).toEqual([null, 5]);
  });

  test("too few blank rows take none", () => {
    const sheet = sheetWith("||||||", "合计|=SUM(B3:B3)|||||");
    const { at, problems } = fill(sheet);
    expect(problems[0]).toContain("只有 1 个空行，本单位有 3 行");
    expect([at("A3"), at("B3"), at("C4")]).toEqual([null, null, null]);
  });

  test("one unit in two rows fills neither", () => {
    const { at, problems } = fill(sheetWith("机关第一党支部||||||", "中共机关第一支部委员会||||||"));
    expect([at("B3"), at("B4")]).toEqual([null, null]);
    expect(problems[0]).toContain("有两行是同一个单位");
  });

  test("the reporting unit among its subordinates is asked about, alone it is the whole", () => {
    const among = sheetWith(`${UNIT}||||||`, "机关第一党支部||||||", "水库管理所党支部||||||");
    const { questions, at } = fill(among);
    const asked = questions.find(({ row }) => row === 2);
    expect([asked?.candidates.map(({ choice }) => choice), at("B3")]).toEqual([["own", "total", "none"], null]);
    const answer = (choice: string) => [{ question: asked?.id ?? "", choice }];
    expect(fill(among, { answers: answer("total") }).at("B3")).toBe(5);
    expect(fill(among, { answers: answer("own") }).at("B3")).toBe(0);
    expect(fill(sheetWith("云岭县水利局党委||||||")).at("B3")).toBe(5);
  });
});

describe("questions", () => {
  test("asked once: an answer fills the column, and the next run does not ask", () => {
    const sheet = sheetWith("水库管理所党支部||||||");
    const [question] = fill(sheet).questions;
    expect(question?.text).toBe(
      "“表一”F 列“已整改数”是“已销号问题数”，还是“已整改问题数（含待复评、待销号）”？" +
        "（“已整改”可能指已销号，也可能含待复评、待销号的）",
    );
    const answers = [{ question: question?.id ?? "", choice: "period:problemsClosed" }];
    const answered = fill(sheet, { answers });
    expect([answered.questions, answered.at("F3")]).toEqual([[], 0]);
    const none = fill(sheet, { answers: [{ question: question?.id ?? "", choice: "none" }] });
    expect([none.questions, none.at("F3")]).toEqual([[], null]);
  });

  test("a column of formulas is not asked about", () => {
    expect(fill(sheetWith("水库管理所党支部|||||=E3|")).questions).toEqual([]);
  });

  test("a title that says 累计 makes the span of plain columns a question", () => {
    const sheet = drawn("表一", ["领导点评累计情况统计表", "单位|点评次数|提出问题数", "机关第一党支部||"]);
    const { questions, at } = fill(sheet);
    expect([questions.map(({ candidates }) => candidates.length), at("B3")]).toEqual([[3], null]);
    const answers = [{ question: questions[0]?.id ?? "", choice: "cumulative" }];
    expect(fill(sheet, { answers }).at("B3")).toBe(2);
  });
});

describe("whose sheet it is", () => {
  test.each([
    ["填报单位：机关第一党支部", "填报单位写的是“机关第一党支部”"],
    ["2023年上半年", "写的是 2023-01-01 至 2023-06-30"],
    ["统计期间：2024年7月1日至2024年9月30日", "写的是 2024-07-01 至 2024-09-30"],
  ])("nothing is filled under %s", (line, sentence) => {
    const { problems, at } = fill(drawn("表一", [TITLE, line, "单位|点评次数|提出问题数", "机关第一党支部||"]));
    expect(problems.join()).toContain(sentence);
    expect(at("B4")).toBeNull();
  });

  test.each([
    "填报单位：云岭县水利局党委（盖章）",
    "填报时间：2024年7月5日",
    "2024年第二季度",
    "2024年度",
    "填报单位：",
  ])("%s is no disagreement", (line) => {
    const { problems, at } = fill(drawn("表一", [TITLE, line, "单位|点评次数|提出问题数", "水库管理所党支部||"]));
    expect(problems).toEqual([expect.stringContaining("样表没有这些单位的行")]);
    expect(at("B4")).toBe(2);
  });

  test("a period that overlaps is filled and said", () => {
    const { problems, at } = fill(
      drawn("表一", ["2024年6月领导点评统计表", "单位|点评次数|提出问题数", "水库管理所党支部||"]),
    );
    expect(problems[0]).toContain("写的是 2024-06-01 至 2024-06-30，本次统计期间是 2024-04-01 至 2024-06-30");
    expect(at("B3")).toBe(2);
  });
});

describe("版本 and 零报告", () => {
  const edition = { kind: "returned", edition: 2, zeroReason: null } as const;

  test("stands beside a cell that asks for it, else under 备注, else above the headings, and once only", () => {
    const asked = drawn("表一", [TITLE, "版本：|||", "单位|点评次数|提出问题数", "机关第一党支部||"]);
    expect(fill(asked, { edition }).at("B2")).toBe("退回修改　第2版");
    expect(fill(sheetWith("机关第一党支部||||||", "合计||||||"), { edition }).at("G4")).toBe("退回修改　第2版");
    const narrow = drawn("表一", ["领导点评统计表", "填报单位：", "单位|点评次数|提出问题数", "机关第一党支部||"]);
    const { at, after, job } = fill(narrow, { edition });
    expect(at("B2")).toBe("退回修改　第2版");
    expect(fill(after, { edition, earlier: job.filled }).plan.edits).toEqual([]);
    const third = fill(after, { edition: { ...edition, edition: 3 }, earlier: job.filled });
    expect(third.at("B2")).toBe("退回修改　第3版");
  });

  test("no free place: said, nothing overwritten", () => {
    const full = drawn("表一", ["领导点评统计表|甲|乙", "单位|点评次数|提出问题数", "机关第一党支部||"]);
    expect(fill(full, { edition }).problems.join()).toContain("没有空着的地方写“退回修改　第2版”");
  });

  test("零报告 only where there is nothing to report", () => {
    const empty = analysisOf(LEDGERS, "2023-01-01", "2023-06-30");
    const sheet = sheetWith("机关第一党支部||||||", "合计||||||");
    expect(fill(sheet, { edition: ZERO }, empty).at("G4")).toBe("零报告：本期没有安排点评");
    expect(fill(sheet, { edition: ZERO }, empty).at("E4")).toBe(0);
    expect(() => fill(sheet, { edition: ZERO })).toThrow("本期有 2 次点评、2 个重点问题，不是零报告");
  });
});

test("a sheet in the workbook itself is found beside the ledgers; without one the way out is named", () => {
  const template = sheetWith("机关第一党支部||||||", "水库管理所党支部||||||");
  const analysis = analysisOf({ ...LEDGERS, sheets: [...LEDGERS.sheets, template] });
  const { fills } = planTemplate(analysis, analysis.workbook);
  expect(fills.map(({ layout }) => layout.sheetName)).toEqual(["表一"]);
  expect(() => planTemplate(analysisOf(), LEDGERS)).toThrow(/--template/u);
});
