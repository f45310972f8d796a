import { cycleSetting, daySetting, numberSetting, yesNoSetting } from "../../../src/core/scheme/setting-values";
import { readSettingsSheet } from "../../../src/core/scheme/read-settings";
import { day } from "../../../src/core/scheme/written-day";
import { plainWorkbook, type Rows } from "./plain-workbook";

const HEADER = ["项目", "值", "说明"];
const read = (...rows: Rows) => readSettingsSheet(plainWorkbook({ 点评设置: [["点评设置"], HEADER, ...rows] }));

describe("values", () => {
  test.each([
    [40_561, "2011-01-18"],
    ["2011-01-18", "2011-01-18"],
    ["2011年1月18日", "2011-01-18"],
    ["２０１１．１．１８", "2011-01-18"],
    ["20110118", "2011-01-18"],
    [20_110_118, "2011-01-18"],
  ])("%j is the day %s", (value, iso) => {
    expect(daySetting(value)).toBe(day(iso));
  });

  test.each(["2011-02-30", "元月", 12, null])("%j is no day", (value) => {
    expect(daySetting(value)).toBeNull();
  });

  test.each([
    ["每季度", "quarter", 1],
    ["季度", "quarter", 1],
    ["每两个月", "twoMonths", 1],
    ["每月2次", "month", 2],
    ["每半年至少一次", "halfYear", 1],
    ["每年三次", "year", 3],
    ["不要求", null, 0],
  ])("%s is a cycle", (text, every, min) => {
    expect(cycleSetting(text)).toEqual({ every, min });
  });

  test.each(["每周", "经常", "季度末", "每年0次"])("%s is no cycle", (text) => {
    expect(cycleSetting(text)).toBeNull();
  });

  test("numbers and yes or no", () => {
    expect([numberSetting("80%"), numberSetting("30字"), numberSetting(0.7), numberSetting("多")]).toEqual([
      0.8,
      30,
      0.7,
      null,
    ]);
    expect([yesNoSetting("是"), yesNoSetting("否"), yesNoSetting("已核对"), yesNoSetting("也许")]).toEqual([
      true,
      false,
      true,
      null,
    ]);
  });
});

describe("the sheet 点评设置", () => {
  test("no such sheet sets nothing", () => {
    expect(readSettingsSheet(plainWorkbook({ 名册: [["方案", "henan-2010"]] }))).toEqual({
      overrides: {},
      problems: [],
      rows: [],
    });
  });

  test("reads what a person set, in any common words", () => {
    const { overrides, problems } = read(
      ["方 案", "豫创组办发〔2010〕26号", ""],
      ["统计期间起：", "2010.12.15"],
      ["统计期间止", 40_576],
      ["截止日期", ""],
      ["填报单位", " 云岭县卫生局党委 "],
      ["名册已核对", "是"],
      ["党支部点评周期", "每两月"],
      ["党员点评周期", "每年2次"],
      ["雷同相似度", 0.9],
    );
    expect(problems).toEqual([]);
    expect(overrides).toMatchObject({
      from: day("2010-12-15"),
      to: day("2011-02-02"),
      unit: "云岭县卫生局党委",
      isRosterConfirmed: true,
      cycles: { branch: { every: "twoMonths", min: 1 }, member: { every: "year", min: 2 } },
      thresholds: { copiedSimilarity: 0.9 },
    });
    expect(overrides.scheme?.id).toBe("henan-2010");
    expect(overrides.asOf).toBeUndefined();
  });

  test("one line may hold the whole period", () => {
    expect(read(["统计期间", "2011年1月1日至2011年6月30日"]).overrides).toEqual({
      from: day("2011-01-01"),
      to: day("2011-06-30"),
    });
  });

  test("without a heading row the value stands beside its name", () => {
    expect(readSettingsSheet(plainWorkbook({ 点评设置: [["方案", "general"]] })).overrides.scheme?.id).toBe("general");
  });

  test.each([
    [["方案", "某省2012"], "unknownScheme", 1],
    [["截止日期", "年底"], "unreadableDate", 1],
    [["名册已核对", "差不多"], "notYesNo", 1],
    [["雷同相似度", 5], "notANumber", 1],
    [["党委点评周期", "经常"], "unknownCycle", 1],
    [["点评周期表", "每月"], "unknownItem", 0],
  ] as const)("%j is a problem at its place and sets nothing", (row, id, column) => {
    const { overrides, problems } = read(row);
    expect(overrides).toEqual({});
    expect(problems).toEqual([expect.objectContaining({ id, place: { sheetId: "s0", row: 2, column } })]);
  });

  test("a period that ends before it begins is a problem, and neither end is used", () => {
    const { overrides, problems } = read(["统计期间起", "2011-06-30"], ["统计期间止", "2011-01-01"]);
    expect(overrides).toEqual({});
    expect(problems).toEqual([
      expect.objectContaining({ id: "reversed", item: "统计期间止", place: { sheetId: "s0", row: 3, column: 1 } }),
    ]);
  });
});
