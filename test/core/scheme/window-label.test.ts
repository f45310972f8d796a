import type { CadenceDuty, OnceDuty, WindowLength } from "../../../src/core/scheme/scheme";
import { windowLabels } from "../../../src/core/scheme/window-label";
import { windowsOverlapping } from "../../../src/core/scheme/windows";
import { period } from "../../../src/core/scheme/written-day";

const BASE = { id: "d", subject: "member", reviewers: [], min: 1, source: { document: "", clause: "" } } as const;
const every = (length: WindowLength): CadenceDuty => ({ ...BASE, kind: "cadence", every: length });

describe("what people call a window", () => {
  test.each([
    ["month", "2011-01-01", "2011-02-28", ["1月", "2月"]],
    ["twoMonths", "2011-01-01", "2011-04-30", ["1–2月", "3–4月"]],
    ["quarter", "2011-04-01", "2011-12-31", ["第2季度", "第3季度", "第4季度"]],
    ["quarter", "2010-12-15", "2011-02-02", ["2010年第4季度", "2011年第1季度"]],
    ["halfYear", "2011-01-01", "2011-12-31", ["上半年", "下半年"]],
    ["year", "2011-05-01", "2011-05-31", ["2011年"]],
  ] as const)("every %s from %s to %s", (length, from, to, labels) => {
    expect(windowLabels(every(length), windowsOverlapping(period(from, to), length))).toEqual(labels);
  });

  test("the campaign", () => {
    const once: OnceDuty = { ...BASE, kind: "once", window: period("2010-12-15", "2011-02-02") };
    expect(windowLabels(once, [once.window])).toEqual(["集中点评期"]);
  });
});
