import type { FileToOpen } from "../app/file-host";
import sampleAddress from "../../sample/点评台账示例.xlsx";
import { zhCN } from "./locale/zh-CN";

/** The sample workbook, which the build puts into the page, with settings under which there is something to be seen. */
export function sampleFile(): FileToOpen {
  const content = atob(sampleAddress.slice(sampleAddress.indexOf(",") + 1));
  const bytes = new Uint8Array(content.length);
  for (let index = 0; index < content.length; index += 1) bytes[index] = content.charCodeAt(index);
  return { bytes, name: zhCN.file.sampleName, sample: { schemeId: "henan-2010", asOf: "2011-03-10" } };
}
