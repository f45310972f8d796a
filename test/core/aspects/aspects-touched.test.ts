import { aspectsTouched } from "../../../src/core/aspects/aspects-touched";
import type { SubjectType } from "../../../src/core/scheme/scheme";
import { CHENZHOU_WATER_2011 } from "../../../src/core/scheme/schemes/chenzhou-water-2011";
import { CHUANGBAN_2010 } from "../../../src/core/scheme/schemes/chuangban-2010";
import { FUZHOU_SCHOOL_2010 } from "../../../src/core/scheme/schemes/fuzhou-school-2010";
import { TIANJIN_2010 } from "../../../src/core/scheme/schemes/tianjin-2010";
import { WUSHEN_WATER_2011 } from "../../../src/core/scheme/schemes/wushen-water-2011";

const titles = (text: string, scheme: Parameters<typeof aspectsTouched>[1], subject: SubjectType) =>
  aspectsTouched(text, scheme, subject).touched.map(({ title }) => title);

test("五好: only what the text speaks of", () => {
  const text = "支部师德建设抓得紧，关爱留守学生有办法，但教研风气还不浓。";
  expect(titles(text, FUZHOU_SCHOOL_2010, "organization")).toEqual(["师德师风好", "关爱学生好", "钻研业务好"]);
});

test("traditional script is read alike", () => {
  const text = "公開承諾事項逐一兌現，解決師生反映的困難";
  expect(titles(text, TIANJIN_2010, "organization")).toEqual(["公开承诺践诺情况", "服务群众解决问题情况"]);
});

test.each([
  ["tianjin-2010", TIANJIN_2010, 6, 6, 4],
  ["chuangban-2010", CHUANGBAN_2010, 9, 4, 4],
  ["fuzhou-school-2010", FUZHOU_SCHOOL_2010, 5, 0, 5],
  ["chenzhou-water-2011", CHENZHOU_WATER_2011, 0, 0, 0],
  ["wushen-water-2011", WUSHEN_WATER_2011, 5, 0, 5],
] as const)("%s: every aspect is either touched or not", (_, scheme, ...counts) => {
  for (const [at, subject] of (["organization", "secretary", "member"] as const).entries()) {
    const { touched, untouched } = aspectsTouched("", scheme, subject);
    expect([touched.length, untouched.length]).toEqual([0, counts[at]]);
  }
});
