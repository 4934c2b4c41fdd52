/** Scores that are hard to rank, for property tests. */
import fc from 'fast-check';

/** The double so many representable numbers above (or below). */
export function stepped(score: number, steps: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, score);
  bits.setBigInt64(0, bits.getBigInt64(0) + BigInt(steps));
  const result = bits.getFloat64(0);
  return Number.isFinite(result) ? result : score;
}

/** As offices publish them: 0 to 100 at up to three decimals. */
export const plainScore = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000);

/** Halves at some decimal, some representable numbers off: where rounding a product goes wrong. */
const nearHalf = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 11 }), fc.integer({ min: -3, max: 3 }))
  .map(([whole, decimals, steps]) => stepped((whole + 0.5) / 10 ** decimals, steps));

/** 15 digits and a half of the next, at any magnitude. */
const nearHalfOfDigits = fc
  .tuple(fc.bigInt({ min: 10n ** 14n, max: 10n ** 15n }), fc.integer({ min: -320, max: 292 }), fc.integer({ min: -2, max: 2 }))
  .map(([digits, exponent, steps]) => stepped(Number(`${digits.toString()}5e${String(exponent)}`), steps));

/** At and beside the powers of ten, where the number of digits changes. */
const nearPowerOfTen = fc
  .tuple(fc.integer({ min: -323, max: 308 }), fc.integer({ min: -4, max: 4 }), fc.constantFrom(1, -1))
  .map(([exponent, steps, sign]) => sign * stepped(Number(`1e${String(exponent)}`), exponent === -323 ? Math.abs(steps) : steps));

const noisySum = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 }).map((parts) => parts.reduce((sum, part) => sum + part / 100, 0));

const special = fc.constantFrom(0, -0, 5e-324, -5e-324, 1e308, -1e308, Number.MAX_VALUE, Number.MIN_VALUE, 2 ** 53, 1e15, 1e15 - 0.5, 1.005, 2.675, 0.1 + 0.2, 72.00000000000001);

const anyDouble = fc.double({ noNaN: true, noDefaultInfinity: true });

/** Any finite score, the nasty ones often. */
export const nastyScore = fc.oneof(plainScore, nearHalf, nearHalfOfDigits, nearPowerOfTen, noisySum, special, anyDouble);

export const decimals = fc.oneof(fc.constant('all' as const), fc.integer({ min: 0, max: 10 }));

export const order = fc.constantFrom('descending' as const, 'ascending' as const);
