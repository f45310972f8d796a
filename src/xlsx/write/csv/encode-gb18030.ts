/**
 * GB18030 from the platform's own decoder, run backwards: no platform has an encoder. Made on first use; the table is the
 * same for everybody and no state of a run.
 */
export function encodeGb18030(text: string): { readonly bytes: Uint8Array; readonly unmappable: readonly string[] } {
  const table = (cached ??= buildTable());
  const bytes: number[] = [];
  const unmappable: string[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code > 0xffff) pushFour(bytes, SUPPLEMENTARY + code - 0x10000);
    else {
      const entry = table[code] ?? 0;
      if (entry === 0) unmappable.push(character);
      else if (entry < FOUR) bytes.push(entry >> 8, entry & 0xff);
      else pushFour(bytes, entry - FOUR);
    }
  }
  return { bytes: Uint8Array.from(bytes), unmappable };
}

/** Position of U+10000 in the four-byte row; before it lie the characters of the basic plane that have no two bytes. */
const SUPPLEMENTARY = 189_000;
const FOUR_BYTE_BASIC = 39_420;
const FOUR = 0x10000;

let cached: Uint32Array | undefined;

/** By UTF-16 unit: 0 none, below 0x10000 the two bytes, else 0x10000 + position in the four-byte row. */
function buildTable(): Uint32Array {
  const table = new Uint32Array(0x10000);
  const decoder = new TextDecoder("gb18030", { fatal: true });
  for (let at = 0; at < FOUR_BYTE_BASIC; at += 1) {
    const four: number[] = [];
    pushFour(four, at);
    enter(table, decoder, four, FOUR + at);
  }
  // After the four-byte ones: where both forms exist the shorter is written.
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail !== 0x7f) enter(table, decoder, [lead, trail], (lead << 8) | trail);
    }
  }
  return table;
}

function enter(table: Uint32Array, decoder: TextDecoder, bytes: readonly number[], entry: number): void {
  const decoded = decodedOrNull(decoder, bytes);
  if (decoded?.length === 1) table[decoded.charCodeAt(0)] = entry;
}

function decodedOrNull(decoder: TextDecoder, bytes: readonly number[]): string | null {
  try {
    return decoder.decode(Uint8Array.from(bytes));
  } catch {
    return null; // no character there
  }
}

function pushFour(bytes: number[], position: number): void {
  const third = Math.floor(position / 10);
  const second = Math.floor(third / 126);
  const first = Math.floor(second / 10);
  bytes.push(0x81 + first, 0x30 + (second % 10), 0x81 + (third % 126), 0x30 + (position % 10));
}
