import { createExcelHost } from "../../src/app/excel-host";
import { startHost } from "../host/start-host";
import { ledger } from "./use-cases";

test("a file of its own is opened as a new workbook, byte for byte", async () => {
  const host = startHost({ workbook: ledger() });
  const pane = await createExcelHost();
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 31 + (at >> 8)) & 255);
  await pane.openCopy?.(bytes, "报送.xlsx");
  expect(host.workbook.openedWorkbooks.map((each) => Buffer.from(each ?? "", "base64").equals(bytes))).toEqual([true]);
});
