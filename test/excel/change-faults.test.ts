import { createExcelHost } from "../../src/app/excel-host";
import type { WorkbookHost } from "../../src/app/host";
import { wireTotals } from "../host/wire/wire-log";
import { FLAG } from "../host/wire/messages";
import type { Fault } from "../host/wire/faults";
import { DESKTOP, WEB } from "../host/dispatch/profile";
import { startHost, type Host } from "../host/start-host";
import type { WorkbookModel } from "../host/model/workbook";
import { stateOf } from "./workbook-state";
import { AT, ledger, USE_CASES, type UseCase } from "./use-cases";

/** Failures that there must be at least, of so many syncs. A request of few changes, or one that is sent again in parts, copes. */
const LEAST = {
  everywhere: (syncs: number): number => syncs,
  mostly: (syncs: number): number => Math.floor(syncs / 2) + 1,
  somewhere: (): number => 1,
  perhaps: (): number => 0,
};

/** What goes wrong at a sync, and when what was held back comes through after all. */
type Trouble = {
  readonly fault: (sync: number) => Fault;
  readonly released: "never" | "beforeRecovery" | "afterRecovery";
  /** At how many of the syncs the pane fails; everywhere unless said. */
  readonly felt?: keyof typeof LEAST;
  /** No answer comes: the pane must give up by itself. */
  readonly isSilent?: boolean;
};

const TROUBLES: Readonly<Record<string, Trouble>> = {
  "access denied": { fault: (sync) => ({ kind: "error", sync, code: "AccessDenied" }), released: "never" },
  "access denied after two changes": {
    fault: (sync) => ({ kind: "error", sync, code: "AccessDenied", afterChanges: 2 }),
    released: "never",
    felt: "somewhere",
  },
  "access denied after thirty changes": {
    fault: (sync) => ({ kind: "error", sync, code: "AccessDenied", afterChanges: 30 }),
    released: "never",
    felt: "perhaps",
  },
  "a cell is being edited, and no end of it": {
    fault: (sync) => ({ kind: "cellEdit", sync }),
    isSilent: true,
    released: "never",
  },
  "the connection is lost": { fault: (sync) => ({ kind: "connectionLost", sync }), released: "never" },
  "the connection is lost after the request came through": {
    fault: (sync) => ({ kind: "connectionLost", sync, isApplied: true }),
    released: "never",
  },
  "the request is too large": {
    fault: (sync) => ({ kind: "requestTooLarge", sync }),
    released: "never",
    felt: "mostly",
  },
  "the answer is too large": {
    fault: (sync) => ({ kind: "responseTooLarge", sync }),
    released: "never",
    felt: "mostly",
  },
  "no answer ever comes": { fault: (sync) => ({ kind: "neverSettles", sync }), isSilent: true, released: "never" },
  "no answer comes, but the work is done": {
    fault: (sync) => ({ kind: "neverSettles", sync, isApplied: true }),
    isSilent: true,
    released: "never",
  },
  "the request comes through late, before the pane is opened again": {
    fault: (sync) => ({ kind: "late", sync }),
    isSilent: true,
    released: "beforeRecovery",
  },
  "the request comes through late, after the recovery": {
    fault: (sync) => ({ kind: "late", sync }),
    isSilent: true,
    released: "afterRecovery",
  },
};

const PANE = "mine";
const LATER = new Date(Date.parse(AT) + 11 * 60_000).toISOString();

/** Short, so that the test does not wait long for what never comes; a sync that is only slow then counts as one more fault. */
const SYNC_LIMIT = 60;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 3));

/** The same workbook again, with the same ids. */
function copyOf(workbook: WorkbookModel): WorkbookModel {
  const { calculate } = workbook;
  delete workbook.calculate; // a function cannot be copied
  const copy = structuredClone(workbook);
  copy.registrations.clear();
  if (calculate === undefined) return copy;
  workbook.calculate = calculate;
  copy.calculate = calculate;
  return copy;
}

interface Prepared {
  readonly workbook: WorkbookModel;
  readonly act: (pane: WorkbookHost) => Promise<unknown>;
  readonly before: unknown;
  readonly finished: unknown;
  readonly syncs: number;
  /** The sync that writes the inverse down; those before only read. */
  readonly writeAhead: number;
  readonly isRecovery: boolean;
}

async function prepare(useCase: UseCase): Promise<Prepared> {
  const workbook = ledger();
  const prepared = startHost({ workbook });
  const act = await useCase.prepare(await createExcelHost({ pane: PANE }), prepared);
  const before = stateOf(workbook);
  const copy = copyOf(workbook);
  const host = startHost({ workbook: copy });
  const pane = await createExcelHost({ pane: PANE });
  const was = wireTotals(host.log).syncs;
  await act(pane);
  const acting = host.log.entries.filter(({ sync }) => sync > was);
  // the first request that writes issues the ticket
  const [, second] = acting.filter(({ flags }) => (flags & FLAG.write) !== 0);
  const writeAhead = (second?.sync ?? was) - was;
  return {
    workbook,
    act,
    before,
    finished: stateOf(copy),
    syncs: wireTotals(host.log).syncs - was,
    writeAhead,
    isRecovery: useCase.isRecovery === true,
  };
}

/**
 * Every second time on the web; each trouble begins with another profile than the one before it. The same pane recovers at once,
 * every third time a colleague's after the ten minutes that a change is left to its pane.
 */
async function afterFault(
  { workbook, act }: Prepared,
  name: string,
  sync: number,
): Promise<{ host: Host; error: unknown }> {
  const trouble = TROUBLES[name];
  if (trouble === undefined) throw new Error(name);
  const copy = copyOf(workbook);
  const host = startHost({ workbook: copy, profile: (sync + NAMES.indexOf(name)) % 2 === 0 ? DESKTOP : WEB });
  const options = { syncLimit: 60_000, pane: PANE };
  const pane = await createExcelHost(options);
  if (trouble.isSilent === true) options.syncLimit = SYNC_LIMIT;
  host.inject(trouble.fault(wireTotals(host.log).syncs + sync));
  const error: unknown = await act(pane).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  await pause();
  host.faults.faults = [];
  host.reconnect();
  if (trouble.released === "beforeRecovery") host.release();
  await pause();
  if (sync % 3 === 0) await (await createExcelHost({ pane: "theirs" })).recover(LATER);
  else await (await createExcelHost({ pane: PANE })).recover(AT);
  if (trouble.released === "afterRecovery") host.release();
  await pause();
  return { host, error };
}

/** Throws unless the workbook is as before or finished, and the person was told in one sentence. */
async function check(prepared: Prepared, name: string, sync: number): Promise<boolean> {
  const { host, error } = await afterFault(prepared, name, sync);
  const state = stateOf(host.workbook);
  const isFinished = JSON.stringify(state) === JSON.stringify(prepared.finished);
  if (error === null || prepared.isRecovery) expect([name, sync, isFinished]).toEqual([name, sync, true]);
  if (error !== null) {
    if (!isFinished) expect([name, sync, state]).toEqual([name, sync, prepared.before]);
    const message = error instanceof Error ? error.message : error;
    expect([name, sync, message]).toEqual([name, sync, expect.stringMatching(/^[^。]+。$/)]);
  }
  expect([name, sync, host.unsupported, host.hostFaults]).toEqual([name, sync, [], []]);
  return error !== null;
}

const NAMES = Object.keys(TROUBLES);

describe("the workbook is as before or finished, whichever sync it befalls", () => {
  for (const useCase of USE_CASES) {
    describe(useCase.name, () => {
      let prepared: Prepared;
      beforeAll(async () => {
        prepared = await prepare(useCase);
        expect(prepared.finished).not.toEqual(prepared.before);
        // what is read before, the writing ahead, the change itself and the mark that it is done
        expect(prepared.syncs).toBeGreaterThan(7);
        expect(prepared.writeAhead).toBeGreaterThan(1);
      });

      test("while only reading: troubles in turn", async () => {
        for (let sync = 1; sync < prepared.writeAhead; sync++) {
          expect(await check(prepared, NAMES[sync % NAMES.length] ?? "", sync)).toBeDefined();
        }
      });

      test.each(NAMES)(
        "from the writing ahead on: %s",
        async (name) => {
          let failures = 0;
          for (let sync = prepared.writeAhead; sync <= prepared.syncs; sync++) {
            if (await check(prepared, name, sync)) failures += 1;
          }
          const syncs = prepared.syncs - prepared.writeAhead + 1;
          expect(failures).toBeGreaterThanOrEqual(LEAST[TROUBLES[name]?.felt ?? "everywhere"](syncs));
        },
        180_000,
      );
    });
  }
});
