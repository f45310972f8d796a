import { WEB, DESKTOP } from "../dispatch/profile";
import { startHost, type Host } from "../start-host";
import type { Fault } from "./faults";
import { wireTotals } from "./wire-log";

async function twoWrites(host: Host, options: Excel.RunOptions = {}): Promise<string> {
  try {
    await host.client.Excel.run(options, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["一"]];
      await context.sync();
      sheet.getRange("A2").values = [["二"]];
      sheet.getRange("A3").values = [["三"]];
      await context.sync();
    });
    return "done";
  } catch (error) {
    return error instanceof host.client.OfficeExtension.Error ? error.code : String(error);
  }
}

function column(host: Host): readonly unknown[] {
  return [0, 1, 2].map((row) => host.workbook.sheets[0]?.cells.rows[row]?.[0] ?? null);
}

test.each<[string, Fault, string, readonly unknown[]]>([
  ["refused at once", { kind: "error", sync: 2, code: "AccessDenied" }, "AccessDenied", ["一", null, null]],
  [
    "refused half-way",
    { kind: "error", sync: 2, code: "AccessDenied", afterChanges: 1 },
    "AccessDenied",
    ["一", "二", null],
  ],
  ["edit mode", { kind: "cellEdit", sync: 2 }, "InvalidOperationInCellEditMode", ["一", null, null]],
  ["connection lost", { kind: "connectionLost", sync: 2 }, "ConnectionFailure", ["一", null, null]],
  [
    "lost after the work",
    { kind: "connectionLost", sync: 2, isApplied: true },
    "ConnectionFailure",
    ["一", "二", "三"],
  ],
  ["request too large", { kind: "requestTooLarge", sync: 2 }, "RequestPayloadSizeLimitExceeded", ["一", null, null]],
  ["response too large", { kind: "responseTooLarge", sync: 2 }, "ResponsePayloadSizeLimitExceeded", ["一", "二", "三"]],
  ["no fault", { kind: "error", sync: 9, code: "AccessDenied" }, "done", ["一", "二", "三"]],
])("%s: the caller hears the code, the workbook holds what ran", async (_name, fault, outcome, cells) => {
  const host = startHost();
  host.inject(fault);
  await expect(twoWrites(host)).resolves.toBe(outcome);
  expect(column(host)).toEqual(cells);
  expect(host.hostFaults).toEqual([]);
});

test("a lost connection stays lost until it is there again", async () => {
  const host = startHost();
  host.inject({ kind: "connectionLost", sync: 1 });
  await expect(twoWrites(host)).resolves.toBe("ConnectionFailure");
  await expect(twoWrites(host)).resolves.toBe("ConnectionFailure");
  host.reconnect();
  await expect(twoWrites(host)).resolves.toBe("done");
});

test.each<[string, Fault, readonly unknown[]]>([
  ["without the work", { kind: "neverSettles", sync: 2 }, ["一", null, null]],
  ["with the work done", { kind: "neverSettles", sync: 2, isApplied: true }, ["一", "二", "三"]],
])("a sync that never settles, %s", async (_name, fault, cells) => {
  const host = startHost();
  host.inject(fault);
  const first = await Promise.race([
    twoWrites(host),
    new Promise((resolve) => setTimeout(resolve, 40, "our own limit")),
  ]);
  expect(first).toBe("our own limit");
  expect(column(host)).toEqual(cells);
  expect(host.log.entries.at(-1)?.outcome).toBe("none");
});

test("a late sync is carried out when it is released, after the caller gave up", async () => {
  const host = startHost();
  host.inject({ kind: "late", sync: 2 });
  const run = twoWrites(host);
  const first = await Promise.race([run, new Promise((resolve) => setTimeout(resolve, 40, "our own limit"))]);
  expect(first).toBe("our own limit");
  expect(column(host)).toEqual(["一", null, null]);
  host.release();
  expect(column(host)).toEqual(["一", "二", "三"]);
  await expect(run).resolves.toBe("done");
});

test("in cell-edit mode a request that may wait is carried out after the edit (excel-add-ins-delay-in-cell-edit)", async () => {
  const host = startHost();
  host.setCellEdit(true);
  await expect(twoWrites(host)).resolves.toBe("InvalidOperationInCellEditMode");
  const waiting = twoWrites(host, { delayForCellEdit: true });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(column(host)).toEqual([null, null, null]);
  host.setCellEdit(false);
  await expect(waiting).resolves.toBe("done");
});

test("the web takes and gives 5 MB at most; the desktop more; the log counts", async () => {
  const rows = Array.from({ length: 30_000 }, (_, row) => Array.from({ length: 15 }, () => `第${row}行的一段文字`));
  const write = async (host: Host): Promise<string> => {
    try {
      await host.client.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, 30_000, 15).values = rows;
        await context.sync();
      });
      return "done";
    } catch (error) {
      return error instanceof host.client.OfficeExtension.Error ? error.code : String(error);
    }
  };
  await expect(write(startHost({ profile: WEB }))).resolves.toBe("RequestPayloadSizeLimitExceeded");
  const desktop = startHost({ profile: DESKTOP });
  await expect(write(desktop)).resolves.toBe("done");
  const read = startHost({ profile: WEB, workbook: desktop.workbook });
  const reading = read.client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, 30_000, 15).load("values");
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  expect(wireTotals(desktop.log).syncs).toBe(1);
  expect(wireTotals(desktop.log).requestBytes).toBeGreaterThan(5 * 1024 * 1024);
});
