/** Why the bytes of a package cannot be used. `tooLarge` inflates beyond the limit; `encrypted` asks for a password. */
export type PackageErrorCode = "truncated" | "damaged" | "tooLarge" | "encrypted";

/** A zip or a part of it that cannot be read. The reader turns it into a `WorkbookFileError`. */
export class PackageError extends Error {
  readonly code: PackageErrorCode;

  constructor(code: PackageErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "PackageError";
    this.code = code;
  }
}
