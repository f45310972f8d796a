import { nextTask } from "../app/engine/next-task";
import { loadInlineScripts } from "./inline-scripts";
import { zhCN } from "./locale/zh-CN";
import { openInWorker } from "./open-file";
import { sampleFile } from "./sample";

// The first script of the page, and a small one: the sample is being read while all the rest is on its way.
const root = document.getElementById("root");
if (root === null) throw new Error("workbench.html has no element #root");
const sample = openInWorker(sampleFile());
// Whoever shows the sample says what went wrong with it.
sample.catch(() => undefined);
loadInlineScripts();
const begin = async (): Promise<void> => {
  try {
    const { showPage } = await import(/* webpackChunkName: "page" */ "./show-page");
    await nextTask();
    showPage(root, sample);
  } catch (cause) {
    root.textContent = zhCN.incomplete;
    throw cause;
  }
};
void begin();
