// Writes docs/方案.md from the scheme objects; with --check only tells whether it has drifted (exit 1).
import { schemeTable } from "../src/core/scheme/scheme-table";
import { SCHEMES } from "../src/core/scheme/schemes";
import { keepGenerated } from "./generated-doc";

keepGenerated("方案.md", schemeTable(SCHEMES), "schemes");
