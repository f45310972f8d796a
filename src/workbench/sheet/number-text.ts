import { partsOf } from "../../core/ledger/day";
import { formatKind } from "../../core/workbook/number-format";

const TOKENS = /"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|y+|m+|d+|h+|s+|a{3,4}|AM\/PM|上午\/下午|[\s\S]/gi;
const WEEKDAYS = "日一二三四五六";

/** A number as a cell of that format shows it: days, times, per cent, thousands and decimals; other formats as General. */
export function numberText(value: number, code: string): string {
  const sections = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const [positive = "General", negative, zero] = sections;
  if (formatKind(code) !== "none") return value < 0 ? generalText(value) : dateText(value, positive);
  if (value < 0 && negative !== undefined) return plainText(-value, negative);
  if (value === 0 && zero !== undefined) return plainText(value, zero);
  return plainText(value, positive);
}

/** As Excel shows a number of which nothing is said: at most 11 digits. */
export function generalText(value: number): string {
  return String(Number(value.toPrecision(11)));
}

function plainText(value: number, section: string): string {
  if (/^(general|g\/通用格式|@)?$/i.test(section.trim())) return section.trim() === "" ? "" : generalText(value);
  let isPlaced = false;
  const pattern = section.replace(/"[^"]*"|\\.|_.|\*./g, "").match(/[#0?][#0?,.]*/)?.[0];
  if (pattern === undefined) return literal(section);
  const scaled = section.replace(/"[^"]*"/g, "").includes("%") ? value * 100 : value;
  const text = decimals(scaled, pattern);
  const parts = section.matchAll(/"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|([#0?][#0?,.]*)|([\s\S])/g);
  return [...parts]
    .map(([, quoted, escaped, digits, other]) => {
      if (digits === undefined) return quoted ?? escaped ?? other ?? "";
      if (isPlaced) return "";
      isPlaced = true;
      return text;
    })
    .join("");
}

function literal(section: string): string {
  return section.replace(
    /"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]/g,
    (_, quoted: string = "", escaped: string = "") => quoted + escaped,
  );
}

function decimals(value: number, pattern: string): string {
  const [whole = "", fraction = ""] = pattern.split(".");
  const least = (fraction.match(/0/g) ?? []).length;
  const most = (fraction.match(/[0#?]/g) ?? []).length;
  const options = { minimumFractionDigits: least, maximumFractionDigits: most, useGrouping: whole.includes(",") };
  const digits = (whole.match(/0/g) ?? []).length;
  const text = value.toLocaleString("en-US", { ...options, minimumIntegerDigits: Math.max(1, Math.min(digits, 21)) });
  return pattern.includes(".") && most === 0 ? `${text}.` : text;
}

function dateText(value: number, section: string): string {
  const { year, month, date } = partsOf(value);
  const seconds = Math.round((value - Math.floor(value)) * 86_400);
  const isHalfDay = /AM\/PM|上午\/下午/i.test(section);
  const hour = Math.floor(seconds / 3_600);
  let isMinute = false;
  const two = (number: number, length: number) => String(number).padStart(length > 1 ? 2 : 1, "0");
  return [...section.matchAll(TOKENS)]
    .map(([token, quoted, escaped]) => {
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? "";
      const letter = token.charAt(0).toLowerCase();
      if (token.length > 1 && (letter === "_" || letter === "*" || letter === "[")) return "";
      if (letter === "y") return token.length > 2 ? String(year) : two(year % 100, 2);
      if (letter === "d") return two(date, token.length);
      if (/^a{3,4}$/i.test(token)) {
        const day = WEEKDAYS.charAt((Math.floor(value) - 1) % 7);
        return token.length === 4 ? `星期${day}` : day;
      }
      if (letter === "h") {
        isMinute = true;
        return two(isHalfDay ? ((hour + 11) % 12) + 1 : hour, token.length);
      }
      if (letter === "s") return two(seconds % 60, token.length);
      if (letter === "m") return two(isMinute ? Math.floor(seconds / 60) % 60 : month, token.length);
      if (/^(?:am\/pm|上午\/下午)$/i.test(token)) return hour < 12 ? "上午" : "下午";
      return token;
    })
    .join("");
}
