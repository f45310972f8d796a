/** Plain data as JSON has it. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** Which adapter wrote looks down: each has words of its own for them, and reads only these. */
export type LooksBy = "excel" | "file";

/** How parts of a sheet looked, in the words of one adapter. */
export interface KeptLooks {
  readonly by: LooksBy;
  readonly data: JsonValue;
}
