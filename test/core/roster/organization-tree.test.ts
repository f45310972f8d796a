import { createOrganizationTree } from "../../../src/core/roster/organization-tree";
import type { OrganizationEntry } from "../../../src/core/roster/organization-entry";
import { parseOrganization } from "../../../src/core/ledger/values/organization/parse-organization";

function entry(name: string, parentText = ""): OrganizationEntry {
  const { key, stem, type } = parseOrganization(name);
  const nobody = { secretaries: [], contactLeaders: [], memberCount: null, record: null };
  return { name, key, stem, type, parentText, shortName: "", category: "", unit: "", sheetName: "", ...nobody };
}

test("each organisation before its subordinates, in roster order", () => {
  const tree = createOrganizationTree([
    entry("云岭县委"),
    entry("农业局党委", "云岭县委"),
    entry("水利局党委", "云岭县委"),
    entry("种子站党支部", "农业局党委"),
  ]);
  expect(tree.subtreeOf(0)).toEqual([0, 1, 3, 2]);
});

test("more subordinates than a call takes arguments", () => {
  const branch = entry("种子站党支部", "农业局党委");
  const tree = createOrganizationTree([entry("农业局党委"), ...Array.from({ length: 150_000 }, () => branch)]);
  expect(tree.subtreeOf(0)).toHaveLength(150_001);
});
