import { ExcelError, type ExcelErrorCode } from "./excel-error";

/** Codes of the Office.js client (learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling). */
const CODES: Readonly<Record<string, ExcelErrorCode>> = {
  AccessDenied: "accessDenied",
  ApiNotFound: "unsupported",
  ConnectionFailure: "connectionLost",
  InvalidOperationInCellEditMode: "cellEdit",
  ItemNotFound: "notFound",
  NotImplemented: "unsupported",
  RangeExceedsLimit: "tooLarge",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ResponseSizeLimitExceeded: "tooLarge",
  UnsupportedOperation: "unsupported",
};

/** The code of an error of the Office.js client; `null` for any other thing thrown. */
export function officeCode(error: unknown): string | null {
  if (!(error instanceof Error) || error.name !== "RichApi.Error") return null;
  return "code" in error && typeof error.code === "string" ? error.code : null;
}

/** An error of the client as our own; our own bugs come back as they are. */
export function translateError(error: unknown): unknown {
  const code = officeCode(error);
  if (code === null) return error;
  const known = Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  return known === undefined
    ? new ExcelError("unknown", code, { cause: error })
    : new ExcelError(known, null, { cause: error });
}
