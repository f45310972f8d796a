/**
 * The bytes of an XML part as UTF-8 without BOM: UTF-16 (by BOM or by its zeros) and any other declared encoding are converted.
 * Usually the very same bytes.
 */
export function utf8Xml(bytes: Uint8Array): Uint8Array {
  const encoding = xmlEncoding(bytes);
  if (encoding !== "utf-8") return new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** An XML part as text, without BOM. */
export function xmlText(bytes: Uint8Array): string {
  return new TextDecoder(xmlEncoding(bytes)).decode(bytes);
}

function xmlEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1];
  // A part that calls itself UTF-16 but reads as bytes was re-encoded without its declaration being changed.
  if (declared === undefined || /^utf-?(8|16)/i.test(declared)) return "utf-8";
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return "utf-8"; // a name that no decoder knows: Excel assumes UTF-8 as well
  }
}
