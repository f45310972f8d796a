import type { Random } from "../../test/fixtures/generator/random";

const list = (words: string): string[] => words.split(",");

/** Two-part phrases: some hundreds of each sort, so that texts share as few runs of characters as written ones do. */
const PHRASES = {
  place: [
    list(
      "石桥,白沙,柳河,枫林,双塘,云台,东关,城南,北湖,青龙,大湾,红旗,前进,胜利,团结,和平,新安,永丰,太平,长岭,金山,银杏,杏花,桃园,梅溪,竹园,松岗,柏树,槐荫,桂花",
    ),
    list("村,社区,乡,街道,水库,泵站,门诊,窗口,小学,工地,库区,养老院"),
  ],
  subject: [
    list(
      "理论,业务,政策,支部,群众,窗口,驻村,档案,会议,党费,志愿,值班,项目,信访,安全,宣传,制度,廉政,青年,经费,防汛,扶贫,环境,财务",
    ),
    list(
      "学习,工作,服务,建设,管理,检查,记录,落实,协调,推进,接待,培训,公开,监督,整治,调研,帮扶,考核,宣讲,排查,走访,衔接,统计,改革",
    ),
  ],
  state: [
    list("还,一直,总体,近来,有时,往往,明显,稍显,基本,相对,仍然,开始"),
    list(
      "不够系统,抓得较紧,推进偏慢,做得扎实,缺少台账,进步较大,时紧时松,比较被动,有新办法,存在短板,反映较好,留痕不全,责任不实,初见成效,欠点火候,带了好头",
    ),
  ],
  advice: [
    list("建议,希望,要,应当,下一步,年底前,平时,请,务必,可以,今后,抓紧"),
    list(
      "多到点上走走,列出任务清单,盯住薄弱环节,建立长效机制,听取群众意见,见到实际效果,结合年度考核,保持这股干劲,请老同志帮带,逐项对账销号,从身边小事改起,加强科室沟通,学几项新本领,写清问题来由,按月通报进度,把承诺晒出来,补齐会议材料,做好交接手续",
    ),
  ],
} as const;

function phrase(random: Random, sort: keyof typeof PHRASES): string {
  const [first, second] = PHRASES[sort];
  return random.pick(first) + random.pick(second);
}

const SHAPES: readonly ((random: Random) => string)[] = [
  (random) =>
    `在${phrase(random, "place")}的${phrase(random, "subject")}${phrase(random, "state")}，${phrase(random, "advice")}`,
  (random) =>
    `${phrase(random, "subject")}${phrase(random, "state")}，${phrase(random, "subject")}也${phrase(random, "state")}`,
  (random) =>
    `到${phrase(random, "place")}参加${phrase(random, "subject")}，${phrase(random, "state")}，${phrase(random, "advice")}`,
  (random) => `${phrase(random, "place")}群众对${phrase(random, "subject")}有意见，${phrase(random, "advice")}`,
];

/** Clauses that seldom meet again: two texts are alike only where copying is planted. */
export function drawText(random: Random, clauses: number): string {
  return `${Array.from({ length: clauses }, () => random.pick(SHAPES)(random)).join("；")}。`;
}

/** A later text: mostly new, now and then an earlier one again, as it is or with a few words changed. */
export function drawTextAmong(random: Random, earlier: readonly string[], clauses: number): string {
  if (earlier.length === 0 || !random.chance(0.04)) return drawText(random, clauses);
  const copy = random.pick(earlier);
  return random.chance(0.5) ? copy : copy.replace(/，(.{4})/, "，同时$1");
}
