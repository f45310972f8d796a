import type { FileToOpen } from "../app/file-host";
import sampleAddress from "../../sample/点评台账示例.xlsx";
import { zhCN } from "./locale/zh-CN";

/** The sample workbook, which the build puts into the page, with settings under which there is something to be seen. */
export function sampleFile(): FileToOpen {
  const base64 = sampleAddress.slice(sampleAddress.indexOf(",") + 1);
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return { bytes, name: zhCN.file.sampleName, sample: { schemeId: "henan-2010", asOf: "2011-03-10" } };
}
