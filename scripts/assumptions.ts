// Writes the list of assumptions at the end of docs/真机验证.md; with --check only tells whether it has drifted (exit 1).
import { readFileSync } from "node:fs";
import { BEHAVIOURS } from "../test/host/behaviours";
import { assumptionList, GENERATED_FROM } from "./assumptions/assumption-list";
import { keepGenerated } from "./generated-doc";
import { repositoryPath } from "./webpack/paths";

const PAGE = "真机验证.md";
const page = readFileSync(repositoryPath(`docs/${PAGE}`), "utf8").replaceAll("\r\n", "\n");
const [written = ""] = page.split(GENERATED_FROM);
keepGenerated(PAGE, written + assumptionList(BEHAVIOURS), "assumptions");
