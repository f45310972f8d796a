const TABLES = buildTables();

/** CRC-32 as zip wants it, unsigned. Eight bytes a step. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES;
  let crc = -1;
  let at = 0;
  for (const end = bytes.length - 7; at < end; at += 8) {
    const low = view.getInt32(at, true) ^ crc;
    const high = view.getInt32(at + 4, true);
    crc =
      entry(t7, low & 255) ^
      entry(t6, (low >>> 8) & 255) ^
      entry(t5, (low >>> 16) & 255) ^
      entry(t4, low >>> 24) ^
      entry(t3, high & 255) ^
      entry(t2, (high >>> 8) & 255) ^
      entry(t1, (high >>> 16) & 255) ^
      entry(t0, high >>> 24);
  }
  for (; at < bytes.length; at++) crc = entry(t0, (crc ^ view.getUint8(at)) & 255) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function entry(table: Int32Array, index: number): number {
  return table[index] ?? 0;
}

type Tables = readonly [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];

function buildTables(): Tables {
  const first = new Int32Array(256);
  for (let n = 0; n < 256; n++) {
    let crc = n;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    first[n] = crc;
  }
  const next = (table: Int32Array): Int32Array => table.map((crc) => entry(first, crc & 255) ^ (crc >>> 8));
  const second = next(first);
  const third = next(second);
  const fourth = next(third);
  const fifth = next(fourth);
  const sixth = next(fifth);
  const seventh = next(sixth);
  return [first, second, third, fourth, fifth, sixth, seventh, next(seventh)];
}
