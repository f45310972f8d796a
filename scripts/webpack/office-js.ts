/** Where a page takes Microsoft's Office.js from. */
export interface OfficeJsSource {
  /** What stands in the page: an https address, or an address relative to the page. */
  readonly address: string;
  /** Origin that the page's policy must allow for scripts; `null` when it is the page's own. */
  readonly origin: string | null;
}

/**
 * `public` is Microsoft's worldwide CDN, `21vianet` its twin in China. `own` is a copy beside the page, in the folder
 * `office-js/`, put there by the administrator: for networks that reach neither; Microsoft does not support it.
 */
export const OFFICE_JS_SOURCES: Readonly<Record<string, string>> = {
  public: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  own: "office-js/office.js",
};
