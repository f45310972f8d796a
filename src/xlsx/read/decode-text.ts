/** A text file as decoded; `isDamaged`: a few bytes fitted no encoding and were replaced by U+FFFD. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030";
  readonly isDamaged: boolean;
}

/** More replaced characters than one in this many: no text at all. */
const DAMAGE_TOLERATED = 200;
const SAMPLE = 4096;

/** UTF-8 (BOM or valid), UTF-16 (BOM or zeros), else GB18030. `null` when it is no text. Without BOM. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const utf16 = utf16Kind(bytes);
  if (utf16 !== null) return checked(new TextDecoder(utf16).decode(bytes), utf16);
  if (bytes.subarray(0, SAMPLE).includes(0)) return null;
  try {
    return checked(new TextDecoder("utf-8", { fatal: true }).decode(bytes), "utf-8");
  } catch {
    // not UTF-8
  }
  const gb = new TextDecoder("gb18030").decode(bytes);
  const hasUtf8Mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return hasUtf8Mark ? checked(new TextDecoder().decode(bytes), "utf-8") : checked(gb, "gb18030");
}

function utf16Kind(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  // Without BOM: line ends, commas and digits have a zero in one half of each pair, and never in the other.
  const zeros = [0, 0];
  const sample = bytes.subarray(0, SAMPLE);
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 20 && even === 0) return "utf-16le";
  return even > sample.length / 20 && odd === 0 ? "utf-16be" : null;
}

function checked(text: string, encoding: DecodedText["encoding"]): DecodedText | null {
  let strange = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) strange += 1;
    else if (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d) strange += 10;
  }
  return strange * DAMAGE_TOLERATED > text.length ? null : { text, encoding, isDamaged: strange > 0 };
}
