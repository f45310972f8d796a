import {
  organizationKey,
  parseOrganization,
} from "../../../../../src/core/ledger/values/organization/parse-organization";
import { readOrganization } from "../../../../../src/core/ledger/values/organization/read-organization";

test.each([
  [
    [
      "中国共产党市急救中心支部委员会",
      "中共市急救中心支部委员会",
      "市急救中心党支部",
      "市急救中心支部",
      "市急救中心黨支部",
    ],
  ],
  [["中共市医院总支部委员会", "市医院党总支", "市医院党总支部", "市医院总支", "市医院党总支委员会"]],
  [["中国共产党市医院委员会", "中共市医院委员会", "市医院党委", "市医院党委会"]],
  [["机关第一党支部", "机关第1党支部", "机关第１支部", "机关一支部", "机关1支部", "机关 第一 党支部"]],
  [["第十二党支部", "十二支部", "第12党支部"]],
  [["中共城东街道工作委员会", "城东街道党工委", "城东街道工委"]],
  [["市第一中学党支部", "市第1中学支部"]],
  [["机关党总支第一党支部", "机关总支第一支部"]],
  [["中共诸城市委员会", "诸城市委", "中共诸城市委"]],
  [["市医院（东院）党支部", "市医院(东院)支部"]],
])("equal: %p", (names) => {
  expect(new Set(names.map(organizationKey)).size).toBe(1);
});

test.each([
  ["市医院党委", "市医院党总支"],
  ["市医院党总支", "市医院党支部"],
  ["市医院党支部", "市医院"],
  ["市医院党委", "市医院委员会"],
  ["机关第一党支部", "机关第二党支部"],
  ["机关第一党支部", "第一党支部"],
  ["机关第一党支部", "机关第十一党支部"],
  ["八一党支部", "八第一党支部"],
  ["三一支部", "三第1支部"],
  ["一中党支部", "第一中学党支部"],
  ["第一党支部", "第一党小组"],
  ["X村党支部", "X村团支部"],
  ["李庄村村民委员会", "李庄村党委"],
])("never equal: %s, %s", (one, other) => {
  expect(organizationKey(one)).not.toBe(organizationKey(other));
});

test.each([
  ["市医院党委", "committee", "市医院"],
  ["中共市医院委员会", "committee", "市医院"],
  ["城东街道党工委", "committee", "城东街道"],
  ["市医院党总支", "generalBranch", "市医院"],
  ["机关直属党支部", "branch", "机关直属"],
  ["第一党小组", "group", "第1"],
  ["市急救中心", null, "市急救中心"],
  ["李庄村村民委员会", null, "李庄村村民委员会"],
  ["机关团支部", null, "机关团支部"],
  ["", null, ""],
] as const)("%s: %s of %s", (name, type, stem) => {
  expect(parseOrganization(name)).toMatchObject({ type, stem });
});

test("a wrapped name is one line", () => {
  expect(readOrganization("市急救中心\n党支部 ")).toMatchObject({ text: "市急救中心党支部", key: "branch:市急救中心" });
  expect(readOrganization("ABC Trade 党支部").text).toBe("ABC Trade 党支部");
  expect(readOrganization("——")).toMatchObject({ text: "", blank: "placeholder", key: "" });
});
