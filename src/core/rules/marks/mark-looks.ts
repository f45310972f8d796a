import type { Severity } from "../finding";

/** Text beside colour: dark letters on a pale ground, told apart by the colour-blind and in a black-and-white print. */
export const SEVERITY_LOOKS: { readonly [S in Severity]: { readonly fill: string; readonly fontColor: string } } = {
  error: { fill: "FFC7CE", fontColor: "9C0006" },
  query: { fill: "FFEB9C", fontColor: "7F4F00" },
  hint: { fill: "DDEBF7", fontColor: "1F4E78" },
};
