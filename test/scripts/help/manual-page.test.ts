import { htmlOf, manualPage } from "../../../scripts/help/manual-page";

test.each([
  ["# 题 <b>", '<h1 id="题 &lt;b&gt;">题 &lt;b&gt;</h1>'],
  ["一\n二 **三** `四`", "<p>一二 <strong>三</strong> <code>四</code></p>"],
  ["- 甲\n  接着\n- 乙", "<ul><li>甲接着</li><li>乙</li></ul>"],
  ["1. 甲\n2. [乙](#丙)", '<ol><li>甲</li><li><a href="#丙">乙</a></li></ol>'],
  [
    "| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |",
    "<table><tr><th>甲</th><th>乙</th></tr><tr><td>丙</td><td>丁</td></tr></table>",
  ],
])("%j", (markdown, html) => {
  expect(htmlOf(markdown)).toBe(html);
});

test("the manual has its pictures inside, its links lead to headings, and nothing is fetched or run", () => {
  const page = manualPage();
  const headings = new Set([...page.matchAll(/<h\d id="([^"]+)"/g)].map(([, id]) => id));
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((id) => !headings.has(id))).toEqual([]);
  const pictures = [...page.matchAll(/<img alt="([^"]*)" src="([^"]{0,22})/g)];
  expect(pictures.length).toBeGreaterThan(3);
  expect(pictures.filter(([, alt, source]) => alt === "" || source !== "data:image/png;base64,")).toEqual([]);
  expect(page).not.toMatch(/<script|https?:\/\//);
  expect(page).not.toMatch(/\*\*|\]\(/);
});
