/** An assumption of the emulated Excel for a person who checks it: `what` as in test/host/behaviours.ts. */
export interface AssumedInChinese {
  readonly what: string;
  readonly chinese: string;
  /** What to do in Excel, and what is then to be seen if the assumption holds. */
  readonly check: string;
}

export const ASSUMED_IN_CHINESE: readonly AssumedInChinese[] = [
  {
    what: "which texts are read as numbers and dates, and which format they bring; a year left out is 2026",
    chinese: "写入像数字、像日期的文字时，Excel 会当成数字、日期，并带上相应格式；没写年份的按当年",
    check: "在空格里输入 2011.3.10、2011-3-10、3月10日、1,200、12%，看哪些变成日期或数字、显示成什么样",
  },
  {
    what: "a text with @ in front is refused",
    chinese: "以 @ 开头的文字不能输入",
    check: "输入 @甲，看是报错还是照原样留下",
  },
  {
    what: "how more than 512 merged areas fail: GeneralException",
    chinese: "一张表的合并区域超过 512 处时，Excel 报错而不是漏报（本工具会分段再问）",
    check: "打开支部一栏合并了 600 处的台账，“概览”里认出的行数和实际一致",
  },
  {
    what: "an apostrophe in front keeps a text and is not part of the value",
    chinese: "前面加撇号的按文字保存，撇号不算内容",
    check: "输入 '001，格里显示 001，编辑栏里才有撇号",
  },
  {
    what: "cells of format @ keep numbers and formulas as text",
    chinese: "设成“文本”格式的格，写入数字、公式都保持文字",
    check: "把一格设成文本格式，输入 =1+1，显示的仍是 =1+1",
  },
  {
    what: "texts over 32,767 and formulas over 8,192 characters, open brackets and quotes are InvalidArgument",
    chinese: "超过 32,767 字的文字、超过 8,192 字的公式、括号引号不成对的公式，写入时被拒绝",
    check: "在一格里粘贴四万字的文字，看是被拒绝还是被截断",
  },
  {
    what: "a block over shown and filtered-out rows lands in the shown rows only",
    chinese: "往筛选后的区域整块写入，只落在看得见的行",
    check: "见第 4 步：取消筛选后逐行看“校验结果”没有错位",
  },
  {
    what: "merges are found only from their first cell",
    chinese: "查合并区域时，只有查的范围包含左上角那格才查得到",
    check: "不用手工看：打开合并了单元格的台账，“概览”里的行数和实际一致即可",
  },
  {
    what: "writes to the other cells of a merged area are dropped",
    chinese: "往合并区域左上角以外的格写入，没有效果，也不报错",
    check: "不用手工看：同上",
  },
  {
    what: "on the web a sync can stay without any answer",
    chinese: "网页版偶尔对一次请求始终不应答",
    check: "网页版里操作中途断开网络，一分钟内面板应有一句话说明，不会一直转圈",
  },
  {
    what: "the address of several ranges holds 8,192 letters, with the sheet's name before each; 80,000 cells in setCellProperties",
    chinese: "一次指名的多块区域，地址不超过 8,192 字；一次成批设置不超过 80,000 格",
    check: "不用手工看：第 7 步能写出“统计依据”即可",
  },
  {
    what: "the last visible sheet can be neither hidden nor deleted: InvalidOperation",
    chinese: "最后一张看得见的工作表不能隐藏、不能删除",
    check: "新建只有一张表的工作簿，右键删除它，应被拒绝",
  },
  {
    what: "merging inside a table, or through a merged area: InvalidOperation",
    chinese: "Excel 表格（列表）里面不能合并单元格",
    check: "在表格里选两格，“合并后居中”应是灰的",
  },
  {
    what: "clear of all takes merges, conditional formats, validations and links, of formats the first two",
    chinese: "“全部清除”连合并、条件格式、数据验证、链接一起去掉；“清除格式”只去掉前两样",
    check: "在设好这四样的一格上分别“全部清除”和“清除格式”，看剩下什么",
  },
  {
    what: "the style Normal leaves contents, merges, conditional formats, validations and links of its cells as they are",
    chinese: "套用“常规”样式只去掉颜色、边框、字体这类格式，内容、合并、条件格式、数据验证和链接都还在",
    check: "给一格设好颜色、条件格式和下拉，再套用“开始”→“单元格样式”里的“常规”：颜色没有了，条件格式和下拉还在",
  },
  {
    what: "zoom with pages across and none down takes as many pages down as are needed",
    chinese: "只设“一页宽”、不设页高时，需要几页就打几页",
    check: "见第 12 步：名单长的表打印预览是一页宽、几页长，字没有缩得看不清",
  },
  {
    what: "a link makes its cells blue and underlined, also one set by setCellProperties; the shown text stays",
    chinese: "加链接后，字变成蓝色带下划线；成批加的链接也一样，格里的字不变",
    check: "看“校验清单”的“单元格”一栏：字是原来的位置（如 D12），点了跳到那一格",
  },
  {
    what: "the edges of several ranges are the edges of each",
    chinese: "一次给好几块区域设边框，等于每块各设一次",
    check: "看“统计依据”：每段人名的框线完整，段与段之间的标题行没有框线",
  },
  {
    what: "a table adds and takes columns by moving the cells to its right within its rows",
    chinese: "表格加列、减列时，右边的格在表格各行内左右移动",
    check: "在台账表格右边隔一列写几个字，点“校验”写入，那几个字还在原处或右移，没有被盖掉",
  },
  {
    what: "headings of a table are texts, none empty, none twice; Excel's own are 列1, 列2",
    chinese: "表格的标题必须是文字、不空、不重复；Excel 自己起的是 列1、列2",
    check: "清空表格的一个标题，看 Excel 补上什么",
  },
  {
    what: "applying a filter to another range drops its criteria",
    chinese: "筛选改到另一个区域后，原来的条件没有了（本工具会重新设上）",
    check: "见第 4 步：写入后，原来的筛选条件仍在",
  },
  {
    what: "formats of whole columns do not widen the used range",
    chinese: "整列设格式，不会让“已用区域”变大",
    check: "给 Z 列整列涂色，按 Ctrl+End，光标不应跳到 Z 列",
  },
  {
    what: "protection: filling needs unlocked cells, every other change its option",
    chinese: "受保护的表里，只能填未锁定的格，其他改动看保护时勾了哪些选项",
    check: "见第 5 步",
  },
  {
    what: "codes ConnectionFailure and InvalidObjectPath, and when they come",
    chinese: "连接断开、对象失效时的错误代码",
    check: "见第 15 步：面板应有一句中文说明，不出现英文代码",
  },
  {
    what: "column widths in points from widths in a file; 54 points, 8.375 digits, for a column nobody set",
    chinese: "列宽的单位换算（没设过的列是 54 磅，合 8.375 个数字宽）",
    check: "“校验结果”栏约 60 个字宽，表里没设过的列宽度没有变",
  },
];
