/**
 * `npm run corpus -- FOLDER`: scores recognition on labelled workbooks (labels.tsv beside files/) and on generated ones.
 * Exits 0 with a sentence when the folder is not there.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recognize } from "../src/core/ledger/recognize/recognize";
import { openWorkbookFile } from "../src/xlsx/workbook-file";
import { reportGenerated } from "./corpus/generated";
import { parseLabels } from "./corpus/labels";
import type { FileScore } from "./corpus/report";
import { reportScores } from "./corpus/report";
import { scoreSheet } from "./corpus/score-sheet";

const folder = process.argv[2] ?? "corpus";
const report = existsSync(join(folder, "labels.tsv"))
  ? reportScores(await scoreFolder(folder))
  : `没有找到 ${join(folder, "labels.tsv")}，跳过真实文件的评分。\n`;
process.stdout.write(`${report}\n${reportGenerated()}`);

async function scoreFolder(root: string): Promise<FileScore[]> {
  const labels = parseLabels(readFileSync(join(root, "labels.tsv"), "utf8"));
  const scores: FileScore[] = [];
  for (const file of readdirSync(join(root, "files")).sort()) {
    const own = labels.filter((label) => label.file === file);
    if (own.length === 0) continue;
    const { snapshot } = await openWorkbookFile(readFileSync(join(root, "files", file)), file);
    const { sheets } = recognize(snapshot);
    scores.push({
      file,
      sheets: own.map((label) =>
        scoreSheet(
          label,
          sheets.find((sheet) => sheet.sheetName === label.sheet),
        ),
      ),
      questions: sheets.flatMap((sheet) => sheet.blocks.flatMap((block) => block.questions.map(({ text }) => text))),
    });
  }
  return scores;
}
