import type { FieldWords } from "./field-words";
import { REVIEWS } from "./field-words";

/** Columns about one person: rosters of members and leaders, and the same columns in reviews. */
export const PEOPLE_WORDS: readonly FieldWords[] = [
  { field: "memberName", words: "姓名|(?:党员|人员|用户|本人)(?:姓名|名称)|名字", score: 0.96 },
  { field: "memberName", words: "党员名单|党员", score: 0.8, needsValues: true },
  {
    field: "memberName",
    words:
      "(?:被|接受|受)(?:领导)?(?:点评|讲评)(?:的)?(?:党员|人|人员|者|同志|个人|干部|书记)(?:的)?(?:姓名|名单|名称)?",
    score: 0.97,
  },
  {
    field: "memberName",
    words: "(?:被|接受|受)?(?:领导)?(?:点评|讲评)(?:的)?对象(?:姓名|名称)?|对象(?:姓名)?",
    score: 0.76,
    kinds: ["memberReview"],
  },
  {
    field: "memberName",
    words: "(?:被|接受|受)?(?:领导)?(?:点评|讲评)(?:的)?对象(?:党员|姓名|个人|党员姓名)",
    score: 0.95,
    kinds: ["memberReview"],
  },
  {
    field: "memberName",
    words: "(?:问题)?(?:所属|涉及|所涉|相关)?党员(?:姓名)?|整改党员(?:姓名)?",
    score: 0.85,
    kinds: ["rectification"],
  },
  { field: "gender", words: "性别", score: 0.98 },
  { field: "ethnicity", words: "民族(?:成份|成分)?|族别", score: 0.97 },
  { field: "birthDate", words: "出生(?:年月日?|日期|时间)?|生日|出生年", score: 0.96 },
  {
    field: "idNumber",
    words: "(?:党员|本人|公民|居民)*身份证(?:件)?(?:号码|号|编号)?|公民身份证?号码?|身份号码|证件号码?",
    score: 0.96,
  },
  { field: "joinDate", words: "入党(?:时间|日期|年月日?|年份)(?:文字)?", score: 0.97 },
  {
    field: "joinDate",
    words: "加入(?:中国共产党|中共组织|中共|党组织|党)(?:的)?(?:时间|日期|年月)|何时(?:加入中国共产党|入党)",
    score: 0.95,
  },
  {
    field: "joinDate",
    words: "(?:成为|接收为|批准为|吸收为|转为|接收)(?:中共)?预备党员(?:的)?(?:时间|日期)|支部大会通过(?:时间|日期)",
    score: 0.86,
  },
  { field: "regularDate", words: "(?:党员|预备党员)?(?:批准|按期)?转正(?:时间|日期|年月)", score: 0.96 },
  {
    field: "regularDate",
    words: "(?:何时)?(?:转为|成为|批准为)?正式党员(?:的)?(?:时间|日期)|(?:何时)?转为(?:中共)?正式党员",
    score: 0.95,
  },
  {
    field: "memberKind",
    words: "党籍状态|党员(?:类别|类型|身份类别|状态|性质)|正式或预备(?:党员)?|正式预备(?:党员)?|正式[/、]预备(?:党员)?",
    score: 0.96,
  },
  { field: "memberKind", words: "(?:是否)?(?:正式|预备)党员[/、或](?:正式|预备)党员", score: 0.95 },
  { field: "memberKind", words: "人员类别|人员类型|党员身份|党籍", score: 0.8 },
  { field: "memberKind", words: "类别|类型|身份", score: 0.76, kinds: ["memberRoster"], needsValues: true },
  { field: "position", words: "职务|职别|现任职务|担任职务|任职情况|职务名称|所任职务", score: 0.93 },
  { field: "position", words: "党内职务|党内任职|党组织职务|党内外职务", score: 0.94 },
  { field: "position", words: "(?:现任|担任|所任)?(?:行政|工作|现)职务|行政任职", score: 0.82 },
  {
    field: "position",
    words:
      "(?:工作|所在|现)?(?:单位|部门)(?:名称)?(?:及|和|、|/|与)?(?:现任|行政|工作)?职务(?:/?职级)?|职务(?:或|/|及|、|和)(?:职业|身份|职称|职级)|职称/职务/身份|工作岗位及职务",
    score: 0.86,
  },
  { field: "phone", words: "(?:联系|本人|党员)?(?:电话|方式|电话号码)", score: 0.95 },
  {
    field: "phone",
    words: "(?:联系|本人|党员)?(?:手机|移动电话|手机号|手机号码|手机电话|电话手机|电话/手机)",
    score: 0.955,
  },
  { field: "phone", words: "(?:固定|办公|办公室|单位|座机)(?:电话|号码)|座机", score: 0.88 },
  {
    field: "leaderName",
    words:
      "(?:县|市|区|校|院|局|镇|乡|省|党委|班子|联系|包联|挂联|挂钩|分管|包保|挂点|党员)*(?:级|的)?(?:领导|领导干部|领导班子成员|班子成员|党委委员|领导姓名|领导干部姓名|成员姓名|班子成员姓名|党委成员)",
    score: 0.93,
    kinds: ["leaderRoster"],
  },
  { field: "leaderName", words: "姓名|委员姓名", score: 0.9, kinds: ["leaderRoster"] },
  {
    field: "post",
    words: "(?:领导|党内|行政|现任|班子)*职务(?:名称)?|职务分工|职位|(?:单位及)?职务",
    score: 0.9,
    kinds: ["leaderRoster"],
  },
  {
    field: "assignedOrganizations",
    words:
      "(?:分管|包联|挂联|挂钩|联点|包保|挂点|帮扶|点评|联系|服务|基层|的)+(?:党组织|党支部|支部|党总支|总支|单位|部门|科室|村|社区|学校|院系|学院|企业|乡镇|站所|党建工作联系点|党支部工作联系点|联系点|点)+(?:名称|单位|党组织|党支部)?|(?:党建|党支部|基层)?(?:工作)?联系点(?:名称|单位|党组织|党支部)?",
    score: 0.9,
    kinds: ["leaderRoster"],
  },
  {
    field: "assignedOrganizations",
    words: "(?:分管|联系|包联|挂联|挂钩)(?:范围|对象|点)",
    score: 0.85,
    kinds: ["leaderRoster"],
  },
  {
    field: "joinDate",
    words: "党龄起算时间|参加党组织(?:时间|日期)",
    score: 0.78,
    kinds: ["memberRoster", ...REVIEWS],
  },
];
