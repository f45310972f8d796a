import { basename } from "node:path";
import { planFormsFile } from "../../app/forms";
import { newWorkbookFile } from "../../xlsx/write/new-workbook";
import { writeWorkbookFile } from "../../xlsx/write/write-workbook-file";
import { printJson, type Command } from "../command";
import { writeWhole } from "../files";
import { NODE_WRITING } from "../node-deflate";
import { formsJson, formsNotes, formsText } from "../reports/forms";

/** The forms stand in a file of their own: nothing of the ledger is in it but what the forms hold. */
export const formsCommand: Command = {
  name: "forms",
  summary: "把点评台账的各行印成登记表，每份一页，方案要求几份就印几份",
  needsOutput: true,
  async run({ file, request, options, output, terminal }) {
    const job = planFormsFile(file.snapshot, request, {
      ...(options.sheet === null ? {} : { sheet: options.sheet }),
      ...(options.rows === null ? {} : { rows: options.rows }),
    });
    const result = writeWorkbookFile(newWorkbookFile(basename(output)), job.plan, NODE_WRITING);
    await writeWhole(output, result.bytes);
    for (const note of formsNotes(job)) terminal.note(note);
    if (options.isJson) printJson(terminal, formsJson(job, output));
    else terminal.out(formsText(job, output));
    return 0;
  },
};
