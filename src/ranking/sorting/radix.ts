/**
 * A stable radix sort of row indices, least digit first: at most three passes over the rows, whatever the input. The words
 * (unsigned 32-bit integers) travel with the rows, as looking them up again in each pass would jump through memory. A longer
 * key is sorted by one word after the other, the least significant first.
 */

/** Counters for 11 bits stay in the fastest cache, and 32 bits need three passes. */
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const DIGIT_MASK = DIGITS - 1;
const DIGITS_PER_WORD = 3;

export interface WordColumn {
  readonly rows: Uint32Array;
  /** The word of each of these rows, in the same order. */
  readonly words: Uint32Array;
}

/** Rows sorted by their words; rows with equal words keep their order. The given columns are used up as working memory. */
export function radixSort(column: WordColumn): Uint32Array {
  const count = column.rows.length;
  let from = column;
  let to: WordColumn = { rows: new Uint32Array(count), words: new Uint32Array(count) };
  const starts = startsOfDigits(column.words);
  for (let digit = 0; digit < DIGITS_PER_WORD; digit++) {
    const next = starts.subarray(digit * DIGITS, (digit + 1) * DIGITS);
    if (allInOneDigit(next, count)) continue;
    distribute(from.rows, from.words, digit * DIGIT_BITS, next, to.rows, to.words);
    [from, to] = [to, from];
  }
  return from.rows;
}

/** For each of the three digits, where the rows of each of its values begin; found in one reading where the words are short. */
function startsOfDigits(words: Uint32Array): Uint32Array {
  const starts = new Uint32Array(DIGITS_PER_WORD * DIGITS);
  let union = 0;
  for (let position = 0; position < words.length; position++) {
    const word = words[position] ?? 0;
    union |= word;
    const low = word & DIGIT_MASK;
    const middle = DIGITS + ((word >>> DIGIT_BITS) & DIGIT_MASK);
    starts[low] = (starts[low] ?? 0) + 1;
    starts[middle] = (starts[middle] ?? 0) + 1;
  }
  if (union >>> (2 * DIGIT_BITS) === 0) starts[2 * DIGITS] = words.length;
  else countHighDigits(words, starts);
  for (let digit = 0; digit < DIGITS_PER_WORD; digit++) {
    let start = 0;
    for (let slot = digit * DIGITS; slot < (digit + 1) * DIGITS; slot++) {
      const size = starts[slot] ?? 0;
      starts[slot] = start;
      start += size;
    }
  }
  return starts;
}

function countHighDigits(words: Uint32Array, counts: Uint32Array): void {
  for (let position = 0; position < words.length; position++) {
    const high = 2 * DIGITS + ((words[position] ?? 0) >>> (2 * DIGIT_BITS));
    counts[high] = (counts[high] ?? 0) + 1;
  }
}

/** Whether no value of the digit begins between the first and the last row. */
function allInOneDigit(starts: Uint32Array, count: number): boolean {
  return starts.every((start) => start === 0 || start === count);
}

function distribute(rows: Uint32Array, words: Uint32Array, shift: number, next: Uint32Array, toRows: Uint32Array, toWords: Uint32Array): void {
  for (let position = 0; position < rows.length; position++) {
    const word = words[position] ?? 0;
    const digit = (word >>> shift) & DIGIT_MASK;
    const place = next[digit] ?? 0;
    next[digit] = place + 1;
    toRows[place] = rows[position] ?? 0;
    toWords[place] = word;
  }
}
