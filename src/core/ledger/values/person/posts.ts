/** Words that end the statement of a post. Longer ones need no entry when a shorter one ends them (副书记, 总经理). */
const POSTS = [
  "书记",
  "委员",
  "常委",
  "主任",
  "主席",
  "局长",
  "院长",
  "组长",
  "部长",
  "处长",
  "科长",
  "镇长",
  "乡长",
  "县长",
  "市长",
  "区长",
  "省长",
  "州长",
  "旗长",
  "校长",
  "园长",
  "所长",
  "站长",
  "队长",
  "厂长",
  "司长",
  "厅长",
  "行长",
  "会长",
  "社长",
  "村长",
  "班长",
  "连长",
  "营长",
  "团长",
  "庭长",
  "馆长",
  "台长",
  "室长",
  "股长",
  "段长",
  "场长",
  "矿长",
  "关长",
  "董事长",
  "秘书长",
  "理事长",
  "检察长",
  "政委",
  "指导员",
  "教导员",
  "干事",
  "科员",
  "办事员",
  "调研员",
  "巡视员",
  "督导员",
  "专员",
  "组织员",
  "纪检员",
  "联络员",
  "协理员",
  "经理",
  "总监",
  "主管",
  "负责人",
  "助理",
  "秘书",
  "董事",
  "监事",
  "领导",
  "成员",
  "代表",
  "教授",
  "讲师",
  "老师",
  "教师",
  "辅导员",
  "医师",
  "医生",
  "护士长",
  "护士",
  "工程师",
  "会计师",
  "会计",
  "同志",
  "支委",
  "总支委",
  "督学",
  "法官",
  "检察官",
  "法人",
];

/** Words that end the name of a unit. */
const UNITS = [
  "委员会",
  "党委",
  "支部",
  "总支",
  "党组",
  "工委",
  "纪委",
  "中心",
  "医院",
  "学院",
  "大学",
  "中学",
  "小学",
  "学校",
  "公司",
  "集团",
  "银行",
  "分行",
  "支行",
  "协会",
  "联合会",
  "工会",
  "妇联",
  "街道",
  "社区",
  "小组",
  "机关",
  "政府",
  "人大",
  "政协",
  "法院",
  "检察院",
  "书店",
  "幼儿园",
];

/** Single characters that end a unit; those of SOFT end given names as well (王立科). */
const HARD = "局院校部处室办所站队厂镇乡县市区省旗委司厅社";
const SOFT = "科会村团系组班场店馆";

/** Words that begin like a name and are none. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    "高中 石化 金融 林业 农业 文化 文科 安全 商务 党政 党委 党组 党群 党建 国土 国税 国资 广电 卫生 司法 公安 房管 房产 宣传 车管 " +
    "支部 总支 市委 区委 县委 工会 机关 安监 安保 计生 江南 江北 江苏 江西 江东 河南 河北 海南 东方 东城 和平 高新 高速 金属 石油 水利 " +
    "成人 成都 宁夏 古城 万全 管理 包装 温泉 双评 盛大 童装 钢铁 毛纺 马术 牛奶 花园 田径"
  ).split(" "),
);

/** Groups of people that stand where a name may stand. */
const CROWD =
  /^(?:全体|各|有关|相关|党员|群众|职工|干部|教师|学生|代表|大家|本人|自己|上级|领导班子|班子|其他|其余|同上|待定|未定|本级)/;

const POST_END = new RegExp(`(?:${POSTS.join("|")})$`);
const POST_ANYWHERE = new RegExp(POSTS.join("|"), "g");
const BARE_POST = new RegExp(`^(?:第一|常务|原|前|代)?副?总?(?:${POSTS.join("|")})$`);
/** A post with its unit in front, recognisable by its first word: what may follow a name without a separator. */
const PARTY_POST = /^(?:中共|党支部|党总支|党委|党组|党小组|机关党)/;
const UNIT_END = new RegExp(`(?:${UNITS.join("|")}|[${HARD}])$`);
const SOFT_END = new RegExp(`[${SOFT}]$`);
const UNIT_ANYWHERE = new RegExp(`${UNITS.join("|")}|[${HARD}${SOFT}]`, "g");

export function endsWithPost(text: string): boolean {
  return POST_END.test(text);
}

/** 副书记, 院长: a post without a unit. */
export function isBarePost(text: string): boolean {
  return BARE_POST.test(text);
}

/** 党支部书记, 中共…委员会书记: may follow a name directly. */
export function isPartyPost(text: string): boolean {
  return PARTY_POST.test(text) && endsWithPost(text);
}

/** Surely a unit by its last word. */
export function endsWithUnit(text: string): boolean {
  return UNIT_END.test(text);
}

/** Ends with a character that ends units and given names alike (科, 会, 村). */
export function endsLikeUnit(text: string): boolean {
  return UNIT_END.test(text) || SOFT_END.test(text);
}

export function isCommonWord(text: string): boolean {
  return COMMON_WORDS.has(text);
}

/** Ends (exclusive) of all posts in the text, ascending. */
export function postEnds(text: string): readonly number[] {
  return Array.from(text.matchAll(POST_ANYWHERE), (match) => match.index + match[0].length);
}

/** Ends (exclusive) of all unit words in the text, ascending. */
export function unitEnds(text: string): readonly number[] {
  return Array.from(text.matchAll(UNIT_ANYWHERE), (match) => match.index + match[0].length);
}

export function isCrowd(text: string): boolean {
  return CROWD.test(text);
}
