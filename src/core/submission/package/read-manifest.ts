import { checkCode } from "../seal/check-code";
import type { Sha256 } from "../seal/seal";
import { canonicalText, type SealedCell } from "../seal/sheet-content";
import { MANIFEST_FORMAT, MANIFEST_VERSION, type Manifest, type ManifestFile, type ManifestSheet } from "./manifest";

export type ManifestErrorCode = "notJson" | "notAManifest" | "newer" | "damaged";

const SENTENCES: { readonly [C in ManifestErrorCode]: string } = {
  notJson: "不是有效的 JSON，请向报送单位重新索取清单。",
  notAManifest: "不是报送清单，请选用报送包里的 清单.json。",
  newer: "是较新版本生成的清单，请更新本工具后再核对。",
  damaged: "自身前后不符（“{sheet}”的内容与校验值对不上），可能被改动过，请向报送单位重新索取。",
};

/** A manifest that cannot be used. `message` goes behind the file's name. */
export class ManifestError extends Error {
  readonly code: ManifestErrorCode;

  constructor(code: ManifestErrorCode, sheet = "") {
    super(SENTENCES[code].replace("{sheet}", () => sheet));
    this.name = "ManifestError";
    this.code = code;
  }
}

export interface ReadManifest extends Pick<Manifest, "sheets"> {
  readonly files: readonly ManifestFile[];
  /** Of what it speaks; `null` where it does not say so. */
  readonly about: ManifestSubject | null;
}

export type ManifestSubject = Pick<Manifest, "unit" | "period">;

/** What `verify` and a new edition need of 清单.json. Throws `ManifestError` when it is none, or when its own cells do not fit their hashes. */
export async function readManifest(json: string, sha256: Sha256): Promise<ReadManifest> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch {
    throw new ManifestError("notJson");
  }
  if (!isObject(parsed) || parsed["format"] !== MANIFEST_FORMAT) throw new ManifestError("notAManifest");
  if (typeof parsed["formatVersion"] === "number" && parsed["formatVersion"] > MANIFEST_VERSION) {
    throw new ManifestError("newer");
  }
  const { sheets, files = [] } = parsed;
  if (!Array.isArray(sheets) || !Array.isArray(files)) throw new ManifestError("notAManifest");
  const read = sheets.map(readSheet);
  for (const { name, cells, sha256: claimed, code } of read) {
    const hash = await sha256(canonicalText(cells));
    if (hash !== claimed || checkCode(hash) !== code) throw new ManifestError("damaged", name);
  }
  return { sheets: read, files: files.map(readFile), about: readSubject(parsed) };
}

function readSubject({ unit, period }: Readonly<Record<string, unknown>>): ManifestSubject | null {
  if (typeof unit !== "string" || !isObject(period)) return null;
  const { from, to } = period;
  return typeof from === "string" && typeof to === "string" ? { unit, period: { from, to } } : null;
}

function readFile(value: unknown): ManifestFile {
  if (!isObject(value)) throw new ManifestError("notAManifest");
  const { name, sha256, cells } = value;
  if (typeof name !== "string" || typeof sha256 !== "string") throw new ManifestError("notAManifest");
  return { name, sha256, ...(Array.isArray(cells) ? { cells: cells.map(readCell) } : {}) };
}

function readSheet(value: unknown): ManifestSheet {
  if (!isObject(value)) throw new ManifestError("notAManifest");
  const { name, sha256, code, cells } = value;
  const isWhole = typeof name === "string" && typeof sha256 === "string" && typeof code === "string";
  if (!isWhole || !Array.isArray(cells)) throw new ManifestError("notAManifest");
  return { name, sha256, code, cells: cells.map(readCell) };
}

function readCell(value: unknown): SealedCell {
  if (!Array.isArray(value) || value.length !== 2) throw new ManifestError("notAManifest");
  const [address, held] = value as readonly unknown[];
  const isValue = typeof held === "string" || typeof held === "number" || typeof held === "boolean";
  if (typeof address !== "string" || !isValue) throw new ManifestError("notAManifest");
  return [address, held];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
