/**
 * Scores as keys that sort: one double a row, less is better, equal where the published scores are equal, NaN where there is
 * no score. So whatever comes after knows nothing of decimals or direction.
 *
 * Where all published scores of a group are less than 10^15 units of their last decimal, the keys are those units: whole
 * numbers (85.40 at two decimals is 8540), which can be counted where they lie close together. Else the key is the score
 * itself at its published digits. Keys of different groups are not comparable.
 */
import { abs, floor, isNaN } from '../digits/bound-arithmetic';
import type { SettledColumn } from '../rank-options';
import { infiniteScore } from '../ranking-error';
import { doubleBits } from '../digits/double-bits';
import { digitsKey, FIFTEEN_DIGIT_LIMIT, placesByHighBits, powerOfTen, roundToUnits, UNITS_IN_DOUBT } from '../digits/significant-digits';

export interface SortKeys {
  readonly keys: Float64Array;
  readonly groups: Uint32Array | null;
  readonly groupCount: number;
  /** Whether all keys of all groups are whole numbers, and whether they are the standard ranks already. */
  readonly kind: 'any' | 'whole' | 'standard ranks';
  /** The number of scored rows of each group. */
  readonly sizes: Uint32Array;
  /** The least and the greatest key of each group; meaningless for a group without scores. */
  readonly least: Float64Array;
  readonly greatest: Float64Array;
}

/** The keys of scores. Throws a RankingError for an infinite score. */
export function sortKeys(scores: Float64Array, options: SettledColumn): SortKeys {
  const { groups, groupCount, decimals } = options;
  const [only] = decimals;
  const usual = groupCount === 1 && typeof only === 'number' ? wholeKeysOfOneGroup(scores, only, options) : null;
  if (usual !== null) return usual;
  const { sizes, magnitudes } = measureGroups(scores, groups, groupCount);
  const units = Float64Array.from(decimals, (each) => (each === 'all' ? Number.NaN : powerOfTen(each)));
  const places = Uint8Array.from(decimals, (each) => (each === 'all' ? 0 : each));
  const inUnits = Uint8Array.from(units, (unit, group) => ((magnitudes[group] ?? 0) * unit < FIFTEEN_DIGIT_LIMIT ? 1 : 0));
  const keys = new Float64Array(scores.length);
  const least = new Float64Array(groupCount).fill(Infinity);
  const greatest = new Float64Array(groupCount).fill(-Infinity);
  const { words, high } = doubleBits(scores);
  writeKeys(scores, words, high, groups, inUnits, units, places, options.order === 'descending' ? -1 : 1, keys, least, greatest);
  const whole = inUnits.every((each, group) => each === 1 || sizes[group] === 0);
  return { keys, groups, groupCount, kind: whole ? 'whole' : 'any', sizes, least, greatest };
}

/** Writes the keys, and each group's least and greatest. Columns and numbers only, as in all loops over rows: docs/decisions/0003 says why. */
function writeKeys(
  scores: Float64Array,
  words: Uint32Array,
  high: 0 | 1,
  groups: Uint32Array | null,
  inUnits: Uint8Array,
  units: Float64Array,
  places: Uint8Array,
  sign: 1 | -1,
  keys: Float64Array,
  least: Float64Array,
  greatest: Float64Array,
): void {
  for (let row = 0; row < keys.length; row++) {
    const score = scores[row] ?? Number.NaN;
    if (isNaN(score)) {
      keys[row] = score;
      continue;
    }
    const group = groups === null ? 0 : (groups[row] ?? 0);
    const magnitude = abs(score);
    const unit = units[group] ?? 0;
    let published: number;
    if (inUnits[group] === 1) published = roundToUnits(magnitude, places[group] ?? 0);
    else if (magnitude * unit < FIFTEEN_DIGIT_LIMIT) published = roundToUnits(magnitude, places[group] ?? 0) / unit;
    else published = digitsKey(magnitude, placesByHighBits(words[2 * row + high] ?? 0));
    // adding 0 makes a 0 of -0, whose bits differ
    const key = (score < 0 ? -sign : sign) * published + 0;
    keys[row] = key;
    if (key < (least[group] ?? 0)) least[group] = key;
    if (key > (greatest[group] ?? 0)) greatest[group] = key;
  }
}

/**
 * The usual case by itself, in one reading and without looking up a group for each row: half the time. Null where the scores
 * are too large for units of their last decimal (or infinite): then the general way decides.
 */
function wholeKeysOfOneGroup(scores: Float64Array, decimals: number, { groups, order }: SettledColumn): SortKeys | null {
  const keys = new Float64Array(scores.length);
  const range = Float64Array.of(Infinity, -Infinity);
  const size = writeWholeKeys(scores, decimals, order === 'descending' ? -1 : 1, keys, range);
  if (size === null) return null;
  return { keys, groups, groupCount: 1, kind: 'whole', sizes: Uint32Array.of(size), least: range.slice(0, 1), greatest: range.slice(1) };
}

/**
 * Writes the keys, and the least and the greatest of them into `range`; answers how many rows are scored, or null where one is too large.
 */
function writeWholeKeys(scores: Float64Array, decimals: number, sign: 1 | -1, keys: Float64Array, range: Float64Array): number | null {
  const unit = powerOfTen(decimals);
  let least = Infinity;
  let greatest = -Infinity;
  let size = 0;
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] ?? Number.NaN;
    if (isNaN(score)) {
      keys[row] = score;
      continue;
    }
    const magnitude = abs(score);
    const product = magnitude * unit;
    if (product >= FIFTEEN_DIGIT_LIMIT) return null;
    // The first line of roundToUnits, here without a call for each row: what a call returns costs an allocation where it is not inlined.
    const nearest = floor(product + 0.5);
    const units = 0.5 - abs(product - nearest) > product * UNITS_IN_DOUBT ? nearest : roundToUnits(magnitude, decimals);
    const key = (score < 0 ? -sign : sign) * units + 0;
    keys[row] = key;
    if (key < least) least = key;
    if (key > greatest) greatest = key;
    size++;
  }
  range[0] = least;
  range[1] = greatest;
  return size;
}

/** How many scores each group has, and the greatest magnitude among them. */
function measureGroups(scores: Float64Array, groups: Uint32Array | null, groupCount: number): { sizes: Uint32Array; magnitudes: Float64Array } {
  if (groups === null) return measureAll(scores);
  const sizes = new Uint32Array(groupCount);
  const magnitudes = new Float64Array(groupCount);
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] ?? Number.NaN;
    if (isNaN(score)) continue;
    const magnitude = abs(score);
    if (magnitude === Infinity) throw infiniteScore(score, row);
    const group = groups[row] ?? 0;
    sizes[group] = (sizes[group] ?? 0) + 1;
    if (magnitude > (magnitudes[group] ?? 0)) magnitudes[group] = magnitude;
  }
  return { sizes, magnitudes };
}

function measureAll(scores: Float64Array): { sizes: Uint32Array; magnitudes: Float64Array } {
  let size = 0;
  let greatest = 0;
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] ?? Number.NaN;
    if (isNaN(score)) continue;
    const magnitude = abs(score);
    if (magnitude === Infinity) throw infiniteScore(score, row);
    size++;
    if (magnitude > greatest) greatest = magnitude;
  }
  return { sizes: Uint32Array.of(size), magnitudes: Float64Array.of(greatest) };
}
