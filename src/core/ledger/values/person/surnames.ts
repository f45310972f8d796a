// The hundred family names and those that surveys of the registers add to them, by frequency as far as it matters nothing here.
const SINGLE =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文" +
  "庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜" +
  "吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟冀明由全佟栗艾尚连佘蒲商应盖冷蔺封蓝郎喻宗岑丰付肖闫代仇党褚娄储郜谈门寇仝修敖农阚匡巩敬干邝荆卞巫井危宣帅荀索扈楚暴卓晏步燕沙东和桑占兀云乌原苍逯闻库满占" +
  "母旷鞠揭阙冼麦骆戈么国回言多胥亓于豆粟鹿布尼刀普吾阿买艳那拉旦才扎洛白";

const COMPOUND = [
  "欧阳",
  "上官",
  "司马",
  "诸葛",
  "皇甫",
  "尉迟",
  "公孙",
  "慕容",
  "司徒",
  "令狐",
  "宇文",
  "长孙",
  "夏侯",
  "轩辕",
  "端木",
  "东方",
  "南宫",
  "呼延",
  "拓跋",
  "闻人",
  "澹台",
  "公冶",
  "淳于",
  "单于",
  "太史",
  "申屠",
  "钟离",
  "独孤",
  "西门",
  "百里",
  "万俟",
  "赫连",
  "第五",
];

const SINGLES: ReadonlySet<string> = new Set(Array.from(SINGLE));
const COMPOUNDS: ReadonlySet<string> = new Set(COMPOUND);

/** Length of the surname that the text (simplified script) begins with: 0, 1 or 2. */
export function surnameLength(text: string): number {
  if (COMPOUNDS.has(text.slice(0, 2))) return 2;
  return SINGLES.has(text.charAt(0)) ? 1 : 0;
}
