import { parseRange } from "../core/workbook/range";
import type { FilledCell } from "../core/submission/template/template-fill";
import type { TemplateAnswer } from "../core/submission/template/template-question";
import { readText } from "./files";
import { UsageError } from "./usage-error";

/** `[{"question": id, "choice": choice}]`, as the JSON of an earlier run names them. */
export async function readAnswers(path: string): Promise<readonly TemplateAnswer[]> {
  return arrayIn(await readJson(path), path).map((item) => {
    const { question, choice } = fieldsOf(item);
    if (typeof question !== "string" || typeof choice !== "string") {
      throw new UsageError(`答复文件“${path}”里每一项都要有 question 和 choice，请照上次输出的 questions 填写。`);
    }
    return { question, choice };
  });
}

/** The JSON that `statistics --json` printed when it filled the sheet last: what stands there is ours. */
export async function readEarlier(path: string): Promise<readonly FilledCell[]> {
  const { template } = fieldsOf(await readJson(path));
  return arrayIn(fieldsOf(template)["filled"], path).map((item) => {
    const { sheet, cell, value } = fieldsOf(item);
    const place = typeof cell === "string" ? parseRange(cell) : null;
    const isValue = typeof value === "number" || typeof value === "string";
    if (typeof sheet !== "string" || place === null || !isValue) throw notEarlier(path);
    return { sheet, row: place.top, column: place.left, value };
  });
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse((await readText(path)).replace(/^\ufeff/u, ""));
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError(`“${path}”不是 JSON 文件，请检查内容。`, { cause });
  }
}

function arrayIn(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) throw notEarlier(path);
  return value;
}

function notEarlier(path: string): UsageError {
  return new UsageError(`“${path}”的内容不是本工具要的 JSON，请用 statistics --json 的输出。`);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
