/**
 * A set of rows of a column that answers at once which is the first of them in a stretch: one bit for each row, and above these one
 * bit for each 32 of them that holds any.
 */

export class RowSet {
  #bits = new Uint32Array(8);
  #groups = new Uint32Array(1);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(row: number): boolean {
    return ((this.#bits[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0;
  }

  add(row: number): void {
    if (this.has(row)) return;
    const word = row >>> 5;
    if (word >= this.#bits.length) this.#grow(word + 1);
    this.#bits[word] = (this.#bits[word] ?? 0) | (1 << (row & 31));
    this.#groups[word >>> 5] = (this.#groups[word >>> 5] ?? 0) | (1 << (word & 31));
    this.#size++;
  }

  delete(row: number): void {
    if (!this.has(row)) return;
    const word = row >>> 5;
    const left = (this.#bits[word] ?? 0) & ~(1 << (row & 31));
    this.#bits[word] = left;
    if (left === 0) this.#groups[word >>> 5] = (this.#groups[word >>> 5] ?? 0) & ~(1 << (word & 31));
    this.#size--;
  }

  /** The first row from one to another, both included; null for none. */
  first(from: number, to: number): number | null {
    if (this.#size === 0) return null;
    for (let row = from; row <= to && row >>> 5 < this.#bits.length; ) {
      const word = row >>> 5;
      const rest = (this.#bits[word] ?? 0) >>> (row & 31);
      if (rest !== 0) {
        const found = row + lowestBit(rest);
        return found <= to ? found : null;
      }
      row = this.#nextFilledWord(word + 1) * 32;
    }
    return null;
  }

  #nextFilledWord(from: number): number {
    for (let word = from; word < this.#bits.length; ) {
      const rest = (this.#groups[word >>> 5] ?? 0) >>> (word & 31);
      if (rest !== 0) return word + lowestBit(rest);
      word = ((word >>> 5) + 1) * 32;
    }
    return this.#bits.length;
  }

  #grow(words: number): void {
    const bits = new Uint32Array(Math.max(words, this.#bits.length * 2));
    bits.set(this.#bits);
    this.#bits = bits;
    const groups = new Uint32Array(Math.ceil(bits.length / 32));
    groups.set(this.#groups);
    this.#groups = groups;
  }
}

function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}
