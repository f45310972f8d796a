import { builtInFormatKind } from "../../../src/xlsx/read/built-in-formats";

test("built-in formats, those of Chinese Excel too", () => {
  const ids = Array.from({ length: 60 }, (_, id) => id);
  expect(ids.filter((id) => builtInFormatKind(id) === "date")).toEqual([
    14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
  ]);
  expect(ids.filter((id) => builtInFormatKind(id) === "time")).toEqual([
    18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56,
  ]);
});
