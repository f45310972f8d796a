/** @jest-environment node */
import { paneName } from "../../../src/taskpane/start/pane-name";

function storage(kept: Map<string, string>): () => Pick<Storage, "getItem" | "setItem"> {
  return () => ({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) });
}

test("the same on one computer, another one on the next, and never with a space", () => {
  const here = storage(new Map());
  const name = paneName(here);
  expect(name).toMatch(/^[0-9a-f]{16}$/);
  expect(paneName(here)).toBe(name);
  expect(paneName(storage(new Map()))).not.toBe(name);
  expect(paneName(storage(new Map([["点评台账 pane", "a b"]])))).toMatch(/^[0-9a-f]{16}$/);
});

test("where the browser keeps nothing it is new each time", () => {
  const refusing = (): Storage => {
    throw new Error("SecurityError");
  };
  expect(paneName(refusing)).not.toBe(paneName(refusing));
});
