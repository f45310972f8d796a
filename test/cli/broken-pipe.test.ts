import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

test("a reader that closes early gets no trace, and the exit code stays the command's own", async () => {
  const words = ["--import", "tsx", "src/cli/main.ts", "recognize", "sample/点评台账示例.xlsx", "--json"];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  const [notes, exit] = await Promise.all([
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on("close", resolve)),
  ]);
  expect(notes).not.toMatch(/EPIPE|^\s+at |node:/mu);
  expect(exit).toBe(0);
}, 60_000);
