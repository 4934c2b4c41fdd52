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
