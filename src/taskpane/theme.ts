import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** Excel's green, dark to light. White on 70 and 80 has a contrast above 4.5. */
const GREEN: BrandVariants = {
  10: "#03190b",
  20: "#072813",
  30: "#0a3a1b",
  40: "#0b4a22",
  50: "#0d5a2a",
  60: "#0e6831",
  70: "#0f7339",
  80: "#107c41",
  90: "#2d8a55",
  100: "#459869",
  110: "#5ca67d",
  120: "#74b491",
  130: "#8dc2a5",
  140: "#a7d0b9",
  150: "#c2dfce",
  160: "#deeee4",
};

/** Fonts of a Chinese Windows first; Fluent's own list has none for Chinese. */
const FONTS =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', system-ui, sans-serif";

const LIGHT: Theme = { ...createLightTheme(GREEN), fontFamilyBase: FONTS };
// The lighter greens are needed for text and lines on black.
const DARK: Theme = {
  ...createDarkTheme(GREEN),
  fontFamilyBase: FONTS,
  colorBrandForeground1: GREEN[120],
  colorBrandForeground2: GREEN[130],
  colorBrandForegroundLink: GREEN[120],
  colorBrandForegroundLinkHover: GREEN[130],
  colorCompoundBrandForeground1: GREEN[120],
  colorCompoundBrandStroke: GREEN[120],
};

export function themeOf(isDark: boolean): Theme {
  return isDark ? DARK : LIGHT;
}
