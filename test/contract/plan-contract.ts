import fc from "fast-check";
import { applyPlan } from "../../src/core/workbook/apply-plan";
import type { EditPlan } from "../../src/core/workbook/edit-plan";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { pictureOf } from "./picture-of";
import { arbitraryPlan } from "./arbitrary-plan";
import type { StartingSheet } from "./starting-workbook";
import { STARTING_WORKBOOK } from "./starting-workbook";

/** A workbook that an adapter has open. */
export interface ContractWorkbook {
  read(): Promise<WorkbookSnapshot>;
  /** Carries the plan out; a plan that does not fit is refused before anything is changed. */
  apply(plan: EditPlan): Promise<void>;
}

export interface ContractAdapter {
  readonly name: string;
  /** The plan without what the adapter's workbooks cannot hold; all of it when left out. */
  readonly fit?: (plan: EditPlan, before: WorkbookSnapshot) => EditPlan;
  /** A workbook with these sheets, made without the code under test. */
  open(sheets: readonly StartingSheet[]): Promise<ContractWorkbook>;
}

/** What every adapter has to do: the same picture in, the same edits, the same workbook out as `applyPlan` says. */
export function describePlanContract(adapter: ContractAdapter, runs: number): void {
  describe(`plans carried out by ${adapter.name}`, () => {
    test("the starting workbook reads as it was made", async () => {
      const workbook = await adapter.open(STARTING_WORKBOOK);
      const { sheets } = await workbook.read();
      expect(sheets.map(({ name }) => name)).toEqual(STARTING_WORKBOOK.map(({ name }) => name));
      for (const [index, start] of STARTING_WORKBOOK.entries()) {
        const sheet = sheets[index];
        for (const [address, cell] of start.cells) {
          const [row = 0, column = 0] = address.split(",").map(Number);
          expect([address, sheet?.values[row - sheet.origin.row]?.[column - sheet.origin.column] ?? null]).toEqual([
            address,
            "formula" in cell ? cell.result : cell.value,
          ]);
        }
      }
    });

    test("any plan leaves the workbook that applyPlan foretells", async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryPlan(), async (makePlan) => {
          const workbook = await adapter.open(STARTING_WORKBOOK);
          const before = await workbook.read();
          const made = makePlan(before);
          const plan = adapter.fit?.(made, before) ?? made;
          const expected = pictureOf(applyPlan(before, plan));
          await workbook.apply(plan);
          expect(pictureOf(await workbook.read())).toEqual(expected);
        }),
        { seed: 20110113, numRuns: runs },
      );
    });

    test("a plan that does not fit changes nothing", async () => {
      const workbook = await adapter.open(STARTING_WORKBOOK);
      const before = await workbook.read();
      const [first] = before.sheets;
      const edits: EditPlan["edits"] = [
        { type: "writeBlock", sheet: first?.id ?? "", top: 0, left: 0, cells: [[{ value: "改" }]] },
        { type: "removeSheet", sheet: "没有这张表" },
      ];
      await expect(workbook.apply({ edits })).rejects.toMatchObject({ name: "PlanError", code: "unknownSheet" });
      expect(pictureOf(await workbook.read())).toEqual(pictureOf(before));
    });
  });
}
