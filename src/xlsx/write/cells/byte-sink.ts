/** Bytes put one behind the other: views of what was read, and new text as UTF-8. */
export class ByteSink {
  #bytes: Uint8Array;
  #length = 0;
  readonly #encoder = new TextEncoder();

  /** `capacity`: about how many bytes there will be. */
  constructor(capacity: number) {
    this.#bytes = new Uint8Array(Math.max(capacity, 1024));
  }

  copy(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  text(text: string): void {
    this.#reserve(text.length * 3);
    this.#length += this.#encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
  }

  /** What was put in so far; valid until more is put in. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.bytes());
    this.#bytes = larger;
  }
}
