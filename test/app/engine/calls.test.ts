import { createInlineEngine } from "../../../src/app/engine/inline-engine";
import { createEngine } from "../../../src/app/engine/worker-engine";
import { plainSheet, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";

const HEADINGS = ["姓名", "所在党支部", "点评领导", "点评时间", "点评方式", "存在的问题", "工作建议"];

function ledger(rows: number): WorkbookSnapshot {
  const records = Array.from({ length: rows }, (_, row) => [
    `赵一${row % 7}`,
    "第一党支部",
    "钱二",
    "2011-01-05",
    "集中点评",
    "学习不够",
    "加强学习",
  ]);
  return { sheets: [plainSheet("1", "党员点评台账", [HEADINGS, ...records])], isStructureProtected: false };
}

const REQUEST = { today: 40_600 };

describe("calls of the engine", () => {
  test("a view before a check is refused", async () => {
    const engine = createInlineEngine();
    await expect(engine.findings()).rejects.toMatchObject({ code: "notChecked" });
    await engine.load(ledger(2));
    await expect(engine.coverage()).rejects.toMatchObject({ code: "notChecked" });
    engine.close();
  });

  test("a workbook without ledgers is refused with the sentence of the use case", async () => {
    const engine = createInlineEngine();
    await engine.load({ sheets: [plainSheet("1", "通讯录", [["电话"], ["无"]])], isStructureProtected: false });
    await expect(engine.check(REQUEST, [])).rejects.toMatchObject({
      code: "refused",
      message: expect.stringContaining("没有认出任何台账") as string,
    });
    engine.close();
  });

  test("progress rises to the end", async () => {
    const engine = createInlineEngine();
    await engine.load(ledger(20));
    const fractions: number[] = [];
    await engine.check(REQUEST, [], { progress: ({ fraction }) => fractions.push(fraction) });
    expect(fractions.length).toBeGreaterThan(50);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    engine.close();
  });

  test("a call that is called off rejects at once, and the next one works", async () => {
    const engine = createInlineEngine();
    await engine.load(ledger(20));
    const stop = new AbortController();
    const progress = () => stop.abort();
    await expect(engine.check(REQUEST, [], { signal: stop.signal, progress })).rejects.toMatchObject({
      code: "cancelled",
    });
    await expect(engine.findings()).rejects.toMatchObject({ code: "notChecked" });
    expect((await engine.check(REQUEST, [])).rows).toBe(20);
    engine.close();
  });

  test("a second load calls the first one off, and nothing of it is left", async () => {
    const engine = createInlineEngine();
    const first = engine.load(ledger(9_000));
    const second = engine.load(ledger(3));
    await expect(first).rejects.toMatchObject({ code: "cancelled" });
    await second;
    expect((await engine.check(REQUEST, [])).rows).toBe(3);
    engine.close();
  });

  test("a worker that dies rejects every call, those after it too", async () => {
    const worker = { postMessage: () => undefined, terminate: () => undefined } as unknown as Worker;
    const engine = createEngine(worker);
    const waiting = engine.load(ledger(1));
    worker.onerror?.(new Event("error") as ErrorEvent);
    await expect(waiting).rejects.toMatchObject({ code: "lost" });
    await expect(engine.settings()).rejects.toMatchObject({ code: "lost" });
  });
});
