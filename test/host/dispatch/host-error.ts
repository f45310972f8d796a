/**
 * Codes that reach the caller as `OfficeExtension.Error.code`.
 * Source: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling;
 * ConnectionFailure and InvalidObjectPath are the client's own, NotImplemented is also what an unknown member of this host gives.
 */
export type HostErrorCode =
  | "AccessDenied"
  | "BadPassword"
  | "ApiNotFound"
  | "ConflictingRequest"
  | "ConnectionFailure"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidRequest"
  | "InvalidObjectPath"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NonBlankCellOffSheet"
  | "OperationCellsExceedLimit"
  | "RangeExceedsLimit"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "ServiceNotAvailable"
  | "Unauthenticated"
  | "UnsupportedOperation"
  | "NotImplemented";

const STATUS: { readonly [C in HostErrorCode]?: number } = {
  AccessDenied: 401,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  ConflictingRequest: 409,
  ConnectionFailure: 500,
  GeneralException: 500,
  NotImplemented: 501,
  ServiceNotAvailable: 503,
};

/** A refusal as Excel gives it: the batch stops at the action that ran into it, what ran before stays. */
export class HostError extends Error {
  readonly code: HostErrorCode;

  constructor(code: HostErrorCode, message: string) {
    super(message);
    this.name = "HostError";
    this.code = code;
  }

  get httpStatus(): number {
    return STATUS[this.code] ?? 400;
  }
}

export function invalidArgument(what: string): HostError {
  return new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format. (${what})`);
}

export function itemNotFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist. (${what})`);
}

/** `what` as "Class.member". */
export function notImplemented(what: string): HostError {
  return new HostError("NotImplemented", `NotImplemented ${what}`);
}
