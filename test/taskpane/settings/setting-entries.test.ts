import type { SettingView } from "../../../src/app/engine/views/settings-view";
import { changesOf, countSet, entryOf, groupOf, problemOf } from "../../../src/taskpane/settings/setting-entries";

function setting(item: string, value: string): SettingView {
  const rest = { label: item, explanation: "", expected: "", input: "text", isMisunderstood: false, effective: "" };
  return { item, value, ...rest, input: "text" };
}

const ITEMS = [setting("from", "2010-10-01"), setting("unit", ""), setting("minTextLength", "15")];

describe("how many settings are set", () => {
  const scheme = (value: string): SettingView => ({ ...setting("scheme", value), input: "scheme" });
  test.each([
    ["nothing", [setting("unit", "")], {}, 0],
    ["what is written, and what is typed", ITEMS, { unit: "县委" }, 3],
    ["the scheme that holds anyhow is nobody's choice", [scheme("general")], {}, 0],
    ["another scheme is", [scheme("henan-2010")], {}, 1],
  ])("%s", (_, items, drafts, count) => {
    expect(countSet(items, drafts)).toBe(count);
  });
});

describe("changes that writing the drafts would make", () => {
  test.each([
    ["nothing typed", {}, []],
    ["typed back as it was", { from: "2010-10-01" }, []],
    ["blanks around the same", { from: " 2010-10-01 " }, []],
    ["another value", { from: "2011-01-01" }, [{ item: "from", value: "2011-01-01" }]],
    ["taken away", { minTextLength: "" }, [{ item: "minTextLength", value: "" }]],
    [
      "several, in the order of the page",
      { unit: "县委", from: "2011-01-01" },
      [
        { item: "from", value: "2011-01-01" },
        { item: "unit", value: "县委" },
      ],
    ],
    ["of an item that is no more", { gone: "1" }, []],
  ])("%s", (_, drafts, changes) => {
    expect(changesOf(ITEMS, drafts)).toEqual(changes);
  });

  test("an emptied entry is shown empty, not as what stands in the sheet", () => {
    expect(ITEMS.map((item) => entryOf(item, { from: "" }))).toEqual(["", "", "15"]);
  });
});

test.each([
  ["scheme", "frame"],
  ["isRosterConfirmed", "frame"],
  ["cycle-branch", "cycles"],
  ["reviewerCycle", "cycles"],
  ["campaignTo", "cycles"],
  ["filingDeadline", "cycles"],
  ["methods", "demands"],
  ["needsReply", "demands"],
  ["copiedSimilarity", "thresholds"],
  ["reminderDays", "thresholds"],
  ["somethingNew", "demands"],
])("%s stands among %s", (item, group) => {
  expect(groupOf({ item })).toBe(group);
});

test("a problem stands beside its own entry only", () => {
  const problems = [{ item: "unit", sentence: "名册里没有“县委”。" }];
  expect(ITEMS.map((item) => problemOf(problems, item))).toEqual([null, "名册里没有“县委”。", null]);
});
