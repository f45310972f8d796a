import { treeMove, type TreePlace } from "../../../src/taskpane/parts/tree/tree-keys";

const NOTHING: TreePlace = {
  level: 1,
  hasChildren: false,
  isCollapsed: false,
  isOpenable: true,
  position: 1,
  siblings: 1,
};
const place = (level: number, more: Partial<TreePlace> = {}): TreePlace => ({ ...NOTHING, level, ...more });
const group = place(1, { hasChildren: true, isOpenable: false });

/** Groups with findings under them, as on 校验: groups lead nowhere. */
const GROUPS = [group, place(2), place(2), group, place(2), place(2), place(2), { ...group, isCollapsed: true }];
/** Organisations under organisations, as on 覆盖: each leads to its row of the roster. */
const ORGANIZATIONS = [
  place(1, { hasChildren: true }),
  place(2, { hasChildren: true }),
  place(3),
  place(3),
  place(2, { hasChildren: true, isCollapsed: true }),
  place(2),
];

const activate = (index: number) => ({ type: "activate", index });
const toggle = (index: number) => ({ type: "toggle", index });
const open = (index: number) => ({ type: "open", index });

describe("in a list of groups", () => {
  test.each([
    ["ArrowDown", 0, activate(1)],
    ["ArrowDown", 7, activate(7)],
    ["ArrowUp", 0, activate(0)],
    ["Home", 5, activate(0)],
    ["End", 0, activate(7)],
    ["PageDown", 1, activate(7)],
    ["PageUp", 5, activate(0)],
    ["ArrowLeft", 5, activate(3)],
    ["ArrowLeft", 3, toggle(3)],
    ["ArrowLeft", 7, null],
    ["ArrowRight", 3, activate(4)],
    ["ArrowRight", 7, toggle(7)],
    ["ArrowRight", 4, null],
    ["Enter", 4, open(4)],
    ["Enter", 3, toggle(3)],
    [" ", 3, toggle(3)],
    ["Escape", 4, { type: "leave" }],
    ["a", 3, null],
    ["Enter", 99, null],
  ])("%s on row %i", (key, active, wanted) => {
    expect(treeMove(key, GROUPS, active)).toEqual(wanted);
  });
});

describe("in a tree of organisations", () => {
  test.each([
    ["ArrowLeft", 0, toggle(0)],
    ["ArrowLeft", 3, activate(1)],
    ["ArrowLeft", 4, activate(0)],
    ["ArrowRight", 1, activate(2)],
    ["ArrowRight", 2, null],
    ["ArrowRight", 4, toggle(4)],
    ["Enter", 1, open(1)],
    [" ", 1, toggle(1)],
    [" ", 2, open(2)],
  ])("%s on row %i", (key, active, wanted) => {
    expect(treeMove(key, ORGANIZATIONS, active)).toEqual(wanted);
  });
});
