import { cellText } from "../../src/core/workbook/cell";
import { newWorkbookFile } from "../../src/xlsx/write/new-workbook";
import { writeWorkbookFile } from "../../src/xlsx/write/write-workbook-file";
import { createRandom } from "../../test/fixtures/generator/random";
import type { World } from "../../test/fixtures/generator/world/model";
import { coverEdits } from "./cover-sheet";
import { listFaults, type ListedFault } from "./planted-list";
import { sampleSheets, type SampleSheet } from "./sample-ledgers";
import { sampleWorld } from "./sample-world";
import { sheetEdits } from "./sheet-plan";
import { addUserParts, type UserParts } from "./user-parts";

/** Decides every name, date and text of the sample. */
export const SAMPLE_SEED = 20_101_215;

export interface Sample {
  readonly bytes: Uint8Array;
  readonly world: World;
  readonly planted: readonly ListedFault[];
}

export function makeSample(): Sample {
  const random = createRandom(SAMPLE_SEED);
  const world = sampleWorld(random);
  const sheets = sampleSheets(random, world);
  const plan = { edits: [...coverEdits(), ...sheets.flatMap(sheetEdits)] };
  const written = writeWorkbookFile(newWorkbookFile(), plan);
  return {
    bytes: addUserParts(written.bytes, userParts(sheets)),
    world,
    planted: listFaults(sheets.flatMap((sheet) => sheet.placed.faults)),
  };
}

function userParts(sheets: readonly SampleSheet[]): UserParts {
  return {
    filters: sheets.flatMap((sample) => {
      const block = sample.placed.blocks[0];
      const bottom = block?.recordRows.at(-1);
      if (!sample.hasFilter || block === undefined || bottom === undefined) return [];
      const range = { top: block.headerBottom, left: 0, bottom, right: sample.widths.length - 1 };
      return [{ sheet: sample.placed.sheet.name, range }];
    }),
    tables: sheets.flatMap(({ placed: { sheet } }) => {
      if (sheet.table === null) return [];
      const headings = (sheet.values[sheet.table.top] ?? []).map(cellText);
      return [{ sheet: sheet.name, range: sheet.table, headings }];
    }),
  };
}
