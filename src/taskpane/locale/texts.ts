import { createContext, useContext } from "react";
import { ZH_CN, type Texts } from "./zh-CN";

export const TextsContext = createContext<Texts>(ZH_CN);

/** The words of the pane in the person's language. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}
