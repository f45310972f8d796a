/** A cell as a person reads it, in lists and sentences: "点评台账 D11". */
export function placeText(sheet: string, cell: string): string {
  return cell === "" ? sheet : `${sheet} ${cell}`;
}
