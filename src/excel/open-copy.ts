import { translateError } from "./translate-error";

/** Bytes go into text in pieces: one call with all of them would overflow the stack. */
const PIECE = 0x8000;

/** Opens a file as a new workbook in a window of its own; the open workbook stays as it is. Fails as an `ExcelError`. */
export async function openCopy(bytes: Uint8Array): Promise<void> {
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  try {
    await Excel.createWorkbook(btoa(text));
  } catch (error) {
    throw translateError(error);
  }
}
