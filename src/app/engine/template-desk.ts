import { describePlan } from "../../core/workbook/describe-plan";
import type { FilledCell } from "../../core/submission/template/template-fill";
import type { CellValue } from "../../core/workbook/cell";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { openWorkbookFile, type WorkbookFile } from "../../xlsx/workbook-file";
import { writeWorkbookFile } from "../../xlsx/write/write-workbook-file";
import { AnalysisError } from "../analysis-error";
import type { MemoryEntry } from "../host";
import type { NamedBytes } from "../package-file";
import { planTemplate, type TemplateJob } from "../template";
import { fileFormats, type FormatReader } from "../template-formats";
import { ACTION_TITLES, type PlannedChange } from "./action";
import type { Checked } from "./checked";
import { memoryTexts } from "./memory";
import type { FileTemplateOrder, SheetFormats, TemplateOrder } from "./template-order";
import { buildTemplate } from "./views/build-template";
import type { TemplateView } from "./views/template-view";

/** A filled file, and what of it is ours: so that it can be brought up to date another time. */
export interface FilledFile {
  readonly file: NamedBytes;
  readonly remember: readonly MemoryEntry[];
}

interface Desk {
  readonly template: WorkbookSnapshot;
  readonly form: WorkbookFile | null;
  readonly formatOf: FormatReader | null;
  readonly plan: () => TemplateJob;
}

/** What filling would do. A sheet that cannot be filled is a sentence in the view, not an error. */
export async function lookAtTemplate(
  checked: Checked,
  order: TemplateOrder,
  memory: readonly MemoryEntry[],
): Promise<TemplateView> {
  const desk = await openDesk(checked, order, memory);
  const shown = { ...desk, isOpen: order.source === "workbook" };
  try {
    return buildTemplate(desk.plan(), shown, "");
  } catch (cause) {
    if (!(cause instanceof AnalysisError)) throw cause;
    return buildTemplate(null, shown, REFUSALS[cause.code] ?? cause.message);
  }
}

/** In the words of a page on which nobody types options. */
const REFUSALS: { readonly [code: string]: string } = {
  noTemplate: "没有认出上级的点评统计表：样表的表头要写明“应点评”“已点评”“点评次数”“整改”等栏目。",
};

/** The same in the open workbook, as a change to be shown and accepted. */
export async function planTemplateChange(
  checked: Checked,
  order: TemplateOrder,
  memory: readonly MemoryEntry[],
): Promise<PlannedChange> {
  const { plan, template } = await openDesk(checked, order, memory);
  const job = plan();
  return {
    title: ACTION_TITLES.template,
    sentence: describePlan(template, job.plan),
    plan: job.plan,
    unmarkedSheets: [],
    skippedFixes: 0,
    resultSheet: job.fills[0]?.layout.sheetName ?? null,
    notes: [],
    remember: filledMemory(job, ""),
    recalculates: job.fills.map(({ layout }) => layout.sheetId),
  };
}

/** The chosen file filled in. Its formulas hold no results until a spreadsheet program computes them. */
export async function fillTemplateFile(
  checked: Checked,
  order: FileTemplateOrder,
  memory: readonly MemoryEntry[],
): Promise<FilledFile> {
  const { plan, form } = await openDesk(checked, order, memory);
  if (form === null) throw new Error("no file");
  const job = plan();
  const { bytes } = writeWorkbookFile(form, job.plan, { recalculates: true });
  const { name } = order.file;
  const ending = /\.xlsm$/iu.test(name) ? "xlsm" : "xlsx";
  return {
    file: { name: `${stemOf(name)}-已填.${ending}`, bytes },
    remember: filledMemory(job, stemOf(name)),
  };
}

async function openDesk({ analysis }: Checked, order: TemplateOrder, memory: readonly MemoryEntry[]): Promise<Desk> {
  const form = order.source === "file" ? await openWorkbookFile(order.file.bytes, order.file.name) : null;
  const template = form?.snapshot ?? analysis.workbook;
  const formatOf = order.source === "file" ? form && fileFormats(form) : givenFormats(order.formats);
  const stem = order.source === "file" ? stemOf(order.file.name) : "";
  const answers = [...memoryTexts(memory, "template")].map(([question, choice]) => ({ question, choice }));
  const plan = (): TemplateJob =>
    planTemplate(analysis, template, {
      ...(order.sheet === null ? {} : { sheet: order.sheet }),
      answers,
      earlier: filledBefore(memory, stem),
      edition: order.edition,
      ...(formatOf === null ? {} : { formatOf }),
    });
  return { template, form, formatOf, plan };
}

/** `null` where nobody asked for any: shares are then written in a form that needs no format. */
function givenFormats(formats: readonly SheetFormats[]): FormatReader | null {
  if (formats.length === 0) return null;
  return (sheetId, row, column) => {
    const known = formats.find((each) => each.sheetId === sheetId);
    return known?.codes[row - known.top]?.[column - known.left] ?? "General";
  };
}

/** The file without its ending, and without what filling and downloading put behind its name. */
function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/u, "").replace(/(?:-已填|\s*\(\d+\))+$/u, "");
}

/** One entry a sheet: what we filled in. `stem`: of the file, "" for the open workbook. */
function filledMemory({ fills }: TemplateJob, stem: string): readonly MemoryEntry[] {
  return fills.map(({ layout, filled }) => ({
    topic: "filled",
    key: JSON.stringify([stem, layout.sheetName]),
    value: JSON.stringify(filled.map(({ row, column, value }) => [row, column, value])),
  }));
}

function filledBefore(memory: readonly MemoryEntry[], stem: string): readonly FilledCell[] {
  return [...memoryTexts(memory, "filled")].flatMap(([key, value]) => {
    const [file, sheet] = arrayIn(key);
    if (file !== stem || typeof sheet !== "string") return [];
    return arrayIn(value).flatMap((cell): FilledCell[] => {
      const [row, column, content] = Array.isArray(cell) ? (cell as readonly unknown[]) : [];
      const isCell = typeof row === "number" && typeof column === "number";
      return isCell && isValue(content) ? [{ sheet, row, column, value: content }] : [];
    });
  });
}

function isValue(content: unknown): content is Exclude<CellValue, object | null> {
  return typeof content === "number" || typeof content === "string";
}

/** Another version's, or damaged: as if nothing were remembered. */
function arrayIn(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
