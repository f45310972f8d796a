import { recognize } from "../../src/core/ledger/recognize/recognize";
import { generateWorkbook } from "../../test/fixtures/generator/generate-workbook";
import { f1, precision, recall, scoreRecognition } from "../../test/fixtures/score";
import type { Tally } from "../../test/fixtures/score";

const WORKBOOKS = 100;

/** Figures of recognition on generated review workbooks (seeds 1 … 100). */
export function reportGenerated(): string {
  const workbooks = Array.from({ length: WORKBOOKS }, (_, index) => generateWorkbook(index + 1));
  const score = scoreRecognition(recognize, workbooks);
  const line = (name: string, tally: Tally): string =>
    `${name}：精确率 ${percent(precision(tally))}，召回率 ${percent(recall(tally))}，F1 ${percent(f1(tally))}`;
  return [
    `生成的工作簿 ${WORKBOOKS} 个`,
    line("种类", score.kinds),
    line("表头行", score.headers),
    line("数据行", score.recordRows),
    line("列", score.columns),
    `默默认错 ${score.silentWrong.length} 处`,
    `提问：共 ${score.questions.reduce((sum, count) => sum + count, 0)} 个，最多的一个文件 ${Math.max(...score.questions)} 个`,
    ...score.silentWrong.map((text) => `  ${text}`),
    "",
  ].join("\n");
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)}%`;
}
