// Writes docs/rules.md from the rule objects; with --check only tells whether it has drifted (exit 1).
import { catalogueOf } from "../src/core/rules/catalogue";
import { RULES } from "../src/core/rules/index";
import { keepGenerated } from "./generated-doc";

keepGenerated("rules.md", catalogueOf(RULES), "catalogue");
