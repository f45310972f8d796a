import { readPersons } from "../../../../../src/core/ledger/values/person/read-persons";

/** "张三(党支部书记)" for each person, as written. */
function people(text: string): string {
  return readPersons(text)
    .persons.map(({ name, post }) => (post === "" ? name : `${name}(${post})`))
    .join(" ");
}

describe("one person", () => {
  test.each([
    ["张三", "张三"],
    ["张　三", "张三"],
    ["张 三", "张三"],
    ["欧 阳 修", "欧阳修"],
    ["欧阳  修", "欧阳修"],
    ["阿里木·买买提", "阿里木·买买提"],
    ["阿里木 • 买买提", "阿里木•买买提"],
    ["阿里木．买买提", "阿里木．买买提"],
    ["市急救中心党支部书记张三", "张三(市急救中心党支部书记)"],
    ["党支部副书记张建国", "张建国(党支部副书记)"],
    ["张三（市急救中心党支部书记）", "张三(市急救中心党支部书记)"],
    ["张三(市急救中心 党支部书记)", "张三(市急救中心党支部书记)"],
    ["党支部书记 张三", "张三(党支部书记)"],
    ["张三 党支部书记", "张三(党支部书记)"],
    ["张三\n市急救中心党支部书记", "张三(市急救中心党支部书记)"],
    ["市急救中心 书记 张 三", "张三(市急救中心书记)"],
    ["市委常委、组织部部长张三", "张三(市委常委、组织部部长)"],
    ["张三，市委常委、组织部部长", "张三(市委常委、组织部部长)"],
    ["党支部书记（张三）", "张三(党支部书记)"],
    ["党委书记：张三", "张三(党委书记)"],
    ["点评领导：张三", "张三"],
    ["张三书记", "张三(书记)"],
    ["张建国同志", "张建国(同志)"],
    ["张三党支部书记", "张三(党支部书记)"],
    ["市急救中心张三", "张三(市急救中心)"],
    ["院长办公室主任李四", "李四(院长办公室主任)"],
    ["书记王立科", "王立科(书记)"],
    ["王立科", "王立科"],
    ["党委書記張偉", "張偉(党委書記)"],
    ["书记亓官某", "亓官某(书记)"],
    ["张三（女）", "张三"],
    ["张三 13800000000", "张三"],
    ["张三等3人", "张三"],
    ["John Smith", "John Smith"],
    ["和平区委书记张三", "张三(和平区委书记)"],
    ["张和平", "张和平"],
    ["第一书记张三", "张三(第一书记)"],
    ["副院长、党支部书记欧阳文科", "欧阳文科(副院长、党支部书记)"],
  ])("%s → %s", (text, expected) => {
    expect(people(text)).toBe(expected);
  });
});

describe("several people", () => {
  test.each([
    ["张三、李四", "张三 李四"],
    ["张三,李四；王五/赵六", "张三 李四 王五 赵六"],
    ["张三\n李四", "张三 李四"],
    ["张三 李四", "张三 李四"],
    ["张 三 李 四", "张三 李四"],
    ["张三和李四", "张三 李四"],
    ["书记张三和副书记李四", "张三(书记) 李四(副书记)"],
    ["党委书记张三、党支部书记李四", "张三(党委书记) 李四(党支部书记)"],
    ["张三（党委书记）、李四（党支部书记）", "张三(党委书记) 李四(党支部书记)"],
    ["党支部书记 张三 副书记 李四", "张三(党支部书记) 李四(副书记)"],
    ["张三 党支部书记 李四 副书记", "张三(党支部书记) 李四(副书记)"],
    ["支部委员（张三、李四）", "张三(支部委员) 李四(支部委员)"],
    ["1.张三 2.李四", "张三 李四"],
    ["1、张三；2、李四", "张三 李四"],
    ["张三、张三", "张三"],
  ])("%s → %s", (text, expected) => {
    expect(people(text)).toBe(expected);
  });
});

test.each(["党支部书记", "市急救中心党支部", "院党委", "全体党员", "县委书记", "组织部", "石化党委书记"])(
  "%s names nobody, and keeps its text",
  (text) => {
    expect(readPersons(text)).toMatchObject({ text, blank: null, persons: [] });
  },
);

test.each(["", "/", "无", "——", "0"])("blank: %p", (text) => {
  expect(readPersons(text)).toMatchObject({ text: "", persons: [] });
  expect(readPersons(text).blank).not.toBeNull();
});

test("keys are equal however the name is written", () => {
  const keys = ["张伟", "张　伟", "張偉", "书记张伟", "张伟（女）"].flatMap((text) => readPersons(text).persons);
  expect(new Set(keys.map(({ key }) => key))).toEqual(new Set(["张伟"]));
});

test("a formula error names nobody", () => {
  expect(readPersons({ error: "#REF!" })).toMatchObject({ text: "#REF!", blank: null, persons: [] });
});
