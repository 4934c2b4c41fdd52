/**
 * Scores at the published number of decimals.
 *
 * Totals are computed, so 72.00000000000001 and 72 must tie, and what prints the same must rank the same. A score is therefore
 * first brought to the 15 significant digits that Excel shows, and those digits are rounded half away from zero at the
 * published decimals: the way a person rounds the printed number. See docs/decisions/0002-ties-at-published-precision.md.
 */
import { abs } from './bound-arithmetic';
import { FIFTEEN_DIGIT_LIMIT, nearestToDigits, powerOfTen, roundToUnits } from './significant-digits';

/** The published number of decimals, 0 to 10; or 'all', the 15 significant digits that Excel shows. */
export type Decimals = number | 'all';

/** The most decimals that can be published. */
export const MOST_DECIMALS = 10;

/**
 * A finite score at the published decimals, half away from zero on the decimal value of its 15 significant digits. Where a
 * score is so large that its 15 digits end before the published decimals, the 15 digits rule. Never answers -0.
 *
 * @example quantise(1.005, 2) // 1.01
 * @example quantise(-1.005, 2) // -1.01
 * @example quantise(72.00000000000001, 'all') // 72
 * @example quantise(123456789012345.6, 2) // 123456789012346
 */
export function quantise(score: number, decimals: Decimals): number {
  const magnitude = abs(score);
  const published = quantiseMagnitude(magnitude, decimals);
  return score < 0 && published > 0 ? -published : published;
}

function quantiseMagnitude(magnitude: number, decimals: Decimals): number {
  if (decimals === 'all') return nearestToDigits(magnitude);
  const unit = powerOfTen(decimals);
  // Both operands are integers below 2^53, so the quotient is the double nearest to the decimal number.
  return magnitude * unit < FIFTEEN_DIGIT_LIMIT ? roundToUnits(magnitude, decimals) / unit : nearestToDigits(magnitude);
}
