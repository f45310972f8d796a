import type { CellValue } from "../../workbook/cell";
import { toSimplified } from "../script/to-simplified";

const OPEN_BOX = /[□☐▢]/;
const BOX = /[□☐▢☑√✓✔■☒]/;
const TICKED_BOX = "[☑√✓✔■☒]";
const NOISE = /[\s:：()（）_＿.。、,，/／\-—]/g;
/** What is printed in a box for whoever signs: 点评领导签字：年 月 日. */
const PRINTED =
  /^(?:(?:点评|被点评|本|上级|所在|基层)*(?:领导|党员|本人|人|书记|负责人|党组织|党支部|支部|党委|单位|小组)*(?:意见)?(?:签字|签名|签章|盖章|公章)+|公章|盖章|年|月|日|20\d?)+$/;

/**
 * What a person has entered in a box of a form: the value itself, but `null` when the box holds nothing than what is printed
 * in every blank form (签字：年 月 日; □集中 □个别 without a tick), and of options with boxes only the ticked ones.
 */
export function formEntry(value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  const bare = toSimplified(value.replace(NOISE, ""));
  if (bare === "" && /[_＿]/.test(value)) return null;
  if (bare.length <= 40 && PRINTED.test(bare)) return null;
  if (!OPEN_BOX.test(value)) return value;
  const ticked = tickedOptions(value);
  return ticked.length === 0 ? null : ticked.join("、");
}

/** ☑集中 □个别 and 集中☑ 个别□: the box belongs to the words behind it where the list begins with one. */
function tickedOptions(value: string): readonly string[] {
  const isBoxFirst = BOX.test(value.trim().charAt(0));
  const pattern = isBoxFirst
    ? new RegExp(`${TICKED_BOX}\\s*([^□☐▢☑√✓✔■☒]+)`, "g")
    : new RegExp(`([^□☐▢☑√✓✔■☒]+?)\\s*[(（]?${TICKED_BOX}`, "g");
  return [...value.matchAll(pattern)]
    .map((match) => (match[1] ?? "").replace(/^[\s、,，;；()（）]+|[\s、,，;；()（）]+$/g, ""))
    .filter((option) => option !== "");
}
