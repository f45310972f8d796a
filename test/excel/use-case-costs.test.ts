import { useCaseCosts } from "../../bench/excel/use-case-costs";
import { DESKTOP, WEB } from "../host/dispatch/profile";

/** Looks are read area by area, and an area whose cells differ is cut and asked for again: a few syncs more for longer sheets. */
const CUTTING: Readonly<Record<string, number>> = { 撤销校验标记: 6, 清除标记: 6 };
/** Requests are cut at 3 MB as counted beforehand: the links of 统计依据, with their letters, no longer go into one. */
const BLOCKS: Readonly<Record<string, number>> = { 统计表: 1 };

test.each([
  ["desktop", DESKTOP],
  ["web", WEB],
])("three times as many rows need no more syncs, but for areas that are cut and blocks (%s)", async (_, profile) => {
  const few = await useCaseCosts(profile, 240, 6);
  const many = await useCaseCosts(profile, 720, 6);
  expect(few.map(({ name }) => name)).toEqual(many.map(({ name }) => name));
  expect(few).toHaveLength(7);
  for (const [index, { name, syncs, requestBytes, responseBytes }] of many.entries()) {
    const before = few[index];
    if (before === undefined) throw new Error(name);
    const more = syncs - before.syncs;
    expect([name, more >= 0 && more <= (CUTTING[name] ?? 0) + (BLOCKS[name] ?? 0), more]).toEqual([name, true, more]);
    expect([name, requestBytes + responseBytes > 0, syncs < 100]).toEqual([name, true, true]);
  }
});
