import { toSimplified } from "../script/to-simplified";

/** What rows around and inside the data say when they are no records. All tests take the cell's text, trimmed. */

const squeeze = (text: string): string => toSimplified(text.replace(/\s+/g, ""));

const TOTAL = /^(?:.{0,20}(?:合计|小计|总计|共计|累计)|合计.{0,8}|总数|平均|本页(?:合计|小计))[:：]?$/;

/** 合计, 小  计, 第一党支部小计 … */
export function isTotalText(text: string): boolean {
  return text.length <= 40 && /[计計数數均]/.test(text) && TOTAL.test(squeeze(text));
}

const FOOTER =
  /^(?:注|备注|附注|说明|填表说明|填报说明|填写说明|导入说明|使用说明|注意|注意事项|提示|要求)(?:[:：]|\d|[一二三(（])|^(?:单位|部门|党委|支部|审核|填报|填表|制表|审批|主管|分管|经办|统计|联系|联系人|书记|组长|校对|复核|监票|计票|总监票|培训机构|点评|被点评|上级|党组织|报送).{0,12}[:：]|^(?:本|此)表|^以下空白|^[（(]?(?:盖章|公章|签章)|^[一-龥]{1,10}制表$/;
const SIGNATURE = /签字|签名|盖章|公章|年\s+月\s+日|[:：]\s{3,}|[_＿]{3,}/;

/** 注：…, 单位负责人：…, 本表一式三份 …, 年 月 日 */
export function isFooterText(text: string): boolean {
  return (
    FOOTER.test(squeeze(text.slice(0, 60))) ||
    SIGNATURE.test(toSimplified(text.slice(0, 120))) ||
    /^年月日$/.test(squeeze(text))
  );
}

const HINT =
  /必填|选填|选择填写|非必填|可不填|不填|如[:：“"]|例如|例[:：]|^例|示例|样例|格式|请?填写|^填|下拉|请(?:选|填|按|勾)|按.{1,12}(?:填|写)|自动(?:生成|计算)|[yY]{4}|[mM]{2}[-/.月]|如\d{4}|(?:数字|文本|日期)(?:型|格式)|字以内|不超过\d+字|单选|多选|保留.{0,3}小数/;

/** What stands in a row of instructions under the header: 必填, 如：2011.1.10, 格式为YYYY-MM-DD … */
export function isHintText(text: string): boolean {
  return text.length <= 60 && HINT.test(toSimplified(text));
}

const INSTRUCTION =
  /^[（(【[*＊]?(?:必填|选填|选择填写|非必填|可不?填|不填|填|如[:：“"\d]|例如|例[:：]|格式|格式为|请(?:选|填|按|勾)|下拉|单选|多选|自动(?:生成|计算)|保留.{0,3}小数|[yY]{4}|(?:纯)?(?:数字|文本|日期|文字)(?:型|格式)?[）)]?$|.{0,6}(?:格式[:：]|格式为|字以内|不超过\d+字))|[（(](?:必填|选填)[）)]$|[yY]{4}[-/.年]?[mM]{2}/;

/** Surely words of instruction, not merely a sentence that speaks of filling in: they stand at the cell's beginning. */
export function isInstruction(text: string): boolean {
  return text.length <= 60 && INSTRUCTION.test(toSimplified(text));
}

const FOOTER_HEADING = /^(?:注|备注|附注|说明|填表说明|填报说明|填写说明|注意事项|要求)[:：]?$/;

/** 说明, 注 … : the heading of notes that follow. */
export function isFooterHeading(text: string): boolean {
  return text.length <= 8 && FOOTER_HEADING.test(toSimplified(text.replace(/\s+/g, "")));
}

const SIGNATURE_LABEL =
  /^(?:填报|填表|制表|审核|审批|审定|主管|分管|单位|部门|支部|经办|统计|复核|校对)?(?:人|领导|负责人|单位|日期|时间|电话|联系人|联系电话)(?:[（(](?:签字|签章|盖章|公章)[）)])?[:：]?$|[:：]\s*$/;

/** 填报人, 审核人：… : a label under the table that asks for a signature. */
export function isSignatureLabel(text: string): boolean {
  const plain = squeeze(text.slice(0, 40));
  return SIGNATURE_LABEL.test(plain) || FOOTER.test(plain);
}

/** The first cell of an example row: 示例, 例, 样例 … */
export function isExampleMark(text: string): boolean {
  return /^[（(【[]?(?:示例|例|样例|举例|范例|样本|填写?示例|填表示例|填写样例|填写说明|填表说明|模板|例子)\d?[）)\]】]?[:：]?$/.test(
    squeeze(text),
  );
}

/** A name that is nothing but a mask: xxx, ***, 某某 */
export function isMaskedName(text: string): boolean {
  return /^(?:[xX×＊*]{2,}|[xX×＊*]|某某某?|[一-龥]?某某?)$/.test(squeeze(text));
}

/** A name masked by a letter or a star: nobody is called that. */
export function isCrossedOut(text: string): boolean {
  return /[xX×＊*]/.test(text);
}

/** Some other sign of an example: 20XX年, 某某支部, 某局. */
export function isMaskedText(text: string): boolean {
  return (
    text.length <= 40 && /[xX×＊*]{2,}|某某|某(?:支部|党支部|党委|局|单位|县|区|镇|乡|村|领导|书记)/.test(squeeze(text))
  );
}

/** 张三, 李四 …: the people of examples. */
export function isCustomaryExampleName(text: string): boolean {
  return /^(?:张三|李四|王五|赵六)$/.test(squeeze(text));
}

/** An organisation with a mask in its name: 中共****支部, 某某支部 */
export function isMaskedOrganization(text: string): boolean {
  return /[xX×＊*]{2,}|某某/.test(text);
}

/** 一, （二）, 三、 : numbers the parts of a list, where records carry digits. */
export function isChineseNumeral(text: string): boolean {
  return /^[（(]?[一二三四五六七八九十]{1,3}[）)、.．]?$/.test(text);
}

/** Nothing but a mark for "nothing": —, \, /, -- … */
export function isPlaceholderText(text: string): boolean {
  return /^[-—–―－\\/／、.。·…~*\s]+$/.test(text);
}

const ORGANIZATION_TAIL =
  /(?:支部|总支|党委|党组|工委|委员会|小组|党小组|机关|单位|局|办|办公室|中心|学院|系|处|科|科室|部|院|站|所|队|公司|厂|村|社区|街道|乡|镇|学校|中学|小学|幼儿园|协会|企业|银行|集团|组织)$/;

/** Does the text read as the name of an organisation or a part of one? */
export function isOrganizationText(text: string): boolean {
  const plain = squeeze(text)
    .replace(/[（(].*[）)]$/, "")
    .replace(/[:：]$/, "");
  return (
    plain.length >= 2 && plain.length <= 40 && (ORGANIZATION_TAIL.test(plain) || /支部|党委|总支|委员会/.test(plain))
  );
}

/** A name that ends as organisations' names do, and nothing more. */
export function isOrganizationName(text: string): boolean {
  const plain = squeeze(text).replace(/[（(].*[）)]$/, "");
  return plain.length >= 3 && plain.length <= 30 && ORGANIZATION_TAIL.test(plain);
}

/** Surely a party organisation. */
export function isPartyOrganizationText(text: string): boolean {
  return text.length <= 40 && /支部|总支|党委|党组|党工委|党小组|委员会/.test(toSimplified(text));
}

/** The unit that a unit row names, as written: numbering, head-count and colon taken off. "一、机关党支部（12人）" → 机关党支部. */
export function unitName(text: string): string {
  return text
    .replace(/\s+/g, "")
    .replace(/^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[、.．])/, "")
    .replace(/[（(](?:共)?\d+.{0,3}[）)]$/, "")
    .replace(/[:：]$/, "");
}
