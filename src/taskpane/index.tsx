import { createRoot } from "react-dom/client";
import { App } from "./app";

await Office.onReady();
const root = document.getElementById("root");
if (root === null) throw new Error("taskpane.html has no element #root");
createRoot(root).render(<App />);
