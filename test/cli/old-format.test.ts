import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "./run-cli";

test("a copy of an .xls says what it loses, and the way out", async () => {
  const folder = await mkdtemp(join(tmpdir(), "old-format-"));
  const { notes } = await runCli("run", "test/fixtures/files/roster.xls", "-o", join(folder, "结果.xlsx"));
  await rm(folder, { recursive: true });
  expect(notes).toContain("要保留格式，请先用 Excel 或 WPS 把它另存为 .xlsx");
});
