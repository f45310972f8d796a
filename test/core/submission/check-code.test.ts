import fc from "fast-check";
import { checkCode, isPrintedCode, readCheckCode, symbolsOf } from "../../../src/core/submission/seal/check-code";

const SEED = 20110310;
const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

describe("check codes", () => {
  test.each([
    // By hand: eight zeros; eight times 31 (0xFFFFFFFFFF); 5 bits from the left.
    ["0".repeat(64), "00000000"],
    ["f".repeat(64), "ZZZZZZZZ"],
    ["08421084210842108421".padEnd(64, "0"), "11111111"],
    ["00443214c74254b635cf".padEnd(64, "0"), "01234567"],
  ])("the first 40 bits of %s are %s", (text, expected) => {
    expect(symbolsOf(text, 8)).toBe(expected);
  });

  test("a code reads back however it is copied from paper", () => {
    const code = checkCode("00443214c7".padEnd(64, "0"));
    expect(code).toMatch(/^0123-4567-[0-9A-Z]$/);
    const copied = code.toLowerCase().replace(/0/, "o").replace(/1/, "l").replace(/-/g, " ");
    expect(readCheckCode(copied)).toBe(code);
    expect(isPrintedCode(`校验码：${code}`)).toBe(true);
    expect(isPrintedCode(`校验码：${code}，备注`)).toBe(false);
    expect(isPrintedCode("校验码：")).toBe(false);
  });

  test.each(["", "0123-4567", "0123-4567-U", "0123-4567-00"])("%j is no code", (text) => {
    expect(readCheckCode(text)).toBeNull();
  });

  test("one wrong symbol and two neighbours swapped are found", () => {
    fc.assert(
      fc.property(hash, fc.nat(8), fc.nat(30), fc.nat(7), (text, at, shift, swap) => {
        const symbols = checkCode(text).replace(/-/g, "");
        expect(readCheckCode(symbols)).toBe(checkCode(text));
        const wrong = SYMBOLS.charAt((SYMBOLS.indexOf(symbols.charAt(at)) + 1 + shift) % 32);
        expect(readCheckCode(symbols.slice(0, at) + wrong + symbols.slice(at + 1))).toBeNull();
        const [a, b] = [symbols.charAt(swap), symbols.charAt(swap + 1)];
        const swapped = symbols.slice(0, swap) + b + a + symbols.slice(swap + 2);
        expect(readCheckCode(swapped) === null).toBe(a !== b);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});
