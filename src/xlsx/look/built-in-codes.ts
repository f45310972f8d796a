import { builtInFormatKind } from "../read/built-in-formats";

/** Codes of the built-in number formats that Chinese Excel shows; the others are like General. */
const CODES: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "yyyy/m/d",
  22: "yyyy/m/d h:mm",
  31: 'yyyy"年"m"月"d"日"',
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
  49: "@",
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

export function builtInFormatCode(id: number): string {
  const code = CODES[id];
  if (code !== undefined) return code;
  const kind = builtInFormatKind(id);
  if (kind === "date") return "yyyy/m/d";
  return kind === "time" ? "h:mm" : "General";
}
