/**
 * Writes sample/点评台账示例.xlsx and sample/planted.json: a workbook of invented people as a county bureau keeps it, and the
 * list of the faults planted in it. The seed is fixed: the script gives the same parts again.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { makeSample } from "./sample/make-sample";

const FOLDER = new URL("../sample/", import.meta.url);

const sample = makeSample();
mkdirSync(FOLDER, { recursive: true });
writeFileSync(new URL("点评台账示例.xlsx", FOLDER), sample.bytes);
writeFileSync(new URL("planted.json", FOLDER), `${JSON.stringify(sample.planted, null, 2)}\n`);
process.stdout.write(`sample/点评台账示例.xlsx：预设问题 ${sample.planted.length} 处。\n`);
