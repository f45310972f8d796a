import type { AssessmentPlan } from "../assessment-plan";
import { clausesOf } from "../clauses-of";
import { day, period } from "../written-day";

const clause = clausesOf("诸城市领导干部点评创先争优工作考核通知（2011-02-13）");

/** 百分制; a town's five parts count alike, a department's subordinates 30 %. */
export const ZHUCHENG_ASSESSMENT: AssessmentPlan = {
  maxScore: 100,
  held: period("2011-02-15", "2011-02-16"),
  heldSource: clause("一"),
  // 2010年12月中旬以来.
  looksAt: { from: day("2010-12-11"), source: clause("一") },
  units: [
    {
      id: "town",
      title: "镇街",
      words: ["镇街", "乡镇", "街道", "镇"],
      parts: [
        { id: "committee", title: "党（工）委", words: ["党委", "工委", "党（工）委", "党(工)委", "本级"], share: 0.2 },
        { id: "community", title: "社区", words: ["社区", "社区党委", "社区党总支", "社区总支"], share: 0.2 },
        {
          id: "communityBranch",
          title: "社区所属党支部",
          words: ["支部", "党支部", "社区所属党支部", "社区党支部"],
          share: 0.2,
        },
        {
          id: "station",
          title: "站所",
          words: ["站", "所", "站所", "部门", "所党支部", "站党支部", "中心党支部"],
          share: 0.2,
        },
        {
          id: "firm",
          title: "非公企业",
          words: [
            "非公",
            "企业",
            "公司",
            "集团",
            "厂",
            "企业党支部",
            "公司党支部",
            "集团党支部",
            "公司党委",
            "集团党委",
            "公司党总支",
          ],
          share: 0.2,
        },
      ],
      sample: [
        { title: "社区党委（总支）", count: 2, per: "unit" },
        { title: "社区所属党支部", count: 1, per: "community" },
        { title: "部门（站所）", count: 1, per: "unit" },
        { title: "非公企业", count: 2, per: "unit" },
      ],
      source: clause("二、1；三、2"),
    },
    {
      id: "department",
      title: "市直部门（单位）",
      words: ["市直", "县直", "局"],
      // 有下属单位或所属企业的 … 占其分数的 30%.
      isOwnAlone: true,
      parts: [
        { id: "own", title: "党组（党委）", words: ["党组", "本级"], share: 0.7 },
        { id: "subordinate", title: "下属单位或所属企业", words: ["下属", "所属", "企业"], share: 0.3 },
      ],
      sample: [{ title: "下属单位或所属企业", count: 1, per: "unit" }],
      source: clause("二、2；三、2"),
    },
  ],
  mustCheck: {
    title: "潍坊市工业百强企业",
    firms: [
      ["北汽福田汽车股份有限公司诸城汽车厂", "经信局"],
      ["诸城外贸有限责任公司", "商务局"],
      ["得利斯集团有限公司", "昌城"],
      ["诸城市龙光电力投资（集团）有限公司", "经信局"],
      ["山东泸河集团有限公司", "昌城"],
      ["新郎希努尔集团股份有限公司", "人社局"],
      ["山东三工橡胶有限公司", "皇华"],
      ["山东桑莎制衣集团", "经信局"],
      ["诸城市义和车桥有限公司", "经信局"],
      ["诸城市昊宝服饰有限公司", "龙都"],
      ["诸城市润生淀粉有限公司", "辛兴"],
      ["山东通力车轮有限公司", "龙都"],
      ["潍坊福润化工有限公司", "相州"],
      ["山东新郎欧美尔家居置业有限公司", "人社局"],
      ["山东惠发食品有限公司", "舜王"],
      ["诸城市洋晨机械制造有限公司", "昌城"],
      ["山东万兴集团有限公司", "密州"],
      ["诸城市万年食品有限公司", "龙都"],
      ["诸城市大业金属制品有限责任公司", "经信局"],
      ["诸城市中纺金维纺织有限公司", "经信局"],
    ],
    source: clause("二；附件"),
  },
};
