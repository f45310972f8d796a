import { toSimplified } from "../../script/to-simplified";
import { cleanText } from "../clean-text";

/** Every dot that is written inside a minority name; "." only between ideographs. */
const DOTS = /[•·‧∙⋅・･●．。‒]|(?<=[\u3400-\u9fff])\.(?=[\u3400-\u9fff])/g;
/** Remarks that say nothing about who it is; （大）（小） and the like tell namesakes apart and stay. */
const REMARK =
  /[（(](?:男|女|预备|预备党员|正式|正式党员|党员|中共党员|[\u3400-\u9fff]{1,4}族|签字|签名|代|兼|代签|盖章)[）)]/g;

/** Nothing but ideographs: nearly all names. */
const PLAIN = /^[\u3400-\u9fff]*$/;

/**
 * Equal for equal persons' names (DOMAIN §3): no white space, one kind of middle dot, simplified script, remarks such as
 * （女） dropped. `""` for a blank name.
 */
export function nameKey(name: string): string {
  if (PLAIN.test(name)) return toSimplified(name);
  const key = toSimplified(cleanText(name)).replace(/\s+/g, "").replace(DOTS, "·").replace(REMARK, "");
  return key.replace(/（/g, "(").replace(/）/g, ")").toUpperCase();
}
