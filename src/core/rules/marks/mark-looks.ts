import { LOOKS, type Look } from "../../marks/looks";
import type { Severity } from "../finding";

/** Text beside colour: dark letters on a pale ground, told apart by the colour-blind and in a black-and-white print. */
export const SEVERITY_LOOKS: { readonly [S in Severity]: Look } = {
  error: LOOKS.bad,
  query: LOOKS.attention,
  hint: LOOKS.info,
};
