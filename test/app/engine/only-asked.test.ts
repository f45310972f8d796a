import type { Engine } from "../../../src/app/engine/engine";
import type { Overview } from "../../../src/app/engine/views/overview";
import { createInlineEngine } from "../../../src/app/engine/inline-engine";
import type { MemoryEntry } from "../../../src/app/host";
import { dayOf } from "../../../src/core/ledger/day";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import { plainSheet, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";

const TODAY = { today: dayOf(2024, 6, 30) ?? 0 };
/** The only table may be of members or of organisations. */
const ONLY_ASKED: WorkbookSnapshot = {
  isStructureProtected: false,
  sheets: [
    plainSheet("1", "Sheet1", [
      ["领导点评台账"],
      ["序号", "被点评对象", "点评领导", "点评时间", "点评内容", "存在问题"],
      [1, null, "王海涛", "2024-03-02", "学习不够深入", "学习不够深入"],
    ]),
  ],
};

let engine: Engine;
beforeEach(() => {
  engine = createInlineEngine();
});
afterEach(() => engine.close());

test("a workbook of which nothing is known but a question is asked about, and the answer outlasts our own columns", async () => {
  await engine.load(ONLY_ASKED);
  const asked = await engine.check(TODAY, []);
  expect([asked.ledgers.length, asked.questions.length]).toEqual([0, 1]);
  const memory: readonly MemoryEntry[] = [
    { topic: "answer", key: asked.questions[0]?.id ?? "", value: "memberReview" },
  ];

  const told = await engine.check(TODAY, memory);
  expect([told.ledgers.length, told.questions.length]).toEqual([1, 0]);
  const { plan } = await engine.plan({ type: "trackingColumns" }, memory);
  expect(plan.edits.length).toBeGreaterThan(0);
  await engine.load(applyPlan(ONLY_ASKED, plan));
  const tracked = await engine.check(TODAY, memory);
  const tables = ({ ledgers }: Overview) => ledgers.map(({ sheet, kind, rows }) => ({ sheet, kind, rows }));
  expect([tables(tracked), tracked.questions.length]).toEqual([tables(told), 0]);
});
