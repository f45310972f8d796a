import { aspectBreaks } from "../../../src/core/aspects/aspect-breaks";
import type { AspectRow } from "../../../src/core/aspects/aspect-rows";

/** Title and note, then sections of so many reviews. */
function rowsOf(...reviews: readonly number[]): readonly AspectRow[] {
  const looks = reviews.flatMap((count, at): AspectRow["look"][] => [
    ...(at === 0 ? [] : (["blank"] as const)),
    ...(["section", "heading", "count", "share"] as const),
    ...Array.from({ length: count }, () => "review" as const),
  ]);
  return (["title", "note", ...looks] as const).map((look) => ({ look, cells: [] }));
}

// Rows of 20 points in columns that fit the page: 24 rows to a page.
test.each([
  ["everything fits one page", [3, 3], []],
  ["the second section's first reviews would not fit", [14, 9], [21]],
  ["they just do", [11, 9], []],
  ["a section that runs over a page is followed by a new one", [40, 3], [47]],
  ["pages are counted from the last break on", [14, 3, 3], [21]],
] as const)("%s", (_, reviews, breaks) => {
  const rows = rowsOf(...reviews);
  expect(aspectBreaks(rows, new Map(rows.map((__, row) => [row, 20])), [60, 60])).toEqual(breaks);
});
