import type { Edit } from "../../workbook/edit-plan";

/** One sheet of a package: the edits that make it, and where its check code is printed (0-based). */
export interface PackageSheet {
  readonly key: string;
  readonly name: string;
  readonly code: { readonly row: number; readonly column: number };
  readonly edits: readonly Edit[];
}
