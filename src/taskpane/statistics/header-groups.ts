/** One cell of the upper line of a two-line heading. */
export interface HeaderGroup {
  /** "" where a column has no group: its own label goes over both lines. */
  readonly title: string;
  readonly label: string;
  /** 0-based column. */
  readonly first: number;
  /** Columns. */
  readonly span: number;
}

/** Neighbours of one group go under one heading. */
export function headerGroups(
  columns: readonly { readonly group: string; readonly label: string }[],
): readonly HeaderGroup[] {
  const groups: HeaderGroup[] = [];
  for (const [first, { group, label }] of columns.entries()) {
    const last = groups.at(-1);
    if (group !== "" && last?.title === group) groups[groups.length - 1] = { ...last, span: last.span + 1 };
    else groups.push({ title: group, label, first, span: 1 });
  }
  return groups;
}
