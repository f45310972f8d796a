import { type UseCaseCost, useCaseCosts } from "../../bench/excel/use-case-costs";
import { DESKTOP, WEB } from "../host/dispatch/profile";

/** The most syncs of each use case, so that none creeps in. */
const MOST: Readonly<Record<string, number>> = {
  读取: 5,
  整改跟踪: 10,
  覆盖: 10,
  统计表: 10,
  校验标记: 10,
  撤销校验标记: 18,
  清除标记: 13,
  撤销清除标记: 20,
};

test.each([
  ["desktop", DESKTOP],
  ["web", WEB],
])("three times as many rows need not one sync more (%s)", async (_, profile) => {
  const few = await useCaseCosts(profile, 240, 6);
  const many = await useCaseCosts(profile, 720, 6);
  expect(few.map(({ name }) => name)).toEqual(Object.keys(MOST));
  const more = many.map(({ name, syncs }, index) => [name, syncs - (few[index]?.syncs ?? 0)]);
  expect(more).toEqual(many.map(({ name }) => [name, 0]));
  const tooMany = ({ name, syncs, requestBytes, responseBytes }: UseCaseCost): boolean =>
    syncs > (MOST[name] ?? 0) || requestBytes + responseBytes === 0;
  expect([...few, ...many].filter(tooMany)).toEqual([]);
});
