import { applyPlan } from "../../src/core/workbook/apply-plan";
import type { Edit, EditPlan } from "../../src/core/workbook/edit-plan";
import { containsCell, type CellRange } from "../../src/core/workbook/range";
import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { cellAt, formulaKey } from "../../src/core/workbook/snapshot";
import { applyPlanInExcel } from "../../src/excel/apply-plan";
import { readWorkbook } from "../../src/excel/read-workbook";
import { openInHost } from "../host/fill/open-in-host";
import { startHost } from "../host/start-host";
import { startingFile } from "./file-adapter";
import type { ContractAdapter } from "./plan-contract";

/** The open workbook, through Microsoft's client and the emulated host. */
export const LIVE_ADAPTER: ContractAdapter = {
  name: "the live adapter",
  fit: withoutCoveredWrites,
  open: async (sheets) => {
    const host = startHost({ workbook: await openInHost(startingFile(sheets), "起始.xlsx") });
    return {
      read: async () => {
        const snapshot = await readWorkbook();
        expect([host.unsupported, host.hostFaults]).toEqual([[], []]);
        return snapshot;
      },
      apply: async (plan) => {
        const before = await readWorkbook();
        host.workbook.calculate = resultsOf(plan, before);
        await applyPlanInExcel(plan, before);
        expect([host.unsupported, host.hostFaults]).toEqual([[], []]);
      },
    };
  },
};

/** The results that the plan says its formulas have: the host cannot calculate. */
function resultsOf(
  plan: EditPlan,
  before: WorkbookSnapshot,
): NonNullable<ReturnType<typeof startHost>["workbook"]["calculate"]> {
  const steps: WorkbookSnapshot[] = [];
  for (const index of plan.edits.keys()) {
    try {
      steps.push(applyPlan(before, { edits: plan.edits.slice(0, index + 1) }));
    } catch {
      break; // a plan that does not fit: its own test looks at the refusal
    }
  }
  return ({ sheet: name, row, column, formula }) => {
    for (const step of steps) {
      const sheet = step.sheets.find((each) => each.name === name);
      if (sheet?.formulas.get(formulaKey(row, column)) === formula.slice(1)) return cellAt(sheet, row, column);
    }
    return undefined;
  };
}

/** Without writes into merged areas beside their first cell: a file holds such values unseen, Excel drops them. */
function withoutCoveredWrites(plan: EditPlan, before: WorkbookSnapshot): EditPlan {
  const edits: Edit[] = [];
  for (const edit of plan.edits) {
    if (edit.type !== "writeBlock") {
      edits.push(edit);
      continue;
    }
    const merges = applyPlan(before, { edits }).sheets.find(({ id }) => id === edit.sheet)?.merges ?? [];
    const cells = edit.cells.map((line, r) =>
      line.map((write, c) => (isCovered(merges, edit.top + r, edit.left + c) ? null : write)),
    );
    edits.push({ ...edit, cells });
  }
  return { edits };
}

function isCovered(merges: readonly CellRange[], row: number, column: number): boolean {
  return merges.some((merge) => containsCell(merge, row, column) && (merge.top !== row || merge.left !== column));
}
