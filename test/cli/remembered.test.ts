import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rememberedIn } from "../../src/app/remembered";
import { planRemembered, type RememberedValue } from "../../src/core/journal/remembered";
import { openFile } from "../../src/cli/files";
import { writeWorkbookFile } from "../../src/xlsx/write/write-workbook-file";
import { SAMPLE } from "../e2e/sample-run";
import { runCli } from "./run-cli";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "remembered-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const FRAME = ["--scheme", "henan-2010", "--as-of", "2011-03-10", "--json"] as const;

interface Told {
  readonly findings: readonly {
    readonly identity: string;
    readonly severity: string;
    readonly isBlocking: boolean;
    readonly explanation: { readonly text: string } | null;
  }[];
}

async function remembering(name: string, values: readonly RememberedValue[]): Promise<string> {
  const file = await openFile(SAMPLE);
  const path = join(folder, name);
  await writeFile(path, writeWorkbookFile(file, planRemembered(file.snapshot, values) ?? { edits: [] }).bytes);
  return path;
}

test("what was explained in the pane counts in gate, and a list given now goes before it", async () => {
  const { findings } = JSON.parse((await runCli("gate", SAMPLE, ...FRAME)).out) as Told;
  const [first, second] = findings.filter(({ severity }) => severity === "query").map(({ identity }) => identity);
  const path = await remembering("explained.xlsx", [
    { topic: "explanation", key: first ?? "", value: "已与支部核对" },
    { topic: "explanation", key: second ?? "", value: "从前的说法" },
  ]);
  const list = join(folder, "list.json");
  await writeFile(list, JSON.stringify([{ identity: second, text: "如今的说法" }]));
  const told = JSON.parse((await runCli("gate", path, "--explanations", list, ...FRAME)).out) as Told;
  const said = [first, second].map((one) => {
    const finding = told.findings.find(({ identity }) => identity === one);
    return [finding?.isBlocking, finding?.explanation?.text];
  });
  expect(said).toEqual([
    [false, "已与支部核对"],
    [false, "如今的说法"],
  ]);
}, 120_000);

test("answers given in the pane hold on the command line", async () => {
  const { sheets } = JSON.parse((await runCli("recognize", SAMPLE, ...FRAME)).out) as {
    readonly sheets: readonly {
      readonly sheet: string;
      readonly blocks: readonly { readonly kind: string | null }[];
    }[];
  };
  expect(sheets.find(({ sheet }) => sheet === "征求意见表")?.blocks[0]?.kind).toBe("opinion");
  const path = await remembering("answered.xlsx", [{ topic: "answer", key: "甲", value: "none" }]);
  expect(rememberedIn((await openFile(path)).snapshot).answers).toEqual([{ question: "甲", choice: "none" }]);
});
