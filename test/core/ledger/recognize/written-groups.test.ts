import { mappedFields, recognizeOne } from "./table-sheet";

/** Excel Tables have one header row: the group stands in front of the label. */
const CASES = [
  [
    "基层党组织领导点评登记台账",
    "序号|被点评党组织点评对象（党组织）|被点评党组织党员数|点评基本情况点评人|点评基本情况日期|领导点评情况综合评价",
    "organizationReview",
    "被点评党组织点评对象（党组织）=organization 被点评党组织党员数=memberCount 点评基本情况点评人=reviewer 点评基本情况日期=reviewDate 领导点评情况综合评价=evaluation",
  ],
  [
    "",
    "序号|党组织基本情况点评对象（党组织）|点评情况领导|点评情况点评时间|领导点评意见成绩|领导点评意见存在不足",
    "organizationReview",
    "党组织基本情况点评对象（党组织）=organization 点评情况领导=reviewer 点评情况点评时间=reviewDate 领导点评意见成绩=achievements 领导点评意见存在不足=problems",
  ],
  [
    "党员接受领导点评登记台账",
    "编号|党员基本情况点评对象|党员基本情况性别|党员基本情况所属支部|点评基本情况点评主体|点评基本情况点评年月日|点评内容领导评语",
    "memberReview",
    "党员基本情况点评对象=memberName 党员基本情况性别=gender 党员基本情况所属支部=organization 点评基本情况点评主体=reviewer 点评基本情况点评年月日=reviewDate 点评内容领导评语=evaluation",
  ],
] as const;

test.each(CASES)("groups written into the labels under %j: %s", (title, header, kind, fields) => {
  const [block] = recognizeOne([title, header, "1"]).blocks;
  expect([block?.kind, block?.questions]).toEqual([kind, []]);
  expect(mappedFields(block)).toBe(fields);
});
