import { aspectUntouched } from "../../../src/core/rules/content/aspect-untouched";
import { contentBlank } from "../../../src/core/rules/content/content-blank";
import { copiedText } from "../../../src/core/rules/content/copied-text";
import { emptyPhrase } from "../../../src/core/rules/content/empty-phrase";
import { onlyPraise } from "../../../src/core/rules/content/only-praise";
import { otherPersonsName } from "../../../src/core/rules/content/other-persons-name";
import { textTooShort } from "../../../src/core/rules/content/text-too-short";
import type { Rule } from "../../../src/core/rules/rule";
import { HENAN_2010 } from "../../../src/core/scheme/schemes/henan-2010";
import { checkText, day, type Setup } from "./context";
import { ROSTERS } from "./world";

const CAMPAIGN: Setup = {
  scheme: HENAN_2010,
  period: { from: day(2010, 12, 15), to: day(2011, 2, 2) },
  asOf: day(2011, 2, 2),
};

const COPY =
  "同志能够认真学习政治理论，积极参加支部组织的各项活动，工作认真负责，完成了年初作出的公开承诺，服务群众热情周到";

const CASES: readonly (readonly [Rule, string, Setup?])[] = [
  [
    contentBlank,
    `# 点评 memberReview
     姓名   | 点评领导 | 点评时间   | 评价                       | 存在的问题
     李建强 | 王芳华   | 2024-01-13 | !                          |
     赵敏   | 王芳华   | 2024-01-13 |                            | 学习不够系统
     孙小梅 | 王芳华   | 2024-01-13 |                            | 无
     陈立新 | 王芳华   | 2024-01-13 | 业务熟练，群众评价较高     |`,
  ],
  [
    onlyPraise,
    `# 点评 memberReview
     姓名   | 点评领导 | 点评时间   | 评价                                   | 存在的问题 | 工作建议
     李建强 | 王芳华   | 2024-01-13 | 业务熟练，群众评价较高                 | !          |
     赵敏   | 王芳华   | 2024-01-13 | 业务熟练，群众评价较高                 | 学习不够   |
     孙小梅 | 王芳华   | 2024-01-13 | 业务熟练，群众评价较高                 |            | 多下基层
     陈立新 | 王芳华   | 2024-01-13 | 业务熟练，但是理论学习的系统性有待加强 |            |
     高远志 | 王芳华   | 2024-01-13 | 业务熟练，群众评价较高                 | 暂无       |
     王芳华 | 高远志   | 2024-01-13 |                                        |            | `,
  ],
  [
    emptyPhrase,
    `# 点评 memberReview
     姓名   | 点评领导 | 点评时间   | 评价                   | 存在的问题   | 工作建议
     李建强 | 王芳华   | 2024-01-13 | 业务熟练，群众评价较高 | !无明显问题  | 多下基层
     赵敏   | 王芳华   | 2024-01-13 | 业务熟练，群众评价较高 | !无          |
     孙小梅 | 王芳华   | 2024-01-13 | 业务熟练，群众评价较高 | 没有系统学习 | !暂无
     # 征求意见 opinion
     党组织名称 | 征求对象 | 意见建议
     第一党支部 | 群众     | 无意见`,
  ],
  [
    textTooShort,
    `# 点评 memberReview
     姓名   | 点评领导 | 点评时间   | 评价                               | 存在的问题
     李建强 | 王芳华   | 2024-01-13 | !较好                              | 理论学习的系统性还不强，需要加强
     赵敏   | 王芳华   | 2024-01-13 | 业务熟练，主动承担任务，群众评价高 | 学习不够
     孙小梅 | 王芳华   | 2024-01-13 | 暂无                               | 学习不够
     # 点评二 memberReview
     姓名   | 点评领导 | 点评时间   | 存在的问题
     李建强 | 王芳华   | 2024-03-13 | !学习不够`,
  ],
  // A clerk's ledger of 青石镇: 好, 较好, 一般 in a column of its own. A grade is no text; what stands beside it is.
  [
    textTooShort,
    `# 等次 memberReview
     姓名   | 点评领导 | 点评时间   | 评价 | 主要成绩                           | 存在的问题
     李建强 | 王芳华   | 2024-01-13 | 好   | 业务熟练，主动承担任务，群众评价高 | 理论学习的系统性还不强，需要加强
     赵敏   | 王芳华   | 2024-01-13 | 较好 | !能干                              |
     孙小梅 | 王芳华   | 2024-01-13 | 一般 |                                    |
     # 两行看不出等次 memberReview
     姓名   | 点评领导 | 点评时间   | 评价
     李建强 | 王芳华   | 2024-03-13 | !好
     赵敏   | 王芳华   | 2024-03-13 | !较好`,
  ],
  [
    onlyPraise,
    `# 等次 memberReview
     姓名   | 点评领导 | 点评时间   | 评价 | 主要成绩                | 存在的问题
     李建强 | 王芳华   | 2024-01-13 | 优秀 |                         |
     赵敏   | 王芳华   | 2024-01-13 | 良好 | 业务熟练，群众评价较高  | !
     孙小梅 | 王芳华   | 2024-01-13 | Ａ   |                         |`,
  ],
  [
    copiedText,
    `${ROSTERS}
     # 点评 memberReview
     姓名   | 点评领导 | 点评时间   | 评价 | 存在的问题
     李建强 | 王芳华   | 2024-01-13 | !李建强${COPY} | 学习不够
     赵敏   | 王芳华   | 2024-01-13 | 优秀 | 学习不够
     孙小梅 | 陈立新   | 2024-01-14 | 优秀 | ${COPY}
     陈立新 | 高远志   | 2024-01-15 | 该同志立足岗位，钻研业务，在窗口改造中加班加点，圆满完成任务，带动了整个班组，受到了服务对象的表扬和肯定 |
     # 点评二 memberReview
     姓名   | 点评领导 | 点评时间   | 评价
     孙小梅 | 陈立新   | 2024-02-13 | !孙小梅${COPY.replace("热情周到", "主动热情")}`,
  ],
  [
    otherPersonsName,
    `${ROSTERS}
     # 点评 memberReview
     姓名   | 党组织名称 | 点评领导 | 点评时间   | 评价                                     | 存在的问题
     李建强 | 第一党支部 | 王芳华   | 2024-01-13 | !孙小梅同志业务熟练，群众评价较高        |
     赵敏   | 第一党支部 | 王芳华   | 2024-01-13 | 赵敏同志在书记王芳华同志带领下进步较快   |
     孙小梅 | 第二党支部 | 陈立新   | 2024-01-13 | 业务熟练，高远志同志多次表扬             | !李建强，业务不够熟练
     陈立新 | 第二党支部 | 高远志   | 2024-01-13 | 能够与李建强结成帮扶对子                 | 赵敏捷果断不够`,
  ],
  [
    aspectUntouched,
    `# 点评 memberReview
     姓名   | 点评领导 | 点评时间   | 评价
     李建强 | 王芳华   | 2011-01-13 | 立足岗位，公开承诺全部兑现，服务群众热情周到
     赵敏   | 王芳华   | 2011-01-13 | !思想上要求进步，政治立场十分坚定，学习刻苦
     孙小梅 | 王芳华   | 2011-01-13 | 较好`,
    CAMPAIGN,
  ],
];

describe("content", () => {
  test.each(CASES.map(([rule, text, setup = {}]) => [rule.id, rule, text, setup] as const))(
    "%s",
    (_id, rule, text, setup) => {
      const { expected, found } = checkText(rule, text, setup);
      expect(found).toEqual(expected);
      expect(expected).not.toEqual([]);
    },
  );

  test("copied-text names the other place and the similarity, and is one finding a text", () => {
    const rows = Array.from("甲乙丙丁戊己", (mark) => `张小${mark} | 王芳华 | 2024-01-13 | 张小${mark}${COPY}${mark}`);
    const text = `# 点评 memberReview\n姓名 | 点评领导 | 点评时间 | 评价\n${rows.join("\n")}`;
    const { findings } = checkText(copiedText, text);
    expect(findings).toHaveLength(6);
    expect(findings[0]?.data).toMatchObject({ sheet: "点评", row: 3, others: 5 });
    expect(findings[5]?.data).toMatchObject({ sheet: "点评", row: 2, others: 5 });
  });

  test("a review written down twice is a repetition and no copy", () => {
    const row = `李建强 | 王芳华 | 2024-01-13 | ${COPY}`;
    const text = `# 点评 memberReview\n姓名 | 点评领导 | 点评时间 | 评价\n${row}\n${row}`;
    expect(checkText(copiedText, text).found).toEqual([]);
  });
});
