import { dayOf, isoDay } from "../../src/core/ledger/day";
import { createRandom, type Random } from "../../test/fixtures/generator/random";
import { drawTextAmong } from "./texts";
import type { BenchCell, BenchSheet } from "./workbook-bytes";

const HEADINGS = [
  "序号",
  "姓名",
  "性别",
  "所在党支部",
  "职务",
  "入党时间",
  "点评领导",
  "点评时间",
  "点评地点",
  "点评方式",
  "总体评价",
  "主要成绩",
  "存在的问题",
  "工作建议",
  "整改落实情况",
];
const SURNAMES = Array.from("王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭");
const GIVEN = Array.from("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文建国志海永春雪梅兰竹菊松柏林森");
const METHODS = ["集中点评", "个别点评", "现场点评", "随机点评"];
const BRANCHES = 400;
/** Each member is reviewed four times in the year. */
const REVIEWS_PER_MEMBER = 4;

interface Person {
  readonly name: string;
  readonly gender: string;
  readonly branch: number;
  readonly joined: string;
}

/**
 * `rows` × 15 reviews of members by the secretaries of their branches in 2024, with both rosters. About 1 % of the
 * rows hold a fault, about 4 % of the evaluations are copied. Half of the texts are long enough to be compared.
 */
export function reviewSheets(rows: number, branches = BRANCHES): BenchSheet[] {
  const random = createRandom(20_240_601 + rows);
  const secretaries = Array.from({ length: branches }, () => drawName(random));
  const people = Array.from({ length: Math.ceil(rows / REVIEWS_PER_MEMBER) }, (_, index): Person => ({
    name: drawName(random),
    gender: random.pick(["男", "女"]),
    branch: index % branches,
    joined: isoDay((dayOf(2005, 7, 1) ?? 0) - random.int(0, 9000)),
  }));
  const branch = (number: number): string => `第${number + 1}管理所党支部`;
  const earlier: string[] = [];
  const ledger: BenchCell[][] = [HEADINGS];
  const first = dayOf(2024, 1, 2) ?? 0;
  for (let row = 0; row < rows; row += 1) {
    const person = people[row % people.length];
    if (person === undefined) break;
    const evaluation = drawTextAmong(random, earlier, row % 3 === 0 ? 1 : 2);
    if (row % 41 === 0) earlier.push(evaluation);
    const round = Math.floor(row / people.length);
    ledger.push([
      row + 1,
      person.name,
      person.gender,
      branch(person.branch),
      random.pick(["科员", "所长", "技术员", "会计", "站长"]),
      person.joined,
      random.chance(0.003) ? "" : (secretaries[person.branch] ?? ""),
      random.chance(0.003) ? "2024年13年5日" : isoDay(first + round * 91 + random.int(0, 80)),
      random.pick(["会议室", "办公室", "活动室"]),
      random.pick(METHODS),
      evaluation,
      drawTextAmong(random, [], 1),
      random.chance(0.004) ? "无" : drawTextAmong(random, [], row % 3 === 1 ? 2 : 1),
      random.pick(["加强学习", "多到基层走访", "按时限整改", "总结经验做法"]),
      random.pick(["已整改", "正在整改", ""]),
    ]);
  }
  return [
    { name: "党组织名册", rows: organizationRows(secretaries, branch) },
    { name: "党员名册", rows: memberRows(people, secretaries, branch) },
    { name: "党员点评台账", rows: ledger },
  ];
}

function organizationRows(secretaries: readonly string[], branch: (number: number) => string): BenchCell[][] {
  return [
    ["序号", "党组织名称", "上级党组织", "党组织类型", "书记"],
    [1, "青溪市水务局党委", "", "党委", "郑远航"],
    ...secretaries.map((secretary, index): BenchCell[] => [
      index + 2,
      branch(index),
      "青溪市水务局党委",
      "党支部",
      secretary,
    ]),
  ];
}

function memberRows(
  people: readonly Person[],
  secretaries: readonly string[],
  branch: (number: number) => string,
): BenchCell[][] {
  const heads = secretaries.map((name, index): Person => ({ name, gender: "男", branch: index, joined: "1999-07-01" }));
  return [
    ["序号", "姓名", "性别", "所在党支部", "入党时间", "党员类别"],
    ...[...heads, ...people].map((person, index): BenchCell[] => [
      index + 1,
      person.name,
      person.gender,
      branch(person.branch),
      person.joined,
      "正式党员",
    ]),
  ];
}

function drawName(random: Random): string {
  return random.pick(SURNAMES) + random.pick(GIVEN) + random.pick(GIVEN);
}
