import { keyCommand, type KeyPress } from "../../../src/workbench/grid/grid-keys";

const NO_MODIFIERS = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({ ...NO_MODIFIERS, key, ...more });

test.each([
  [press("ArrowDown"), { type: "step", direction: "down", extends: false }],
  [press("ArrowLeft", { shiftKey: true }), { type: "step", direction: "left", extends: true }],
  [press("ArrowUp", { ctrlKey: true }), { type: "far", direction: "up", extends: false }],
  [press("End", { ctrlKey: true, shiftKey: true }), { type: "last", extends: true }],
  [press("Tab", { shiftKey: true }), { type: "tab", isBack: true }],
  [press("Enter"), { type: "enter", isBack: false }],
  [press("F2"), { type: "edit" }],
  [press("Delete"), { type: "empty" }],
  [press("z", { ctrlKey: true }), { type: "undo" }],
  [press("Z", { metaKey: true }), { type: "undo" }],
])("%o asks for something", (key, command) => {
  expect(keyCommand(key)).toEqual(command);
});

test.each([
  press("男"),
  press("a"),
  press("ArrowDown", { altKey: true }),
  // The browser's own: copying, pasting, its next tab, the tab before.
  press("c", { ctrlKey: true }),
  press("v", { ctrlKey: true }),
  press("PageDown", { ctrlKey: true }),
  press("Tab", { ctrlKey: true }),
  press("F5"),
])("%o is nothing of the grid's own", (key) => {
  expect(keyCommand(key)).toBeNull();
});
