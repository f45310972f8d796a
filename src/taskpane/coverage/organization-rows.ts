import type { CoverageView, OrganizationNode, StatusCounts } from "../../app/engine/views/coverage-view";
import type { SubjectType } from "../../core/scheme/scheme";
import type { TreePlace } from "../parts/tree/tree-keys";

export const SUBJECT_TYPES: readonly SubjectType[] = ["organization", "secretary", "member"];

/** Statuses of those that are to be reviewed in the period, in the order in which they are told. */
export const OWED_STATUSES = ["covered", "partial", "missing", "due"] as const;

/** How many are to be reviewed; those whose time has not come do not count. */
export function owed(counts: StatusCounts): number {
  return OWED_STATUSES.reduce((sum, status) => sum + counts[status], 0);
}

/** 0 to 1; `null` where nobody is to be reviewed. */
export function rateOf(counts: StatusCounts): number | null {
  const total = owed(counts);
  return total === 0 ? null : counts.covered / total;
}

/** How many of an organisation and below it are not reviewed: their time is over, or there is still time. */
export function leftIn({ subtree }: OrganizationNode): { readonly missing: number; readonly due: number } {
  const sum = (status: "missing" | "due"): number =>
    SUBJECT_TYPES.reduce((total, type) => total + subtree[type][status], 0);
  return { missing: sum("missing"), due: sum("due") };
}

export interface OrganizationRow extends TreePlace {
  readonly node: OrganizationNode;
}

/** The organisations as rows of a tree, those below collapsed ones left out. One whose superior is not in the list is a root. */
export function organizationRows(
  tree: readonly OrganizationNode[],
  collapsed: ReadonlySet<number>,
): readonly OrganizationRow[] {
  const known = new Set(tree.map(({ index }) => index));
  const parentOf = ({ parent }: OrganizationNode): number | null =>
    parent !== null && known.has(parent) ? parent : null;
  const children = new Map<number | null, OrganizationNode[]>();
  for (const node of tree) {
    const siblings = children.get(parentOf(node));
    if (siblings) siblings.push(node);
    else children.set(parentOf(node), [node]);
  }
  const rows: OrganizationRow[] = [];
  const add = (nodes: readonly OrganizationNode[], level: number): void => {
    for (const [at, node] of nodes.entries()) {
      const below = children.get(node.index) ?? [];
      const isCollapsed = below.length > 0 && collapsed.has(node.index);
      const place = { isOpenable: node.place !== null, position: at + 1, siblings: nodes.length };
      rows.push({ node, level, hasChildren: below.length > 0, isCollapsed, ...place });
      if (!isCollapsed) add(below, level + 1);
    }
  };
  add(children.get(null) ?? [], 1);
  return rows;
}

/** An organisation and all below it, by index. */
export function subtreeOf(tree: readonly OrganizationNode[], root: number): ReadonlySet<number> {
  const found = new Set([root]);
  // Superiors stand before their subordinates.
  for (const { index, parent } of tree) if (parent !== null && found.has(parent)) found.add(index);
  return found;
}

/** Those of an organisation and below it; all, where none is chosen. */
export function inScope<T extends { readonly within: number | null }>(
  list: readonly T[],
  { tree }: Pick<CoverageView, "tree">,
  scope: number | null,
): readonly T[] {
  if (scope === null) return list;
  const wanted = subtreeOf(tree, scope);
  return list.filter(({ within }) => within !== null && wanted.has(within));
}
