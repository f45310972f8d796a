import { joinPieces } from "../file-host/plan-pieces";
import { snapshotPieces } from "../snapshot-pieces";
import type { Engine, EngineProgress, EngineStage, Run } from "./engine";
import { ENGINE_SENTENCES, EngineError } from "./engine-error";
import { nextTask } from "./next-task";
import { joinResult } from "./result-pieces";
import type { Call, Method, Methods, Port, Reply } from "./protocol";

interface Pending {
  readonly resolve: (result: object) => void;
  readonly reject: (error: EngineError) => void;
  readonly progress: (progress: EngineProgress) => void;
  readonly lists: Map<string, unknown[]>;
}

/** The pane's end of the engine, over any port to `serveEngine`. */
export function connectEngine(port: Port<Call, Reply>): Engine {
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let isLost = false;
  const lose = (): void => {
    isLost = true;
    for (const { reject } of pending.values()) reject(new EngineError("lost", ENGINE_SENTENCES.lost));
    pending.clear();
  };
  port.listen((reply) => take(reply, pending), lose);

  function call<M extends Method>(method: M, args: Methods[M]["args"], run: Run = {}): Promise<Methods[M]["result"]> {
    const { signal, progress } = run;
    if (isLost) return Promise.reject(new EngineError("lost", ENGINE_SENTENCES.lost));
    if (signal?.aborted === true) return Promise.reject(cancelled());
    const id = ++lastId;
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        pending.delete(id);
        port.post({ id, method: "cancel" });
        reject(cancelled());
      };
      const settle = (): void => signal?.removeEventListener("abort", stop);
      pending.set(id, {
        resolve: (result) => {
          settle();
          // The worker answers a call with what its method promises.
          resolve(result);
        },
        reject: (error) => {
          settle();
          reject(error);
        },
        progress: progress ?? (() => undefined),
        lists: new Map(),
      });
      signal?.addEventListener("abort", stop);
      port.post({ id, method, args } as Call);
    });
  }

  let lastLoad = 0;
  return {
    async load(workbook, run = {}) {
      const load = ++lastLoad;
      const rows = workbook.sheets.reduce((sum, { values }) => sum + values.length, 0) || 1;
      let sent = 0;
      await call("begin", {}, withoutProgress(run));
      for (const piece of snapshotPieces(workbook)) {
        // The answer is awaited: the next piece is made in a later task, and never more than one is on its way.
        await call("piece", piece, withoutProgress(run));
        await nextTask();
        if (load !== lastLoad) throw cancelled();
        if (piece.type === "rows") sent += piece.rows.length;
        run.progress?.({ stage: "load", fraction: sent / rows });
      }
      await call("end", {}, withoutProgress(run));
    },
    check: (request, memory, run) => call("check", { request, memory }, run),
    findings: async (run) => (await call("findings", {}, delivered(run))).findings,
    coverage: (run) => call("coverage", {}, run),
    coverageIn: (period, run) => call("coverageIn", period, run),
    problems: (run) => call("problems", {}, run),
    statistics: (run) => call("statistics", {}, run),
    basis: (row, key, run) => call("basis", { row, key }, run),
    settings: (run) => call("settings", {}, run),
    settingProblems: async (changes, run) => (await call("settingProblems", { changes }, run)).problems,
    clause: (clause, run) => call("clause", { clause }, run),
    gate: (choice, memory, run) => call("gate", { choice, memory }, run),
    handIn: (order, memory, run) => call("handIn", { order, memory }, run),
    verify: (files, withOpen, run) => call("verify", { files, withOpen }, run),
    template: (order, memory, run) => call("template", { order, memory }, run),
    fillTemplate: (order, memory, run) => call("fillTemplate", { order, memory }, run),
    async plan(action, memory, run) {
      const { pieces, ...change } = await call("plan", { action, memory }, run);
      return { ...change, plan: joinPieces(pieces) };
    },
    async clearing(request, run) {
      const { pieces, ...clearing } = await call("clearing", request, run);
      return { ...clearing, plan: joinPieces(pieces) };
    },
    close() {
      port.close();
      lose();
    },
  };
}

function take(reply: Reply, pending: Map<number, Pending>): void {
  const call = pending.get(reply.id);
  // The answer to a call that was called off.
  if (!call) return;
  switch (reply.type) {
    case "progress":
      call.progress(reply.progress);
      return;
    case "piece": {
      const list = call.lists.get(reply.field);
      if (list) for (const item of reply.items) list.push(item);
      else call.lists.set(reply.field, [...reply.items]);
      return;
    }
    case "done":
      pending.delete(reply.id);
      call.resolve(joinResult(reply.result, call.lists));
      return;
    case "failed":
      pending.delete(reply.id);
      call.reject(new EngineError(reply.code, reply.message));
  }
}

function cancelled(): EngineError {
  return new EngineError("cancelled", ENGINE_SENTENCES.cancelled);
}

function withoutProgress({ signal }: Run): Run {
  return signal === undefined ? {} : { signal };
}

function delivered(run: Run | undefined): Run {
  const stage: EngineStage = "deliver";
  run?.progress?.({ stage, fraction: 0 });
  return run ?? {};
}
