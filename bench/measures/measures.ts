import { readFileSync } from "node:fs";
import { dayOf } from "../../src/core/ledger/day";
import { createRandom } from "../../test/fixtures/generator/random";
import { drawTextAmong } from "../data/texts";

/** Prepares (imports, input) and returns what is timed; what that returns is only kept from being optimised away. */
export type Measure = (file: string) => Promise<() => Promise<unknown>>;

/** 31 December 2024, after every date in the generated ledgers. */
const AS_OF = dayOf(2024, 12, 31) ?? 0;
const PERIOD = { from: dayOf(2024, 1, 1) ?? 0, to: AS_OF };

export const MEASURES: Readonly<Record<string, Measure>> = {
  /** SheetJS with everything off that only costs: values alone, dense rows. */
  "sheetjs-read": async (file) => {
    const { read } = await import("@e965/xlsx");
    return () =>
      Promise.resolve(
        read(readFileSync(file), { type: "buffer", dense: true, cellFormula: false, cellHTML: false, cellText: false }),
      );
  },
  "our-read": async (file) => {
    const { openFile } = await import("../../src/cli/files");
    return () => openFile(file);
  },
  "our-check": async (file) => {
    const { openFile } = await import("../../src/cli/files");
    const { analyze } = await import("../../src/app/analyze");
    const { check } = await import("../../src/app/check");
    return async () => {
      const { snapshot } = await openFile(file);
      const result = check(analyze(snapshot, { ...PERIOD, asOf: AS_OF, today: AS_OF }));
      if (result.failures.length > 0) throw new Error("a rule failed", { cause: result.failures[0] });
      return result.findings.length;
    };
  },
  /** The main job whole: read, plan, write. */
  "our-run": async (file) => {
    const { openFile } = await import("../../src/cli/files");
    const { NODE_WRITING } = await import("../../src/cli/node-deflate");
    const { planMainJob } = await import("../../src/app/main-job");
    const { writeWorkbookFile } = await import("../../src/xlsx/write/write-workbook-file");
    return async () => {
      const workbook = await openFile(file);
      const { plan, checked } = planMainJob(workbook.snapshot, { ...PERIOD, asOf: AS_OF, today: AS_OF });
      const { bytes } = writeWorkbookFile(workbook, plan, NODE_WRITING);
      if (bytes.length === 0) throw new Error("nothing was written");
      return checked.findings.length;
    };
  },
  /** 20,000 texts of 100 to 300 characters, some of them copied; the file is not read. */
  "copied-texts": async () => {
    const { findCopiedTexts } = await import("../../src/core/rules/content/copied/find-copied-texts");
    const random = createRandom(20_000);
    const texts: string[] = [];
    for (let index = 0; index < 20_000; index += 1) texts.push(drawTextAmong(random, texts, random.int(4, 9)));
    return () => Promise.resolve(findCopiedTexts(texts, { threshold: 0.8, minLength: 40, names: [] }).pairs.length);
  },
};
