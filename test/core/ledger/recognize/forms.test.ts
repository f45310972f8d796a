import { mappedFields, recognizeOne } from "./table-sheet";

const MEMBER_FORM = [
  "党员在创先争优活动中接受领导点评登记表",
  "姓名|周明远|性别|男|所在党组织|内科党支部",
  "职务或职业|医师||入党时间|2004年7月|",
  "点评领导姓名、\n单位及职务|县卫生局党委书记李建国||||",
  "点评时间|2011.1.10||地    点|会议室|",
  "承诺事项及完成情况|已完成||||",
  "领导点评\n情况|对开展创先争优活动的评价|较好|||",
  "|主要\n成绩|业务精湛|||",
  "|存在的问题和不足|学习不够|||",
  "|下一阶段工作建议|加强学习|||",
  "注：此表由党员所在党组织保存。",
];
const MERGES = [
  "A1:F1",
  "B3:C3",
  "E3:F3",
  "B4:F4",
  "B5:C5",
  "E5:F5",
  "B6:F6",
  "A7:A10",
  "C7:F7",
  "C8:F8",
  "C9:F9",
  "C10:F10",
  "A11:F11",
];

describe("registration forms", () => {
  test("attachment 3 filled in", () => {
    const { blocks } = recognizeOne(MEMBER_FORM, { merges: MERGES });
    expect(blocks).toHaveLength(1);
    const form = blocks[0];
    expect(form).toMatchObject({ kind: "memberReview", layout: "form", recordRows: [1], headerTop: -1 });
    expect(form?.title).toBe("党员在创先争优活动中接受领导点评登记表");
    expect(form?.columns.map((column) => [column.field, column.column, column.valueRow])).toEqual([
      ["memberName", 1, 1],
      ["gender", 3, 1],
      ["organization", 5, 1],
      ["position", 1, 2],
      ["joinDate", 4, 2],
      ["reviewer", 1, 3],
      ["reviewDate", 1, 4],
      ["place", 4, 4],
      ["pledges", 1, 5],
      ["evaluation", 2, 6],
      ["achievements", 2, 7],
      ["problems", 2, 8],
      ["advice", 2, 9],
    ]);
  });

  test("several stacked forms, one of them empty", () => {
    const empty = MEMBER_FORM.map((line, index) =>
      index === 1
        ? "姓名||性别||所在党组织|"
        : index === 2
          ? "职务或职业|||入党时间||"
          : index === 4
            ? "点评时间|||地    点||"
            : index === 6
              ? "领导点评\n情况|对开展创先争优活动的评价|"
              : line.replace(/\|[^|]*\|*$/, ""),
    );
    const { blocks } = recognizeOne([...MEMBER_FORM, "", ...MEMBER_FORM, "", ...empty]);
    expect(blocks.map((block) => [block.layout, block.kind])).toEqual([
      ["form", "memberReview"],
      ["form", "memberReview"],
      ["form", "memberReview"],
    ]);
    expect(blocks.map((block) => block.recordRows.length).slice(0, 2)).toEqual([1, 1]);
  });

  test("attachment 2 without a title, empty", () => {
    const { blocks } = recognizeOne([
      "党组织名称||党员人数|",
      "点评领导姓名、单位及职务|||",
      "点评时间||地点|",
      "承诺事项及完成情况|||",
      "领导点评情况|对开展创先争优活动的评价||",
      "|主要成绩||",
      "|存在的问题和不足||",
      "|下一阶段工作建议||",
    ]);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatchObject({ kind: "organizationReview", layout: "form", recordRows: [] });
    expect(mappedFields(blocks[0])).toBe(
      "党组织名称=organization 党员人数=memberCount 点评领导姓名、单位及职务=reviewer 点评时间=reviewDate 地点=place 承诺事项及完成情况=pledges 对开展创先争优活动的评价=evaluation 主要成绩=achievements 存在的问题和不足=problems 下一阶段工作建议=advice",
    );
  });
});
