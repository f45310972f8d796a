/** How a package differs from what was handed in. Cells are A1 addresses. */
export type Difference =
  | { readonly type: "missingSheet" | "addedSheet"; readonly sheet: string }
  /** `before`/`now`: what stood there and stands there, "" for nothing; `null`: not known. */
  | {
      readonly type: "cell";
      readonly sheet: string;
      readonly cell: string;
      readonly before: string | null;
      readonly now: string;
    }
  /** Several rows and columns differ, and only their crossings can be named: some of these cells have changed. */
  | { readonly type: "among"; readonly sheet: string; readonly cells: readonly string[] }
  /** A package holds values; this cell has become a formula. */
  | { readonly type: "formula"; readonly sheet: string; readonly cell: string }
  /** The code printed on the sheet is gone (`printed` "") or not the one that was printed. */
  | { readonly type: "code"; readonly sheet: string; readonly printed: string; readonly expected: string }
  /** The whole differs, and nothing says where: 报送清单 itself without 清单.json. */
  | { readonly type: "unnamed"; readonly sheet: string };

export interface VerifiedSheet {
  readonly name: string;
  /** The code that the sheet's present content gives; compare it with the stamped paper. `null`: no such sheet. */
  readonly code: string | null;
  readonly isUnchanged: boolean;
}

export interface Verification {
  readonly sheets: readonly VerifiedSheet[];
  readonly differences: readonly Difference[];
}
