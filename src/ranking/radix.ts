/**
 * A stable radix sort of row indices, least digit first: as many passes over all rows as the words have digits, whatever the
 * input. A word is a column of unsigned 32-bit integers; several words make a longer key.
 */

/** Counters for 11 bits stay in the fastest cache, and 32 bits need three passes. */
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/** Sorts `rows` (indices into each word) by the words, the least significant word first. Answers a new order. */
export function radixSort(rows: Uint32Array, words: readonly Uint32Array[]): Uint32Array {
  let order: Uint32Array = rows;
  let spare: Uint32Array = new Uint32Array(rows.length);
  const next = new Uint32Array(DIGITS);
  for (const word of words) {
    for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
      if (!startDigits(rows, word, shift, next)) continue;
      const target = spare;
      for (let position = 0; position < order.length; position++) {
        const row = order[position] ?? 0;
        const digit = ((word[row] ?? 0) >>> shift) & (DIGITS - 1);
        const place = next[digit] ?? 0;
        next[digit] = place + 1;
        target[place] = row;
      }
      spare = order === rows ? new Uint32Array(rows.length) : order;
      order = target;
    }
  }
  return order;
}

/** Puts into `next` where the rows of each digit begin; counts them in the given order, which reads memory in sequence. False where all rows have the same digit: nothing to sort. */
function startDigits(rows: Uint32Array, word: Uint32Array, shift: number, next: Uint32Array): boolean {
  next.fill(0);
  for (let position = 0; position < rows.length; position++) {
    const digit = ((word[rows[position] ?? 0] ?? 0) >>> shift) & (DIGITS - 1);
    next[digit] = (next[digit] ?? 0) + 1;
  }
  let start = 0;
  for (let digit = 0; digit < DIGITS; digit++) {
    const size = next[digit] ?? 0;
    if (size === rows.length && size > 0) return false;
    next[digit] = start;
    start += size;
  }
  return true;
}
