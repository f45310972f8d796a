import { ExcelError } from "../../src/excel/excel-error";
import { type Ask, inRounds } from "../../src/excel/read/rounds";
import type { Session } from "../../src/excel/session";

/** A session that notes what goes out together; `fail` says what a sync with these questions fails with. */
function recording(fail: (sent: readonly string[]) => Error | null = () => null): {
  readonly session: Session;
  readonly queue: (name: string) => () => () => string;
  readonly syncs: string[][];
} {
  const syncs: string[][] = [];
  let queued: string[] = [];
  const sync = (): Promise<void> => {
    const sent = queued;
    queued = [];
    syncs.push(sent);
    const error = fail(sent);
    return error === null ? Promise.resolve() : Promise.reject(error);
  };
  const queue = (name: string) => () => {
    queued.push(name);
    return () => `${name}!`;
  };
  return { session: { sync } as Session, queue, syncs };
}

test("tasks go side by side: as many syncs as the longest needs, each with what all ask", async () => {
  const { session, queue, syncs } = recording();
  const task = (name: string, steps: number) => async (ask: Ask) => {
    const answers: string[] = [];
    for (let step = 1; step <= steps; step++) answers.push(await ask(10, queue(`${name}${step}`)));
    return answers.join();
  };
  const answers = await inRounds(session, [task("甲", 3), task("乙", 1), () => Promise.resolve("无"), task("丙", 2)]);
  expect(syncs).toEqual([["甲1", "乙1", "丙1"], ["甲2", "丙2"], ["甲3"]]);
  expect(answers).toEqual(["甲1!,甲2!,甲3!", "乙1!", "无", "丙1!,丙2!"]);
});

test("answers that are too large together go one after the other", async () => {
  const { session, queue, syncs } = recording();
  const task = (name: string, bytes: number) => (ask: Ask) => ask(bytes, queue(name));
  await inRounds(session, [task("甲", 3_000_000), task("乙", 3_000_000), task("丙", 400_000), task("丁", 9_000_000)]);
  expect(syncs).toEqual([["甲", "丙"], ["乙"], ["丁"]]);
});

test.each(["tooLarge", "unknown"] as const)(
  "what Excel refuses (%s) is asked alone, and only that fails",
  async (code) => {
    const { session, queue, syncs } = recording((sent) => (sent.includes("乙") ? new ExcelError(code) : null));
    const task = (name: string) => async (ask: Ask) => {
      try {
        return await ask(10, queue(name));
      } catch (error) {
        return (error as ExcelError).code;
      }
    };
    expect(await inRounds(session, ["甲", "乙", "丙"].map(task))).toEqual(["甲!", code, "丙!"]);
    expect(syncs).toEqual([["甲", "乙", "丙"], ["甲"], ["乙"], ["丙"]]);
  },
);

test("after any other trouble nothing more is sent", async () => {
  const { session, queue, syncs } = recording(() => new ExcelError("accessDenied"));
  const task = (name: string) => async (ask: Ask) => {
    await ask(10, queue(name));
    return ask(10, queue(`${name}后`));
  };
  const large = (ask: Ask): Promise<string> => ask(9_000_000, queue("大"));
  await expect(inRounds(session, [task("甲"), task("乙"), large])).rejects.toMatchObject({ code: "accessDenied" });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(syncs).toEqual([["甲", "乙"]]);
});

test("a question that cannot be read fails its own task", async () => {
  const { session, queue } = recording();
  const broken = (ask: Ask): Promise<string> =>
    ask(10, () => () => {
      throw new Error("坏");
    });
  await expect(inRounds(session, [(ask) => ask(10, queue("甲")), broken])).rejects.toThrow("坏");
});
