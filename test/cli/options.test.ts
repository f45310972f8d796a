import { readOptions, today } from "../../src/cli/options";
import { UsageError } from "../../src/cli/usage-error";
import { dayOf } from "../../src/core/ledger/day";

describe("options", () => {
  test("all of them", () => {
    const words = ["run", "a.xlsx", "-o", "b.xlsx", "--force", "--json", "--scheme", "henan-2010", "--unit", "县委"];
    const rows = ["--sheet", "点评台账", "--rows", "5-20,23"];
    const days = ["--from", "2010-12-15", "--to", "2011-2-2", "--as-of", "2011-02-10"];
    const template = ["--template", "c.xlsx", "--cumulative-from", "2011-01-01"];
    expect(readOptions([...words, ...days, ...rows, ...template])).toEqual({
      command: "run",
      acceptsDrafts: false,
      files: ["a.xlsx"],
      output: "b.xlsx",
      isAll: false,
      isForced: true,
      isJson: true,
      wantsHelp: false,
      submission: {
        kind: "first",
        edition: 1,
        zeroReason: null,
        explanations: null,
        withTracking: false,
        csv: null,
        manifest: null,
        last: null,
      },
      schemeId: "henan-2010",
      from: dayOf(2010, 12, 15),
      to: dayOf(2011, 2, 2),
      asOf: dayOf(2011, 2, 10),
      unit: "县委",
      sheet: "点评台账",
      rows: [
        { first: 5, last: 20 },
        { first: 23, last: 23 },
      ],
      template: {
        file: "c.xlsx",
        answers: null,
        earlier: null,
        cumulativeFrom: dayOf(2011, 1, 1),
      },
    });
  });

  test.each([
    [["check", "a.xlsx", "--as-of", "2011-02-30"], "2011-02-30"],
    [["check", "a.xlsx", "--as-of", "昨天"], "昨天"],
    [["check", "a.xlsx", "--from", "2011-02-02", "--to", "2011-02-01"], "--from"],
    [["check", "a.xlsx", "--bogus"], "--bogus"],
    [["check", "a.xlsx", "--scheme"], "--scheme"],
  ])("%j is refused with a Chinese sentence that names %s", (words, named) => {
    expect(() => readOptions(words)).toThrow(UsageError);
    expect(() => readOptions(words)).toThrow(named);
    expect(() => readOptions(words)).toThrow(/。$/);
  });

  test("today is the machine's calendar day", () => {
    expect(today(new Date(2026, 10, 21, 23, 59))).toBe(dayOf(2026, 11, 21));
  });
});

describe("options of handing in", () => {
  test.each([
    [["--kind", "退回修改"], { kind: "returned", edition: 2 }],
    [["--kind", "补报", "--edition", "3"], { kind: "supplement", edition: 3 }],
    [["--csv", "--encoding", "GBK"], { csv: "gb18030" }],
    [["--csv"], { csv: "utf8" }],
    [["--zero", " 本期未安排 "], { zeroReason: "本期未安排" }],
  ])("%j", (words, expected) => {
    expect(readOptions(["export", "a.xlsx", ...words]).submission).toMatchObject(expected);
  });

  test.each([
    [["--kind", "重报"], "--kind"],
    [["--kind", "退回修改", "--edition", "1"], "--edition"],
    [["--edition", "0"], "--edition"],
    [["--edition", "第二版"], "--edition"],
    [["--encoding", "utf8"], "--csv"],
    [["--csv", "--encoding", "big5"], "--encoding"],
    [["--zero", "无"], "--zero"],
  ])("%j is refused", (words, option) => {
    expect(() => readOptions(["export", "a.xlsx", ...words])).toThrow(option);
  });
});
