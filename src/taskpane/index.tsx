import { ZH_CN } from "./locale/zh-CN";
import { mountSentence } from "./mount";

// The adapter to the open workbook is not part of the pane yet: until it is, the page says where the pane can be had.
const root = document.getElementById("root");
if (root === null) throw new Error("taskpane.html has no element #root");
mountSentence(root, ZH_CN.shell.notInExcel);
