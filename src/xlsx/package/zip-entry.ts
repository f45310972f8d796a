/** One entry of a zip file, its compressed bytes untouched so that they can be copied as they are. */
export interface ZipEntry {
  /** As stored; a lookup ignores case and treats "\" as "/". */
  readonly name: string;
  /** The name's bytes as stored (a copy writes these). */
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** General purpose bits as stored; bit 3 says that a data descriptor followed the data, bit 11 that the name is UTF-8. */
  readonly flags: number;
  /** DOS time (low 16 bits) and date (high 16 bits). */
  readonly modified: number;
  readonly crc32: number;
  /** Size that the directory claims for the inflated data. A claim only: inflation is bounded by it. */
  readonly size: number;
  /** The compressed data: a view into the file's bytes; its length is the compressed size. */
  readonly raw: Uint8Array;
  readonly versionMadeBy: number;
  readonly externalAttributes: number;
}
