import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { PlanError } from "../../core/workbook/plan-error";
import { readClause } from "../../core/scheme/read-clause";
import type { Steps } from "../../core/work/steps";
import { AnalysisError } from "../analysis-error";
import { WorkbookFileError } from "../../xlsx/workbook-file";
import { WorkbookWriteError } from "../../xlsx/write/write-error";
import { plannedClearing } from "../clear-marks";
import { planPieces } from "../file-host/plan-pieces";
import { assembleSnapshot, type SnapshotAssembler } from "../snapshot-pieces";
import type { Checked } from "./checked";
import { ENGINE_SENTENCES, EngineError } from "./engine-error";
import type { EngineProgress } from "./engine";
import { gateNow, handIn } from "./hand-in";
import { fillTemplateFile, lookAtTemplate, planTemplateChange } from "./template-desk";
import { verifyFiles } from "../received-files";
import { WEB_HASHES } from "./web-sha256";
import { buildVerify, OPEN_NAME } from "./views/verify-view";
import { memoryTexts } from "./memory";
import { nextTask } from "./next-task";
import { resultPieces } from "./result-pieces";
import type { Call, Method, Methods, Port, Reply } from "./protocol";
import { checkWorkbook, coverageIn, planAction } from "./session";
import { buildCoverage } from "./views/build-coverage";
import { buildGate } from "./views/gate-view";
import { buildOverview } from "./views/build-overview";
import { buildBasis, buildStatistics } from "./views/build-statistics";
import { buildFindings, type FindingView } from "./views/finding-view";
import { buildProblems } from "./views/problem-view";
import { settingProblems } from "./views/setting-problems";
import { buildSettings } from "./views/settings-view";

type Driver = <R>(steps: Steps<EngineProgress, R>) => Promise<R>;

type Handlers = {
  readonly [M in Method]: (
    args: Methods[M]["args"],
    drive: Driver,
  ) => Methods[M]["result"] | Promise<Methods[M]["result"]>;
};

/** The worker's end: answers calls one after another, pausing between steps so that a cancel is heard. */
export function serveEngine(port: Port<Reply, Call>): void {
  const handlers = createHandlers();
  const cancelled = new Set<number>();
  let queue = Promise.resolve();
  port.listen(
    (call) => {
      if (call.method === "cancel") cancelled.add(call.id);
      else queue = queue.then(() => answer(call, handlers, port, cancelled));
    },
    () => undefined,
  );
}

async function answer(
  call: Exclude<Call, { method: "cancel" }>,
  handlers: Handlers,
  port: Port<Reply, Call>,
  cancelled: Set<number>,
): Promise<void> {
  const { id } = call;
  const stopIfCancelled = (): void => {
    if (cancelled.has(id)) throw new EngineError("cancelled", ENGINE_SENTENCES.cancelled);
  };
  const drive: Driver = async (steps) => {
    for (;;) {
      const next = steps.next();
      if (next.done === true) return next.value;
      port.post({ id, type: "progress", progress: next.value });
      await nextTask();
      stopIfCancelled();
    }
  };
  try {
    stopIfCancelled();
    // The method and its arguments belong together, which the compiler cannot follow through the table.
    const handler = handlers[call.method] as (args: Call, drive: Driver) => object | Promise<object>;
    const { head, pieces } = resultPieces(await handler(call.args as Call, drive));
    for (const [index, piece] of pieces.entries()) {
      port.post({ id, type: "piece", ...piece });
      if (index % 8 === 7) await nextTask();
      stopIfCancelled();
    }
    port.post({ id, type: "done", result: head });
  } catch (error) {
    port.post({ id, type: "failed", ...failureOf(error) });
  } finally {
    cancelled.delete(id);
  }
}

function failureOf(error: unknown): Pick<Extract<Reply, { type: "failed" }>, "code" | "message"> {
  if (error instanceof EngineError) return { code: error.code, message: error.message };
  if (isExpected(error)) return { code: "refused", message: error.message };
  const detail = error instanceof Error ? error.message : String(error);
  return { code: "broken", message: ENGINE_SENTENCES.broken.replace("{detail}", () => detail) };
}

function isExpected(error: unknown): error is Error {
  const kinds = [AnalysisError, PlanError, WorkbookFileError, WorkbookWriteError];
  return kinds.some((kind) => error instanceof kind);
}

function createHandlers(): Handlers {
  let assembler: SnapshotAssembler | null = null;
  let workbook: WorkbookSnapshot | null = null;
  let checked: Checked | null = null;
  const known = (): Checked => {
    if (checked === null) throw new EngineError("notChecked", ENGINE_SENTENCES.notChecked);
    return checked;
  };
  return {
    begin() {
      [workbook, checked] = [null, null];
      assembler = assembleSnapshot();
      return {};
    },
    piece(piece) {
      assembler?.add(piece);
      return {};
    },
    end() {
      workbook = assembler?.finish() ?? null;
      assembler = null;
      return {};
    },
    async check({ request, memory }, drive) {
      if (workbook === null) throw new EngineError("notChecked", ENGINE_SENTENCES.notChecked);
      checked = null;
      const done = await drive(checkWorkbook(workbook, request, memory));
      checked = done;
      return buildOverview(done.analysis, done.checked, done.request, done.memory);
    },
    findings: () => ({ findings: findingsOf(known()) }),
    coverage: () => buildCoverage(known().analysis),
    coverageIn: (period, drive) => drive(coverageIn(known(), period)),
    problems: () => buildProblems(known().analysis),
    statistics: () => buildStatistics(known().analysis),
    basis: ({ row, key }) => buildBasis(known().analysis, row, key),
    settings: () => buildSettings(known().analysis),
    settingProblems: ({ changes }) => ({ problems: settingProblems(known().analysis, changes) }),
    clause: ({ clause }) => readClause(clause),
    gate: ({ choice, memory }) => buildGate(gateNow(known(), choice, memory)),
    handIn: ({ order, memory }) => handIn(gateNow(known(), order.choice, memory), order, known().request.today),
    async verify({ files, withOpen }) {
      const open = withOpen ? workbook : null;
      if (withOpen && open === null) throw new EngineError("notChecked", ENGINE_SENTENCES.notChecked);
      const opened = open === null ? null : { name: OPEN_NAME, workbook: open };
      return buildVerify(await verifyFiles(files, opened, WEB_HASHES.text), open);
    },
    template: ({ order, memory }) => lookAtTemplate(known(), order, memory),
    fillTemplate: ({ order, memory }) => fillTemplateFile(known(), order, memory),
    clearing(request) {
      if (workbook === null) throw new EngineError("notChecked", ENGINE_SENTENCES.notChecked);
      const { plan, ...clearing } = plannedClearing(workbook, request);
      return { ...clearing, pieces: [...planPieces(plan)] };
    },
    async plan({ action, memory }, drive) {
      const { plan, ...change } =
        action.type === "template"
          ? await planTemplateChange(known(), action.order, memory)
          : await drive(planAction(known(), action, memory));
      return { ...change, pieces: [...planPieces(plan)] };
    },
  };
}

function findingsOf({ analysis, checked, memory }: Checked): readonly FindingView[] {
  return buildFindings(analysis, checked, memoryTexts(memory, "explanation"));
}
