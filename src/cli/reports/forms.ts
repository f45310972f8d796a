import type { FormsJob } from "../../app/forms";
import { STANDARD_HEADINGS } from "../../core/ledger/headings";

const NAMES = { organizationReview: "党组织登记表", memberReview: "党员登记表" } as const;

export function formsJson(job: FormsJob, output: string) {
  return {
    output,
    scheme: job.settings.scheme.id,
    sheets: job.sheets,
    notHeld: job.notHeld,
    tooLong: job.tooLong.map(({ block, row }) => ({ sheet: block.sheetName, row: row + 1 })),
  };
}

export function formsText({ sheets, settings }: FormsJob, output: string): string {
  const lines = sheets.map(({ name, kind, forms, copy, copies }) => {
    const which = copies > 1 ? `（一式${copies}份之第${copy}份）` : "";
    return `  【${name}】${NAMES[kind]} ${forms} 张${which}`;
  });
  return [`按“${settings.scheme.title}”印成登记表，每张一页：`, ...lines, `已写入：${output}`].join("\n");
}

/** What a person should know before printing. */
export function formsNotes({ notHeld, tooLong }: FormsJob): readonly string[] {
  const kinds = ["organizationReview", "memberReview"] as const;
  const missing = kinds.flatMap((kind) => {
    const fields = notHeld.filter((entry) => entry.kind === kind);
    if (fields.length === 0) return [];
    const list = fields.map(({ field, rows }) => `${STANDARD_HEADINGS[field]}（${rows} 行）`).join("、");
    return [`${NAMES[kind]}上没有这些栏目，台账里填的没有印出：${list}。`];
  });
  const long = tooLong.map(
    ({ block, row }) => `【${block.sheetName}】第 ${row + 1} 行内容太长，一页印不下，登记表会接到下一页。`,
  );
  return [...missing, ...long];
}
