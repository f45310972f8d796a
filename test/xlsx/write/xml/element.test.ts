import { childNamed, editChild, insertChild, textOf } from "../../../../src/xlsx/write/xml/children";
import {
  attributeOf,
  parseElement,
  setAttribute,
  writeElement,
  XmlError,
} from "../../../../src/xlsx/write/xml/element";

describe("an element comes out letter by letter as it was", () => {
  test.each([
    "<a/>",
    "<a />",
    '<?xml version="1.0"?>\r\n<!-- <b> -->\n<x:a b="1>2" c=\'"\'>\n  <x:b/> text <c><c/></c><!-- </x:a> --><![CDATA[</x:a>]]>\n</x:a>\n',
    "<a><?pi </a>?><b></b ></a >",
  ])("%j", (xml) => {
    expect(writeElement(parseElement(xml))).toBe(xml);
  });

  test.each(["", "text", "<a>", "<a><b></a", '<a b="1'])("%j is refused", (xml) => {
    expect(() => parseElement(xml)).toThrow(XmlError);
  });

  test("children are told by local name, nested ones of the same name are not mistaken", () => {
    const element = parseElement("<x:a><x:b><x:b/></x:b><c/></x:a>");
    expect(element.items.map(({ name, xml }) => [name, xml])).toEqual([
      ["b", "<x:b><x:b/></x:b>"],
      ["c", "<c/>"],
    ]);
  });
});

describe("attributes", () => {
  test("are read unescaped, set in place, added and taken away", () => {
    const element = parseElement("<a xr:id='0' id = \"1\" name='&lt;&#20013;&gt;'/>");
    expect([attributeOf(element, "id"), attributeOf(element, "xr:id"), attributeOf(element, "name")]).toEqual([
      "1",
      "0",
      "<中>",
    ]);
    setAttribute(element, "id", '"2"&');
    setAttribute(element, "xr:id", null);
    setAttribute(element, "new", "3");
    expect(writeElement(element)).toBe('<a id="&quot;2&quot;&amp;" name=\'&lt;&#20013;&gt;\' new="3"/>');
  });
});

describe("children", () => {
  const ORDER = ["first", "second", "third"];

  test.each([
    ["<a/>", "<a><second/></a>"],
    ["<a><third/></a>", "<a><second/><third/></a>"],
    ["<a><first/><other/><third/></a>", "<a><first/><second/><other/><third/></a>"],
    ["<a><second/><third/></a>", "<a><second/><second/><third/></a>"],
    ["<a>\n <first/>\n</a>", "<a>\n <first/><second/>\n</a>"],
  ])("into %s one is put where the schema wants it", (xml, expected) => {
    const element = parseElement(xml);
    insertChild(element, ORDER, "second", "<second/>");
    expect(writeElement(element)).toBe(expected);
  });

  test("one that is emptied is removed, one that is not there is made", () => {
    const element = parseElement("<a><first b='1'/></a>");
    editChild(element, ORDER, "first", () => false);
    editChild(element, ORDER, "second", (child) => {
      setAttribute(child, "c", "1");
      return true;
    });
    expect(writeElement(element)).toBe('<a><second c="1"/></a>');
    expect(childNamed(element, "first")).toBeUndefined();
  });

  test("text is unescaped, CDATA opened, comments left out", () => {
    expect(textOf(parseElement("<f>A1&lt;2<!-- no --><![CDATA[&amp;]]></f>"))).toBe("A1<2&amp;");
  });
});
