import { PLAIN_LAYOUT, type WorkbookFile } from "../opened-file";
import { contentWidths } from "./content-widths";
import { looksDelimited, readCsv } from "./csv";
import { decodeText } from "./decode-text";
import { baseName, WorkbookFileError } from "./errors";
import { sniffText } from "./sniff";

/** The longest text that a JavaScript engine surely holds in one piece. */
const MAX_TEXT_BYTES = 256_000_000;

/** Opens delimited text, whatever its extension; a web page or other text is refused. */
export function openTextFile(bytes: Uint8Array, fileName: string, maxBytes: number): WorkbookFile {
  if (bytes.length > Math.min(maxBytes, MAX_TEXT_BYTES)) throw new WorkbookFileError("tooLarge", fileName);
  const decoded = decodeText(bytes);
  if (decoded === null) throw new WorkbookFileError("notWorkbook", fileName);
  const { text } = decoded;
  const kind = sniffText(text);
  if (kind === "html" || kind === "xmlSpreadsheet") throw new WorkbookFileError(kind, fileName);
  const isCsvName = /\.(csv|txt|tsv)$/i.test(fileName);
  if (kind === "xml" || (!isCsvName && !looksDelimited(text))) throw new WorkbookFileError("notWorkbook", fileName);
  const { sheet, warnings } = readCsv(text, fileName);
  return {
    fileName: baseName(fileName),
    format: "csv",
    snapshot: { sheets: [sheet], isStructureProtected: false },
    package: null,
    layouts: new Map([[sheet.id, { ...PLAIN_LAYOUT, columnWidths: contentWidths(sheet) }]]),
    warnings: decoded.isDamaged ? ["有少数字符无法识别，请核对文件的编码。", ...warnings] : warnings,
  };
}
