import type { OrganizationNode, StatusCounts } from "../../../src/app/engine/views/coverage-view";

export function none(): StatusCounts {
  return { covered: 0, partial: 0, missing: 0, due: 0, notDue: 0 };
}

/** An organisation about which nothing is known but its place. */
export function organization(index: number, name: string, parent: number | null): OrganizationNode {
  return {
    index,
    name,
    type: "branch",
    parent,
    depth: parent === null ? 0 : 1,
    subtree: { organization: none(), secretary: none(), member: none() },
    secretaryHasReviewed: null,
    place: null,
  };
}
