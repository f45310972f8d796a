import { invalidArgument } from "../dispatch/host-error";

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** "#RRGGBB", "RRGGBB" or a named web colour → "#RRGGBB" in capitals; anything else is refused. */
export function readColor(color: unknown): string {
  if (typeof color !== "string") throw invalidArgument("a colour is a text");
  const named = NAMED[color.toLowerCase()];
  if (named !== undefined) return named;
  const match = /^#?([0-9a-f]{6})$/i.exec(color);
  if (match === null) throw invalidArgument(`the colour ${color}`);
  return `#${(match[1] ?? "").toUpperCase()}`;
}
