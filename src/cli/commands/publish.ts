import { basename } from "node:path";
import { analyze } from "../../app/analyze";
import { planPublicationFile } from "../../app/publish";
import { newWorkbookFile } from "../../xlsx/write/new-workbook";
import { writeWorkbookFile } from "../../xlsx/write/write-workbook-file";
import { printJson, type Command } from "../command";
import { writeWhole } from "../files";
import { NODE_WRITING } from "../node-deflate";
import { publicationJson, publicationNotes, publicationText } from "../reports/publication";

export const publishCommand: Command = {
  name: "publish",
  summary: "生成点评情况公示表，不含身份证号、电话、出生年月等个人栏目",
  needsOutput: true,
  async run({ file, request, options, output, terminal }) {
    const analysis = analyze(file.snapshot, request);
    const job = planPublicationFile(analysis);
    const result = writeWorkbookFile(newWorkbookFile(basename(output)), job.plan, NODE_WRITING);
    await writeWhole(output, result.bytes);
    for (const note of publicationNotes(job.publication, analysis.settings)) terminal.note(note);
    if (options.isJson) printJson(terminal, publicationJson(job.publication, analysis.settings, output));
    else terminal.out(publicationText(job.publication, output));
    return 0;
  },
};
