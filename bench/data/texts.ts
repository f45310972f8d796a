import type { Random } from "../../test/fixtures/generator/random";

const SUBJECTS =
  "理论学习,业务工作,联系群众,支部建设,公开承诺,窗口服务,驻村帮扶,档案管理,会议记录,党费收缴,志愿服务,值班值守,项目推进,信访接待,安全生产,宣传引导,制度执行,廉洁自律,青年培养,经费使用".split(
    ",",
  );
const PLACES =
  "城南社区,石桥村,白沙乡,柳河镇,东关街道,枫林村,双塘社区,云台乡,便民大厅,二号库区,三号泵站,北区门诊,图书室,培训中心,机关食堂,河道管护点,移民新村,中心小学,敬老院,物流园".split(
    ",",
  );
const STATES =
  "还不够系统,抓得比较紧,推进偏慢,做得较扎实,缺少台账,进步明显,时紧时松,比较被动,有了新办法,存在薄弱环节,群众反映较好,留痕不规范,责任没有压实,成效初步显现,需要再加把劲,带了个好头".split(
    ",",
  );
const ENDS =
  "建议每月到点上走一走,要把任务列成清单,请支部书记盯住不放,下一步要建立长效机制,应当主动听取群众意见,年底前要见到实效,要与年度考核结合起来,希望继续保持,可以请老同志帮一帮,要按时限逐项销号,先从身边小事改起,应加强同相关科室的沟通".split(
    ",",
  );

/** One to four clauses that seldom meet again in the same order: two texts are alike only where copying is planted. */
export function drawText(random: Random, clauses: number): string {
  const parts: string[] = [];
  for (let clause = 0; clause < clauses; clause += 1) {
    const about = `在${random.pick(PLACES)}的${random.pick(SUBJECTS)}方面${random.pick(STATES)}`;
    parts.push(`${about}，${random.pick(ENDS)}`);
  }
  return `${parts.join("；")}。`;
}

/** A later text: mostly new, now and then an earlier one again, as it is or with a few words changed. */
export function drawTextAmong(random: Random, earlier: readonly string[], clauses: number): string {
  if (earlier.length === 0 || !random.chance(0.04)) return drawText(random, clauses);
  const copy = random.pick(earlier);
  return random.chance(0.5) ? copy : copy.replace(/，(.{4})/, "，同时$1");
}
