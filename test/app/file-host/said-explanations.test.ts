import { planMainJob } from "../../../src/app/main-job";
import { parseIsoDay } from "../../../src/core/ledger/day";
import { cellText } from "../../../src/core/workbook/cell";
import { cellAt, sheetByName } from "../../../src/core/workbook/snapshot";
import { AT, closeHosts, openSample } from "./open-sample";

afterEach(() => closeHosts());

const asOf = parseIsoDay("2011-03-10") ?? 0;
const [FIRST, REMARK, IDENTITY] = [3, 7, 8];

test("a 说明 changed in the pane replaces the former one on 校验清单", async () => {
  const host = await openSample();
  const mark = async () => {
    const before = await host.read();
    const explanations = new Map(
      (await host.recall()).flatMap(({ topic, key, value }) =>
        topic === "explanation" && value !== null ? [[key, value] as const] : [],
      ),
    );
    const { plan } = planMainJob(before, { schemeId: "henan-2010", asOf, today: asOf }, undefined, { explanations });
    await host.apply({ title: "校验标记", plan, before, at: AT });
  };
  const remark = async () => {
    const list = sheetByName(await host.read(), "校验清单");
    return list === undefined ? "" : cellText(cellAt(list, FIRST, REMARK));
  };
  await mark();
  const list = sheetByName(await host.read(), "校验清单");
  const key = list === undefined ? "" : cellText(cellAt(list, FIRST, IDENTITY));
  await host.remember([{ topic: "explanation", key, value: "领导出差" }]);
  await mark();
  expect(await remark()).toBe("领导出差");
  await host.remember([{ topic: "explanation", key, value: "领导外出学习" }]);
  await mark();
  expect(await remark()).toBe("领导外出学习");
  await host.remember([{ topic: "explanation", key, value: null }]);
  expect(await remark()).toBe("");
});
