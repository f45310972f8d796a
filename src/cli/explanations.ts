import { basename } from "node:path";
import { ExplanationsError } from "../core/submission/explanations/explanations-error";
import {
  explanationsFromJson,
  explanationsFromTable,
  NO_LIST,
  type ExplanationList,
} from "../core/submission/explanations/read-list";
import { openFile, readBytes } from "./files";
import { UsageError } from "./usage-error";

/** The list named by --explanations: JSON, or a table in any file we read; none without the option. */
export async function readExplanations(path: string | null): Promise<ExplanationList> {
  if (path === null) return NO_LIST;
  try {
    if (/\.json$/i.test(path)) return explanationsFromJson(new TextDecoder().decode(await readBytes(path)));
    const [sheet] = (await openFile(path)).snapshot.sheets;
    if (sheet === undefined) throw new ExplanationsError("noHeader");
    return explanationsFromTable(sheet);
  } catch (cause) {
    if (!(cause instanceof ExplanationsError)) throw cause;
    throw new UsageError(`“${basename(path)}”${cause.message}`, { cause });
  }
}
