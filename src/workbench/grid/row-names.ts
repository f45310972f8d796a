import { placeOf, type DrawnArea } from "../sheet/display-rows";

/** How the grid's own elements name a row: by its place, frozen rows with "t-" in front. */
export type RowName = string;

/** `null` for a hidden row. */
export function rowName(area: DrawnArea, row: number): RowName | null {
  const frozen = area.frozenRows.indexOf(row);
  if (frozen >= 0) return `t-${String(frozen)}`;
  const place = placeOf(area.rows, row);
  return place < 0 ? null : String(place);
}

/** Sheet position of the row that is named so. */
export function rowNamed(area: DrawnArea, name: RowName): number | undefined {
  return name.startsWith("t-") ? area.frozenRows[Number(name.slice(2))] : area.rows[Number(name)];
}

/** Names of the rows between two sheet rows, both included, as far as they stand among `first` to `last` (places); frozen ones always. */
export function rowNamesBetween(
  area: DrawnArea,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  { first, last }: { readonly first: number; readonly last: number },
): readonly RowName[] {
  const isMeant = (row: number | undefined): boolean => row !== undefined && row >= top && row <= bottom;
  const names = area.frozenRows.flatMap((row, place) => (isMeant(row) ? [`t-${String(place)}`] : []));
  for (let place = Math.max(0, first); place <= last; place += 1)
    if (isMeant(area.rows[place])) names.push(String(place));
  return names;
}
