import { createNearestName } from "../../../../src/core/rules/people/nearest-name";

const ROSTER = [
  "青石镇党委",
  "红旗村第一党支部",
  "红旗村第二党支部",
  "中心小学党支部",
  "卫生院党支部",
  "中共青石镇桃花源现代农业产业园暨农民专业合作社联合支部委员会",
];

test.each([
  ["one character wrong in a long name", "中共青石镇桃花源现代农业产业园暨农民专业合作社联和支部委员会", ROSTER[5]],
  ["two missing", "中共青石镇桃花源现代农业产业园暨农民专业合作社联合支部委员", ROSTER[5]],
  ["one too many", "中心小学校党支部", "中心小学党支部"],
  ["in traditional script", "衛生院黨支部", "卫生院党支部"],
  ["another number is another branch", "红旗村第三党支部", null],
  ["three away", "水管所党支部", null],
  ["too short to tell", "青山镇党委", null],
])("%s", (_, name, nearest) => {
  expect(createNearestName(ROSTER)(name)).toBe(nearest);
});

test("of two equally near none is taken for the one meant", () => {
  expect(createNearestName(["红星村党支部", "红岩村党支部"])("红旗村党支部")).toBeNull();
});
