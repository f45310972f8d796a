import { clockOf } from "../app/clock";
import { createEngine } from "../app/engine/worker-engine";
import { openPage } from "./mount";
import { startPane } from "./start/start-pane";

const root = document.getElementById("root");
if (root === null) throw new Error("taskpane.html has no element #root");
void startPane({
  page: openPage(root),
  makeEngine: () => createEngine(new Worker(new URL("../app/engine/engine-worker.ts", import.meta.url))),
  clock: clockOf(() => new Date()),
});
