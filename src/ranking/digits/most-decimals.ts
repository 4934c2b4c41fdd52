/** How many decimals scores have themselves, where nothing else says how many are published. */
import { abs, isNaN, round } from './bound-arithmetic';
import { settleGroups, type GroupOptions } from '../groups';
import { MOST_DECIMALS } from './precision';
import { infiniteScore } from '../ranking-error';
import { FIFTEEN_DIGIT_LIMIT, nearestToDigits, powerOfTen } from './significant-digits';

/**
 * The most decimals that any score of each group has at 15 significant digits, at most 10: what "automatic" means where the
 * cells are formatted as General. NaN is no score. 0 for a group without scores. One entry a group.
 *
 * @example mostDecimals(Float64Array.of(85.4, 72, 64.25)) // [2]
 * @example mostDecimals(Float64Array.of(0.1 + 0.2, 72.00000000000001)) // [1]
 * @example mostDecimals(Float64Array.of(1.5, 2.25), { groups: Uint32Array.of(1, 0) }) // [2, 1]
 */
export function mostDecimals(scores: Float64Array, options: GroupOptions = {}): number[] {
  const { groups, groupCount } = settleGroups(scores.length, options);
  const most = new Uint8Array(groupCount);
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] ?? Number.NaN;
    const group = groups === null ? 0 : (groups[row] ?? 0);
    const known = most[group] ?? 0;
    if (isNaN(score)) continue;
    const magnitude = abs(score);
    if (magnitude === Infinity) throw infiniteScore(score, row);
    if (known === MOST_DECIMALS || hasAtMost(magnitude, known)) continue;
    const digits = nearestToDigits(magnitude);
    let decimals = known;
    while (decimals < MOST_DECIMALS && !hasAtMost(digits, decimals)) decimals++;
    most[group] = decimals;
  }
  return Array.from(most);
}

/** Whether a double is the nearest one to a decimal number of at most so many decimals and 15 digits. */
function hasAtMost(magnitude: number, decimals: number): boolean {
  const unit = powerOfTen(decimals);
  const units = magnitude * unit;
  return units >= FIFTEEN_DIGIT_LIMIT || round(units) / unit === magnitude;
}
