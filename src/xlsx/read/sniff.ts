import { spells } from "../xml/scanner";

/** What the first bytes of a file say it is; the extension has no say. */
export type Container = "empty" | "zip" | "cfb" | "biff" | "picture" | "otherBinary" | "textual";

const CFB_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PICTURE_MAGICS = ["\x89PNG", "\xff\xd8\xff", "GIF8"];
const OTHER_MAGICS = ["%PDF", "{\\rtf", "Rar!", "7z\xbc\xaf", "\x1f\x8b", "\x7fELF", "SQLite"];

export function sniffContainer(bytes: Uint8Array): Container {
  if (bytes.length === 0) return "empty";
  if (spells(bytes, 0, "PK\x03\x04") || spells(bytes, 0, "PK\x05\x06")) return "zip";
  if (CFB_MAGIC.every((byte, index) => bytes[index] === byte)) return "cfb";
  // A BIFF stream without its container: begins with a BOF record of BIFF 2, 3, 4 or 5.
  if (bytes[0] === 0x09 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && (bytes[3] ?? 1) === 0) return "biff";
  if (PICTURE_MAGICS.some((magic) => spells(bytes, 0, magic)) || isWebp(bytes)) return "picture";
  return OTHER_MAGICS.some((magic) => spells(bytes, 0, magic)) ? "otherBinary" : "textual";
}

function isWebp(bytes: Uint8Array): boolean {
  return spells(bytes, 0, "RIFF") && spells(bytes, 8, "WEBP");
}

/** What a text turns out to be. */
export type TextKind = "html" | "xmlSpreadsheet" | "xml" | "plain";

export function sniffText(text: string): TextKind {
  const head = text.slice(0, 4096).trimStart();
  if (/^MIME-Version:/i.test(head)) return "html";
  if (!head.startsWith("<")) return "plain";
  const isSpreadsheet = head.includes("urn:schemas-microsoft-com:office:spreadsheet") && /<(\w+:)?Workbook/.test(head);
  if (isSpreadsheet) return "xmlSpreadsheet";
  if (/<(!doctype\s+html|html|head|meta|body|table|style|script|div|tr|td|p|br|font|center|title)[\s>/]/i.test(head))
    return "html";
  return /^<\?xml/i.test(head) ? "xml" : "plain";
}
