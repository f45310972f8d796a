import { makeStyles, tokens } from "@fluentui/react-components";

/** Shades of the heat map; the words and numbers say the same. */
export const useHeatLooks = makeStyles({
  all: { backgroundColor: tokens.colorPaletteGreenBackground2, color: tokens.colorNeutralForeground1 },
  some: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
  none: { backgroundColor: tokens.colorPaletteRedBackground2, color: tokens.colorNeutralForeground1 },
  open: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground1 },
  notOwed: { color: tokens.colorNeutralForeground2 },
});
