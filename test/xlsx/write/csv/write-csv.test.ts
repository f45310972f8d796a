import fc from "fast-check";
import Papa from "papaparse";
import { encodeGb18030 } from "../../../../src/xlsx/write/csv/encode-gb18030";
import { writeCsv } from "../../../../src/xlsx/write/csv/write-csv";
import { decodeText } from "../../../../src/xlsx/read/decode-text";

const written = (rows: readonly (readonly (string | number)[])[]) =>
  new TextDecoder().decode(writeCsv(rows, "utf8").bytes);

describe("formula injection", () => {
  test.each([
    "=1+1",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://x","点")',
    "+1",
    "-1+2",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    " =1",
    "=1\n第二行",
    "-\n二",
    "＝1+1",
    "＋1",
    "－1",
    "＠A",
    "　=1",
  ])("%j gets an apostrophe", (text) => {
    const [[first = ""] = []] = Papa.parse<string[]>(written([[text, "乙"]]).trimEnd()).data;
    expect(first).toBe(`'${text}`);
  });

  test.each(["甲支部", "1-2月", "a=b", "（-）", "'=1", "12+3", "2011-01-13"])("%j stays", (text) => {
    expect(Papa.parse<string[]>(written([[text, "乙"]]).trimEnd()).data[0]?.[0]).toBe(text);
  });

  test("numbers are numbers, negative ones too", () => {
    expect(written([[-5, 0.5, 0]])).toBe("-5,0.5,0\r\n");
  });
});

describe("encodings", () => {
  test("UTF-8 carries the mark by which Excel knows it", () => {
    expect([...writeCsv([["甲"]], "utf8").bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test.each([
    // GB 18030-2005: two bytes, four bytes of the basic plane, four bytes beyond it
    ["啊", [0xb0, 0xa1]],
    ["〇", [0xa9, 0x96]],
    ["㐀", [0x81, 0x39, 0xee, 0x39]],
    ["·", [0xa1, 0xa4]],
    ["𠀀", [0x95, 0x32, 0x82, 0x36]],
    ["😀", [0x94, 0x39, 0xfc, 0x36]],
    ["€", [0xa2, 0xe3]],
  ])("%s is %j", (character, bytes) => {
    expect([...encodeGb18030(character).bytes]).toEqual(bytes);
  });

  test("every character of the basic plane goes there and back, but halves of pairs and a few private ones", () => {
    const decoder = new TextDecoder("gb18030", { fatal: true });
    const lost: string[] = [];
    for (let code = 0; code <= 0xffff; code += 1) {
      const character = String.fromCharCode(code);
      const { bytes, unmappable } = encodeGb18030(character);
      if (unmappable.length > 0 || decoder.decode(bytes) !== character) lost.push(code.toString(16));
    }
    // GB 18030-2022 gave the places of some private-use characters to characters that Unicode has now.
    const others = lost.filter((code) => !/^d[89a-f]/.test(code));
    expect(others.filter((code) => !/^e[0-9a-f]{3}$/.test(code))).toEqual([]);
    expect(others.length).toBeLessThan(30);
    expect(lost.length - others.length).toBe(2048);
  });

  test("any text goes there and back through our own reader", () => {
    const character = fc.constantFrom(" ", ...'甲 乙 丙 〇 㐀 · 𠀀 𪚥 ， 。 a 1 , "'.split(" "));
    fc.assert(
      fc.property(fc.array(fc.array(character, { maxLength: 6 }), { minLength: 1, maxLength: 5 }), (cells) => {
        const rows = [["单位名称（测试用的标题）"], ...cells.map((each) => [`字${each.join("")}`])];
        const { bytes, unmappable } = writeCsv(rows, "gb18030");
        expect(unmappable).toEqual([]);
        const decoded = decodeText(bytes);
        expect(decoded?.encoding).toBe("gb18030");
        expect(Papa.parse<string[]>((decoded?.text ?? "").replace(/\r\n$/, ""), { delimiter: "," }).data).toEqual(rows);
      }),
      { seed: 20110310, numRuns: 200 },
    );
  });

  test("what GB18030 cannot hold is named by its cell", () => {
    expect(
      writeCsv(
        [
          ["甲", "乙"],
          ["丙", "丁\ud800"],
        ],
        "gb18030",
      ).unmappable,
    ).toEqual([{ cell: "B2", characters: "\ud800" }]);
  });
});
