import { createRoot } from "react-dom/client";
import { Page } from "./page";

const root = document.getElementById("root");
if (root === null) throw new Error("workbench.html has no element #root");
createRoot(root).render(<Page />);
