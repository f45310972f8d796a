import { entryId, parseEntryId, takingBackId } from "../../../src/core/journal/entry-id";
import { isUnderWayElsewhere, timesOf } from "../../../src/core/journal/under-way";

const AT = "2026-03-02T23:55:00+08:00";

test.each([
  ["another pane's, just begun", "b", "2026-03-02T23:56:00+08:00", true],
  ["another pane's, in another time zone", "b", "2026-03-02T15:56:00Z", true],
  ["another pane's, whose clock goes ahead", "b", "2026-03-02T23:52:00+08:00", true],
  ["another pane's, old", "b", "2026-03-03T00:05:00+08:00", false],
  ["our own", "a", "2026-03-02T23:56:00+08:00", false],
])("is under way elsewhere: %s", (_, pane, now, expected) => {
  expect(isUnderWayElsewhere(entryId(AT, 7, "a"), pane, now)).toBe(expected);
});

test("a change without a pane is nobody's", () => {
  expect(isUnderWayElsewhere(entryId(AT, 7), "b", AT)).toBe(false);
  expect(isUnderWayElsewhere(takingBackId(entryId(AT, 7)), "b", AT)).toBe(false);
});

test("taking a change back is as much its pane's as the change", () => {
  expect(isUnderWayElsewhere(takingBackId(entryId(AT, 7, "a")), "b", AT)).toBe(true);
  expect(isUnderWayElsewhere(takingBackId(entryId(AT, 7, "a")), "a", AT)).toBe(false);
});

test.each(["", "a"])("ids say again what they were made of: pane %j", (pane) => {
  const id = { at: AT, number: 7, pane };
  expect(parseEntryId(entryId(AT, 7, pane))).toEqual({ ...id, isTakenBack: false });
  expect(parseEntryId(takingBackId(entryId(AT, 7, pane)))).toEqual({ ...id, isTakenBack: true });
});

test("ids keep their number, and the times are those of the author's clock", () => {
  expect(parseEntryId(entryId(AT, 7, "a")).number).toBe(7);
  expect(timesOf(entryId(AT, 7, "a"))).toEqual({ begun: "23:55", free: "00:05" });
});
