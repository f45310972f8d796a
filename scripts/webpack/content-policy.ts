import type { OfficeJsSource } from "./office-js";

export interface PagePolicy {
  /** Scripts from elsewhere: the Office.js host, and nothing else. */
  readonly officeJs?: OfficeJsSource;
  /** The single file has its worker inside itself and starts it from a `blob:` address. */
  readonly hasInlineWorker?: boolean;
}

/**
 * Content of a page's `Content-Security-Policy` meta element: our own scripts, no eval, no address to send anything to.
 * Styles may be inline because Fluent UI writes them so, and Office.js sets them.
 */
export function contentPolicy({ officeJs, hasInlineWorker = false }: PagePolicy): string {
  const origin = officeJs?.origin ?? null;
  const scripts = ["'self'", ...(origin === null ? [] : [origin])];
  const directives: readonly (readonly string[])[] = [
    ["default-src", "'none'"],
    ["script-src", ...scripts],
    ["style-src", "'self'", "'unsafe-inline'"],
    ["img-src", "'self'", "data:"],
    ["font-src", "'self'", "data:"],
    ["connect-src", "'self'"],
    ["worker-src", "'self'", ...(hasInlineWorker ? ["blob:"] : [])],
    ["form-action", "'none'"],
    ["base-uri", "'none'"],
    ["object-src", "'none'"],
  ];
  return directives.map((directive) => directive.join(" ")).join("; ");
}
