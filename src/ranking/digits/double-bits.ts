/**
 * The bits of a column of doubles, as two columns of 32-bit words over the same memory. Which of the two words comes first
 * depends on the processor.
 */
export interface DoubleBits {
  /** Both words of each double, one double after the other. */
  readonly words: Uint32Array;
  /** Where in a pair the word with sign and exponent stands: 1 on all usual processors. */
  readonly high: 0 | 1;
}

export function doubleBits(doubles: Float64Array): DoubleBits {
  const one = new Uint32Array(Float64Array.of(1).buffer);
  return { words: new Uint32Array(doubles.buffer, doubles.byteOffset, 2 * doubles.length), high: one[1] === 0 ? 0 : 1 };
}

/** Each double as two words, whose order as one unsigned integer of 64 bits is the order of the doubles (0 comes after -0). */
export function orderedBits(doubles: Float64Array): { low: Uint32Array; high: Uint32Array } {
  const bits = doubleBits(doubles);
  const low = new Uint32Array(doubles.length);
  const high = new Uint32Array(doubles.length);
  for (let row = 0; row < doubles.length; row++) {
    const highBits = bits.words[2 * row + bits.high] ?? 0;
    const lowBits = bits.words[2 * row + 1 - bits.high] ?? 0;
    // negative numbers: greater bits are less; the others go above them
    const negative = highBits >>> 31 === 1;
    low[row] = negative ? ~lowBits : lowBits;
    high[row] = negative ? ~highBits : highBits | 0x80000000;
  }
  return { low, high };
}

/** The 64-bit integers of `orderedBits` as doubles, rounded: they never fall where the given doubles rise. NaN stays NaN. */
export function orderedNumbers(doubles: Float64Array): Float64Array {
  const { words, high } = doubleBits(doubles);
  const numbers = new Float64Array(doubles.length);
  for (let row = 0; row < doubles.length; row++) {
    const double = doubles[row] ?? 0;
    // the bits without the sign
    const magnitude = ((words[2 * row + high] ?? 0) & 0x7fffffff) * 2 ** 32 + (words[2 * row + 1 - high] ?? 0);
    numbers[row] = double < 0 ? -magnitude : double >= 0 ? magnitude : Number.NaN;
  }
  return numbers;
}
