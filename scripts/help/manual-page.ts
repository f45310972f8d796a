import { readFileSync } from "node:fs";
import { repositoryPath } from "../webpack/paths";

const FOLDER = "docs/";
const MANUAL = "docs/使用说明.md";

/** The manual as one page that needs nothing else: pictures inside, no script. */
export function manualPage(): string {
  const body = htmlOf(readFileSync(repositoryPath(MANUAL), "utf8"));
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>点评台账 使用说明</title><link rel="icon" href="data:,">
<style>${STYLE}</style></head><body><main>${body}</main></body></html>
`;
}

const STYLE =
  "body{margin:0;color:#242424;background:#fff;font:16px/1.7 'Segoe UI','Microsoft YaHei UI','Microsoft YaHei','PingFang SC','Noto Sans CJK SC',sans-serif}" +
  "main{max-width:46em;margin:0 auto;padding:16px 20px 64px}h1,h2,h3{line-height:1.3}h2{margin-top:2em;border-bottom:1px solid #d6d6d6}" +
  "img{max-width:100%;border:1px solid #d6d6d6}code{background:#f0f0f0;padding:0 .3em}table{border-collapse:collapse}" +
  "td,th{border:1px solid #c7c7c7;padding:.2em .6em;text-align:left;vertical-align:top}a{color:#0b5a2f}" +
  "@media(prefers-color-scheme:dark){body{color:#e6e6e6;background:#1f1f1f}code{background:#333}a{color:#8dc2a5}}";

/** Headings, paragraphs, lists, tables, pictures, links, bold and code: what the manual is written in, and nothing else. */
export function htmlOf(markdown: string): string {
  return markdown
    .trim()
    .split(/\n{2,}/)
    .map((block) => blockOf(block.split("\n")))
    .join("\n");
}

function blockOf(lines: readonly string[]): string {
  const [first = ""] = lines;
  const heading = /^(#{1,3}) (.*)$/.exec(first);
  if (heading?.[1] !== undefined && heading[2] !== undefined) {
    const level = heading[1].length;
    const rest = lines.length > 1 ? blockOf(lines.slice(1)) : "";
    return `<h${level} id="${escaped(heading[2])}">${inline(heading[2])}</h${level}>${rest}`;
  }
  if (/^- /.test(first)) return `<ul>${items(lines, /^- /)}</ul>`;
  if (/^\d+\. /.test(first)) return `<ol>${items(lines, /^\d+\. /)}</ol>`;
  if (first.startsWith("|")) return tableOf(lines);
  return `<p>${inline(lines.join(""))}</p>`;
}

/** A line that begins no item goes on with the one before. */
function items(lines: readonly string[], mark: RegExp): string {
  const texts: string[] = [];
  for (const line of lines) {
    if (mark.test(line)) texts.push(line.replace(mark, ""));
    else texts.push(`${texts.pop() ?? ""}${line.trim()}`);
  }
  return texts.map((text) => `<li>${inline(text)}</li>`).join("");
}

function tableOf(lines: readonly string[]): string {
  const rows = lines
    .filter((line) => !/^\|[\s:|-]+\|$/.test(line))
    .map((line) => line.replace(/^\||\|$/g, "").split("|"));
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`).join("")}</tr>`;
  return `<table>${rows.map((cells, index) => row(cells, index === 0 ? "th" : "td")).join("")}</table>`;
}

function inline(text: string): string {
  return escaped(text)
    .replace(
      /!\[([^\]]*)\]\(([^)]+)\)/g,
      (_, name: string, path: string) => `<img alt="${name}" src="${picture(path)}">`,
    )
    .replace(/\[([^\]]+)\]\((#[^)]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, "$1")
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/`([^`]+)`/g, "<code>$1</code>");
}

function picture(path: string): string {
  return `data:image/png;base64,${readFileSync(repositoryPath(FOLDER + path)).toString("base64")}`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
