import { SCHEMES } from "../core/scheme/schemes";
import { COMMANDS } from "./commands/index";
import { displayWidth } from "./table";

export function helpText(): string {
  const line = (name: string, text: string) => `  ${name}${" ".repeat(Math.max(2, 30 - displayWidth(name)))}${text}`;
  return [
    "点评台账：校验领导点评台账，看覆盖，跟踪整改，生成统计表。原文件从不改动。",
    "",
    "用法：dianping 命令 文件 [选项]",
    "",
    "命令：",
    ...COMMANDS.map((command) =>
      line(`${command.name} 文件${command.usage ?? (command.needsOutput ? " -o 结果.xlsx" : "")}`, command.summary),
    ),
    "",
    "选项：",
    line("--scheme 方案", "默认用工作簿“点评设置”里写的，没有就用 general"),
    line("--from 日期 --to 日期", "统计期间，写成 2011-01-31；默认为方案的活动期间，没有就是本半年"),
    line("--as-of 日期", "截止日期，默认今天"),
    line("--unit 名称", "填报单位，默认名册里最上面的党组织，有几个并列时用各表上写的填报单位"),
    line("--sheet 名称 --rows 行号", "forms 只印这张工作表、这些行（写成 5-20 或 5,8,11），默认全部"),
    line("--all", "clear 连统计表、统计依据、点评设置和记录一起去掉"),
    line(
      "--explanations 文件",
      "gate、export 另读一份说明（JSON，或带“标识”“说明”两列的 CSV）；写“校验项目”（可加“工作表”“单位”）代替“标识”的，是同类共同的说明",
    ),
    line(
      "--kind 类型 --edition 号",
      "报送（默认）、退回修改或补报，和版本号（退回修改从 2 起）；statistics 注明在样表上",
    ),
    line("--zero 原因", "零报告：统计期间内确实没有点评，写明原因；statistics 写在样表上"),
    line("--tracking", "export 同时报送重点问题跟踪整改落实记录表"),
    line("--csv --encoding 编码", "export 另写 CSV：utf8（默认）或 gb18030"),
    line("--last 上期文件", "questions、gate、export 与上期的统计表（或报送包）比较"),
    line("--manifest 清单.json", "verify 按报送清单逐格核对"),
    line("--template 样表.xlsx", "statistics 填上级下发的样表，与 -o 同用；不写就填工作簿里的样表"),
    line("--answers --earlier 文件", "statistics 用的 JSON：对样表栏目的答复；上次填表输出的 JSON"),
    line("--cumulative-from 日期", "statistics 累计从哪天起，默认活动开始或当年 1 月 1 日"),
    line("-o 文件", "输出文件（export 是文件夹）"),
    line("--accept-drafts", "run、rectification 把点评中还没有立项的问题全部立项，编号并列入整改台账"),
    line("--force", "输出文件已存在时覆盖它"),
    line("--json", "输出 JSON"),
    "",
    "方案：",
    ...SCHEMES.map((scheme) => line(scheme.id, scheme.title)),
    "",
    "退出码：0 没有错误，1 台账里有错误，2 无法运行。",
  ].join("\n");
}
