import type { Hashes } from "../package-file";

/** SHA-256 by what browsers and their workers bring along. */
export const WEB_HASHES: Hashes = {
  text: (text) => digest(new TextEncoder().encode(text)),
  bytes: (bytes) => digest(new Uint8Array(bytes)),
};

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
