import type { NamedBytes } from "../../app/package-file";

/** Bytes go into text in pieces: one call with all of them would overflow the stack. */
const PIECE = 0x8000;

/** The file as an address that can be saved without anything to be fetched. */
export function dataAddress({ bytes }: NamedBytes): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return `data:application/octet-stream;base64,${btoa(text)}`;
}

/** A text file's text, without its byte order mark. `isAnsi`: it is in what Chinese Windows calls ANSI, not in UTF-8. */
export function textOf(bytes: Uint8Array): { readonly text: string; readonly isAnsi: boolean } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isAnsi: false };
  } catch {
    return { text: new TextDecoder("gb18030").decode(bytes), isAnsi: true };
  }
}
