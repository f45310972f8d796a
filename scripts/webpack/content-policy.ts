import type { OfficeJsSource } from "./office-js";

export interface PagePolicy {
  /** Scripts from elsewhere: the Office.js host, and nothing else. */
  readonly officeJs?: OfficeJsSource;
  /** The single file has its worker inside itself and starts it from a `blob:` address. */
  readonly hasInlineWorker?: boolean;
  /** The page is one file on a disk: of its own there is nothing to load, only scripts inside it with these SHA-256 hashes (base64). */
  readonly isFile?: boolean;
  readonly scriptHashes?: readonly string[];
}

/**
 * Content of a page's `Content-Security-Policy` meta element: our own scripts, no eval, no address to send anything to.
 * Styles may be inline because Fluent UI writes them so, and Office.js sets them.
 */
export function contentPolicy({
  officeJs,
  hasInlineWorker = false,
  isFile = false,
  scriptHashes = [],
}: PagePolicy): string {
  const origin = officeJs?.origin ?? null;
  const own = isFile ? [] : ["'self'"];
  const scripts = [...own, ...scriptHashes.map((hash) => `'sha256-${hash}'`), ...(origin === null ? [] : [origin])];
  const directives: readonly (readonly string[])[] = [
    ["default-src", "'none'"],
    ["script-src", ...scripts],
    ["style-src", ...own, "'unsafe-inline'"],
    ["img-src", ...own, "data:"],
    ["font-src", ...own, "data:"],
    ["connect-src", ...(isFile ? ["'none'"] : own)],
    ["worker-src", ...own, ...(hasInlineWorker ? ["blob:"] : [])],
    ["form-action", "'none'"],
    ["base-uri", "'none'"],
    ["object-src", "'none'"],
  ];
  return directives.map((directive) => directive.join(" ")).join("; ");
}
