import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SAMPLE } from "../e2e/sample-run";
import { runCli } from "./run-cli";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rectification-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const FRAME = ["--scheme", "henan-2010", "--as-of", "2011-03-10", "--json"] as const;

interface Told {
  readonly output?: string;
  readonly problems: readonly { readonly id: string; readonly sheet: string; readonly row: number }[];
  readonly counts: Readonly<Record<string, number>>;
  readonly drafts: readonly {
    readonly id: string | null;
    readonly sheet: string;
    readonly row: number;
    readonly part: number;
  }[];
  readonly reminders: readonly {
    readonly kind: string;
    readonly id: string;
    readonly date: string | null;
    readonly days: number | null;
  }[];
}

const told = (out: string): Told => JSON.parse(out) as Told;

test("without -o it tells: problems, drafts, reminders", async () => {
  const { exit, out } = await runCli("rectification", SAMPLE, ...FRAME);
  const json = told(out);
  expect(exit).toBe(0);
  expect([json.problems.length, json.drafts.every(({ id }) => id === null)]).toEqual([42, true]);
  const overdue = json.reminders.filter(({ kind }) => kind === "overdue");
  expect(overdue.length).toBe(json.counts["overdue"]);
  expect(overdue[0]).toMatchObject({ id: "WT-008", date: "2010-12-22", days: -78 });
});

test("--accept-drafts numbers every draft; the file it wrote has none left, and writing it again changes nothing", async () => {
  const [first, second] = [join(folder, "a.xlsx"), join(folder, "b.xlsx")];
  const before = told((await runCli("rectification", SAMPLE, ...FRAME)).out);
  const accepted = told((await runCli("rectification", SAMPLE, "-o", first, "--accept-drafts", ...FRAME)).out);
  expect(accepted.drafts.map(({ row, part }) => [row, part])).toEqual(
    before.drafts.map(({ row, part }) => [row, part]),
  );
  expect(new Set(accepted.drafts.map(({ id }) => id)).size).toBe(before.drafts.length);
  expect(accepted.problems.length).toBe(42 + before.drafts.length);
  // All of them stand in the user's own tracking ledger.
  expect([...new Set(accepted.problems.map(({ sheet }) => sheet))]).toEqual(["重点问题整改台账"]);
  const again = told((await runCli("rectification", first, "-o", second, "--accept-drafts", ...FRAME)).out);
  expect([again.drafts, again.problems]).toEqual([[], accepted.problems]);
  expect((await readFile(second)).equals(await readFile(first))).toBe(true);
}, 120_000);

test.each([
  [["rectification", SAMPLE, "--accept-drafts"], "-o"],
  [["check", SAMPLE, "--accept-drafts"], "只用于 run 和 rectification"],
])("%j is refused in one sentence", async (words, sentence) => {
  const { exit, notes } = await runCli(...words);
  expect(exit).toBe(2);
  expect(notes).toContain(sentence);
});
