import { createContext, useContext } from "react";
import type { Localized } from "./zh-CN";
import { FILE_TEXTS } from "./zh-CN/files";
import { SUBMISSION_TEXTS } from "./zh-CN/submission";
import { TEMPLATE_TEXTS } from "./zh-CN/template";
import { VERIFY_TEXTS } from "./zh-CN/verify";

/** Words of the parts that are loaded when somebody first opens them: the pane need not wait for them. */
const ZH_CN_LATE = {
  files: FILE_TEXTS,
  submission: SUBMISSION_TEXTS,
  template: TEMPLATE_TEXTS,
  verify: VERIFY_TEXTS,
} as const;

export type LateTexts = Localized<typeof ZH_CN_LATE>;

export const LateTextsContext = createContext<LateTexts>(ZH_CN_LATE);

export function useLateTexts(): LateTexts {
  return useContext(LateTextsContext);
}
