import { formatWords, keptFormat } from "../../../../src/xlsx/write/styles/format-words";
import { StyleBook } from "../../../../src/xlsx/write/styles/style-book";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const OLD = `<styleSheet xmlns="${NAMESPACE}" xmlns:xr="http://r">
<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m"/></numFmts>
<fonts count="2"><font><sz val="11"/></font><font xr:uid="{1}"><i/><color theme="4" tint="-0.25"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="lightUp"><fgColor theme="5"/><bgColor rgb="FF00FF00"/></patternFill></fill></fills>
<borders count="2"><border/><border diagonalUp="1"><diagonal style="thin"/></border></borders>
<cellStyleXfs count="2"><xf/><xf/></cellStyleXfs>
<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="1" xfId="1" applyFont="1"><alignment textRotation="45"/></xf></cellXfs>
<cellStyles count="2"><cellStyle name="常规" xfId="0"/><cellStyle name="本单位样式" xfId="1"/></cellStyles></styleSheet>`;

/** As another program may write the same workbook: with a prefix, and its lists in another order. */
const NEW = `<x:styleSheet xmlns:x="${NAMESPACE}">
<x:fonts count="2"><x:font><x:sz val="9"/></x:font><x:font><x:sz val="11"/></x:font></x:fonts>
<x:fills count="2"><x:fill><x:patternFill patternType="none"/></x:fill><x:fill><x:patternFill patternType="gray125"/></x:fill></x:fills>
<x:borders count="1"><x:border/></x:borders>
<x:cellStyleXfs count="3"><x:xf/><x:xf/><x:xf/></x:cellStyleXfs>
<x:cellXfs count="1"><x:xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/></x:cellXfs>
<x:cellStyles count="2"><x:cellStyle name="常规" xfId="0"/><x:cellStyle name="本单位样式" xfId="2"/></x:cellStyles></x:styleSheet>`;

/** Without the numbers, which mean something in their own workbook only. */
function meaning(words: ReturnType<typeof formatWords>): object {
  return { ...words, xf: words.xf.replace(/ (font|fill|border|numFmt|xf)Id="\d+"/gi, "") };
}

test("a cell format that was told whole is made again where another program has ordered the lists anew", () => {
  const words = formatWords(new StyleBook(OLD), 1);
  expect(words).toMatchObject({
    code: 'yyyy"年"m',
    style: "本单位样式",
    font: '<font><i/><color theme="4" tint="-0.25"/></font>',
  });
  const book = new StyleBook(NEW);
  const index = keptFormat(book, words);
  const saved = book.xml();
  expect(saved).toContain('<x:font><x:i/><x:color theme="4" tint="-0.25"/></x:font>');
  expect(saved).toContain('xfId="2"');
  expect(meaning(formatWords(new StyleBook(saved), index))).toEqual(meaning(words));
});

test("a format that is still there is found, and nothing is added", () => {
  const book = new StyleBook(OLD);
  expect([keptFormat(book, formatWords(book, 0)), book.hasGrown]).toEqual([0, false]);
});
