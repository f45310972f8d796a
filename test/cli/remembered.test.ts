import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { planRemembered, type RememberedValue } from "../../src/core/journal/remembered";
import { recognize } from "../../src/core/ledger/recognize/recognize";
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
  const csv = join(folder, "整改台账.csv");
  await writeFile(csv, "序号,存在问题,整改措施,责任人,完成时间,整改情况\n1,活动少,增加,周明远,2024.6.30,整改中\n");
  const file = await openFile(csv);
  const question = recognize(file.snapshot).sheets[0]?.blocks[0]?.questions[0]?.id ?? "";
  const path = join(folder, "answered.xlsx");
  const values = [{ topic: "answer", key: question, value: "deadline" }];
  await writeFile(path, writeWorkbookFile(file, planRemembered(file.snapshot, values) ?? { edits: [] }).bytes);
  const fieldOf = async (book: string) => {
    const { out } = await runCli("recognize", book, "--json");
    const { sheets } = JSON.parse(out) as {
      readonly sheets: readonly {
        readonly blocks: readonly { readonly columns: readonly { readonly field: string }[] }[];
      }[];
    };
    return sheets[0]?.blocks[0]?.columns[4]?.field;
  };
  expect([await fieldOf(csv), await fieldOf(path)]).toEqual([null, "deadline"]);
  const { problems } = JSON.parse((await runCli("rectification", path, "--as-of", "2024-07-01", "--json")).out) as {
    readonly problems: readonly { readonly deadline: string | null }[];
  };
  expect(problems.map(({ deadline }) => deadline)).toEqual(["2024-06-30"]);
});
