import { readFileSync } from "node:fs";
import type { Engine } from "../../../src/app/engine/engine";
import { createInlineEngine } from "../../../src/app/engine/inline-engine";
import type { TemplateOrder } from "../../../src/app/engine/template-order";
import type { TemplateSheetView, TemplateView } from "../../../src/app/engine/views/template-view";
import type { MemoryEntry } from "../../../src/app/host";
import type { NamedBytes } from "../../../src/app/package-file";
import { applyPlan } from "../../../src/core/workbook/apply-plan";
import { dayOf } from "../../../src/core/ledger/day";
import { parseRange } from "../../../src/core/workbook/range";
import { cellAt, sheetByName, type SheetSnapshot, type WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { openWorkbookFile } from "../../../src/xlsx/workbook-file";
import { newWorkbookFile } from "../../../src/xlsx/write/new-workbook";
import { writeWorkbookFile } from "../../../src/xlsx/write/write-workbook-file";
import { planOf } from "../../core/submission/template/plan-of";
import { drawn, LEDGERS } from "../../core/submission/template/world";
import { workbookOf } from "../../core/workbook/picture";
import { SAMPLE } from "../../e2e/sample-run";

/** 已整改数 may mean several things; B4 was typed by somebody; D4 is the template's own. */
const FORM = drawn(
  "附表",
  [
    "领导点评情况统计表",
    "单位|应点评党员数|已点评党员数|党员点评覆盖率|提出问题数|已整改数",
    "机关第一党支部|||||",
    "水库管理所党支部|9||=C4/B4||",
    "合计||=SUM(C3:C4)|||",
  ],
  ["A1:F1"],
);
const EDITION = { kind: "first", edition: 1, zeroReason: null } as const;
const HERE: TemplateOrder = { source: "workbook", sheet: null, edition: EDITION, formats: [] };
const TODAY = dayOf(2024, 6, 30) ?? 0;
const REQUEST = { today: TODAY, from: dayOf(2024, 1, 1) ?? 0, to: TODAY };

let engine: Engine;
beforeEach(() => (engine = createInlineEngine()));
afterEach(() => engine.close());

async function load(workbook: WorkbookSnapshot): Promise<void> {
  await engine.load(workbook);
  await engine.check(REQUEST, []);
}

const withForm = (form: SheetSnapshot): WorkbookSnapshot => workbookOf(...LEDGERS.sheets, form);

function only({ sheets }: TemplateView): TemplateSheetView {
  const [sheet] = sheets;
  if (sheet === undefined || sheets.length > 1) throw new Error(`${sheets.length} sheets`);
  return sheet;
}

const asRows = ({ changes }: TemplateSheetView) => changes.map(({ cell, before, after }) => [cell, before, after]);

describe("the superior's sheet in the open workbook", () => {
  beforeEach(() => load(withForm(FORM)));

  test("is found, each cell is shown old and new with its place, others' numbers and formulas are left", async () => {
    const sheet = only(await engine.template(HERE, []));
    expect(sheet.name).toBe("附表");
    expect(asRows(sheet).slice(0, 4)).toEqual([
      ["B3", "", "2"],
      ["C3", "", "1"],
      ["D3", "", "50.0%"],
      ["E3", "", "1"],
    ]);
    const { place, unit, heading } = sheet.changes[0] ?? {};
    expect([place?.target.row, place?.target.column, unit, heading]).toEqual([2, 1, "机关第一党支部", "应点评党员数"]);
    expect(sheet.differences.map(({ cell, place: at }) => [cell, at?.cell])).toEqual([["B4", "B4"]]);
    expect(sheet.formulas).toBe(2);
    expect(sheet.unknownFormats).toEqual({ top: 2, left: 3, bottom: 4, right: 3 });
  });

  test("an unsure heading is asked once, with the number of each choice; the answer is remembered and fills", async () => {
    const sheet = only(await engine.template(HERE, []));
    const [question] = sheet.questions;
    expect([sheet.questions.length, question?.header, question?.where]).toEqual([1, "已整改数", "F列"]);
    expect(question?.choices.map(({ example }) => example)).toEqual(["1", "1", ""]);
    const closed = question?.choices.find(({ value }) => value === "period:problemsClosed");
    const memory: MemoryEntry[] = [{ topic: "template", key: question?.id ?? "", value: closed?.value ?? "" }];
    const told = only(await engine.template(HERE, memory));
    expect(told.questions).toEqual([]);
    expect(told.changes.filter(({ cell }) => cell.startsWith("F")).map(({ after }) => after)).toHaveLength(3);
    // An answer about a heading is none about a ledger's column: the check is not disturbed.
    await engine.check(REQUEST, memory);
    expect(only(await engine.template(HERE, memory)).questions).toEqual([]);
  });

  test("is written as a change that names what to remember; a second time nothing is left to do", async () => {
    const { plan, title, remember = [], recalculates } = await engine.plan({ type: "template", order: HERE }, []);
    expect(title).toBe("填上级样表");
    const before = withForm(FORM);
    const after = applyPlan(before, plan);
    const filled = sheetByName(after, "附表");
    expect(recalculates).toEqual([filled?.id]);
    const at = (address: string) => {
      const place = parseRange(address);
      return filled && place ? cellAt(filled, place.top, place.left) : undefined;
    };
    expect([at("B3"), at("B4"), at("D3")]).toEqual([2, 9, "50.0%"]);
    await load(after);
    const again = only(await engine.template(HERE, remember));
    expect(again.changes).toEqual([]);
    expect(again.same).toBeGreaterThan(5);
  });

  test("what we filled in is brought up to date, what somebody typed since is not", async () => {
    const { plan, remember = [] } = await engine.plan({ type: "template", order: HERE }, []);
    const filled = applyPlan(withForm(FORM), plan);
    const form = sheetByName(filled, "附表");
    if (form === undefined) throw new Error("no sheet");
    const typed = form.values.map((row) => [...row]);
    typed[2] = ["机关第一党支部", 7, 7, ...(typed[2]?.slice(3) ?? [])];
    const edited = {
      ...filled,
      sheets: filled.sheets.map((sheet) => (sheet === form ? { ...form, values: typed } : sheet)),
    };
    await load(edited);
    const ours = remember.map((entry) =>
      entry.topic === "filled" ? { ...entry, value: (entry.value ?? "").replace("[2,1,2]", "[2,1,7]") } : entry,
    );
    const sheet = only(await engine.template(HERE, ours));
    expect(asRows(sheet)).toEqual([["B3", "7", "2"]]);
    expect(sheet.differences.map(({ cell }) => cell)).toEqual(["C3", "B4"]);
  });

  test("where the cells show percentages, shares are fractions", async () => {
    const { id, unknownFormats: area } = only(await engine.template(HERE, []));
    const codes = Array.from({ length: 3 }, () => ["0.0%"]);
    const order = { ...HERE, formats: [{ sheetId: id, top: area?.top ?? 0, left: area?.left ?? 0, codes }] };
    const sheet = only(await engine.template(order, []));
    expect(sheet.unknownFormats).toBeNull();
    expect(sheet.changes.find(({ cell }) => cell === "D3")?.after).toBe("50.0%");
    const { plan } = await engine.plan({ type: "template", order }, []);
    const written = plan.edits.find((edit) => edit.type === "writeBlock" && edit.top === 2 && edit.left === 3);
    expect(written).toMatchObject({ cells: [[{ value: 0.5 }]] });
  });

  test("damaged memory is as good as none", async () => {
    const memory: MemoryEntry[] = [
      { topic: "filled", key: "{", value: "[" },
      { topic: "filled", key: '["","附表"]', value: '[[1],"x",[2,1,{}]]' },
      { topic: "template", key: "?", value: "?" },
    ];
    expect(only(await engine.template(HERE, memory)).changes.length).toBeGreaterThan(5);
  });
});

describe("refusals are sentences of the view", () => {
  test("no sheet of the kind: the sheets are listed, so that one can be picked", async () => {
    await load(LEDGERS);
    const view = await engine.template(HERE, []);
    expect([view.sheets, view.refusal.startsWith("没有认出上级的点评统计表")]).toEqual([[], true]);
    expect(view.refusal).not.toContain("--");
    expect(view.choices.map(({ name }) => name)).toContain("党员名册");
  });

  test("零报告 where there is something to report", async () => {
    await load(withForm(FORM));
    const view = await engine.template({ ...HERE, edition: { ...EDITION, zeroReason: "没有开展" } }, []);
    expect(view.refusal).toMatch(/^本期有 .*不是零报告/);
  });
});

describe("a chosen file", () => {
  const form = (): NamedBytes => ({
    name: "上级样表.xlsx",
    bytes: writeWorkbookFile(newWorkbookFile("上级样表.xlsx"), planOf(FORM)).bytes,
  });
  const order = (file: NamedBytes) => ({ source: "file" as const, sheet: null, edition: EDITION, file });

  test("comes back filled under a name of its own, and is brought up to date under it", async () => {
    await load(LEDGERS);
    const view = await engine.template(order(form()), []);
    expect(only(view).changes.every(({ place }) => place === null)).toBe(true);
    const { file, remember } = await engine.fillTemplate(order(form()), []);
    expect(file.name).toBe("上级样表-已填.xlsx");
    const { snapshot } = await openWorkbookFile(file.bytes, file.name);
    const sheet = sheetByName(snapshot, "附表");
    expect(sheet && [cellAt(sheet, 2, 1), cellAt(sheet, 3, 1), [...sheet.formulas.keys()]]).toEqual([
      2,
      9,
      ["3,3", "4,2"],
    ]);
    expect(remember.map(({ topic, key }) => [topic, key])).toEqual([["filled", '["上级样表","附表"]']]);
    // The browser numbers a second download of the name.
    const again = await engine.fillTemplate(order({ ...file, name: "上级样表-已填 (1).xlsx" }), remember);
    expect([again.file.name, again.remember]).toEqual(["上级样表-已填.xlsx", remember]);
  });

  test("that is no workbook is refused in a sentence", async () => {
    await load(LEDGERS);
    const file = { name: "样表.xlsx", bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) };
    await expect(engine.template(order(file), [])).rejects.toMatchObject({
      code: "refused",
      message: expect.stringContaining("“样表.xlsx”") as string,
    });
  });
});

test("on the sample the numbers are those of our own statistics sheet", async () => {
  await engine.load((await openWorkbookFile(readFileSync(SAMPLE), "点评台账示例.xlsx")).snapshot);
  await engine.check({ today: dayOf(2011, 3, 10) ?? 0 }, []);
  const file = {
    name: "样表.xlsx",
    bytes: writeWorkbookFile(
      newWorkbookFile("样表.xlsx"),
      planOf(
        drawn(
          "附表",
          ["领导点评统计表", "单位|点评次数|提出问题数", ...Array.from({ length: 40 }, () => "||"), "合计||"],
          ["A1:C1"],
        ),
      ),
    ).bytes,
  };
  const sheet = only(await engine.template({ source: "file", sheet: null, edition: EDITION, file }, []));
  const total = sheet.changes.filter(({ unit }) => unit === "合计").map(({ after }) => after);
  const { columns, rows } = await engine.statistics();
  const own = rows.at(-1)?.cells ?? [];
  const counted = ["reviewsTotal", "problemsRaised"].map((key) => own.find((cell) => cell.key === key)?.text);
  expect(columns.length).toBe(own.length);
  expect(total).toEqual(counted);
  expect(Number(total[0])).toBeGreaterThan(100);
});
