import type { ClearingPlanner } from "../../app/clear-now";
import type { Engine } from "../../app/engine/engine";

/** Plans 清除标记 in an engine of its own: the pane's may be at work on something else. */
export function clearingInWorker(makeEngine: () => Engine): ClearingPlanner {
  return async (workbook, request) => {
    const engine = makeEngine();
    try {
      await engine.load(workbook);
      return await engine.clearing(request);
    } finally {
      engine.close();
    }
  };
}
