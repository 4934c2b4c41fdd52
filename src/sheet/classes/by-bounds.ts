/** Classes by bounds on the printed score: what is printed as 90.00 is in the class from 90, also where it was 89.995. */
import { quantise, type Decimals } from '../../ranking';
import { exactDecimal, multiply, roundedQuotient } from '../totals/exact-decimal';
import { findClassFault, NO_CLASS, type ScoreClass } from './score-class';

export interface BoundOptions {
  /** The decimals at which scores are printed: one for all units, or one a unit's group. */
  readonly decimals: Decimals | readonly Decimals[];
  /** The group of each unit, where decimals are given by group. */
  readonly groups?: Uint32Array;
  /** Default 'descending': a bound is the least score of its class. */
  readonly order?: 'descending' | 'ascending';
  /** Where given, the bounds are per cent of this maximum: the percentage of the score, printed at the same decimals, is compared. */
  readonly maximum?: number;
}

/**
 * The class of each unit; NO_CLASS (-1) where it has no score, or none of the classes reaches so far. Throws a RangeError for classes with
 * a fault (`findClassFault`) and for a maximum that is not above 0.
 *
 * @example classifyByBounds(Float64Array.of(89.995, 7), [{ name: 'A', bound: 90 }], { decimals: 2 }) // Int16Array.of(0, -1)
 */
export function classifyByBounds(scores: Float64Array, classes: readonly ScoreClass[], options: BoundOptions): Int16Array {
  const { order = 'descending', maximum, decimals, groups } = options;
  const fault = findClassFault(classes, order);
  if (fault !== null) throw new RangeError(`${fault.code}: class ${String(fault.index)}`);
  if (maximum !== undefined && !(maximum > 0)) throw new RangeError('A maximum is greater than 0.');
  return Int16Array.from(scores, (score, unit) => {
    if (Number.isNaN(score)) return NO_CLASS;
    const places = typeof decimals === 'object' ? (decimals[groups?.[unit] ?? 0] ?? 'all') : decimals;
    const printed = maximum === undefined ? quantise(score, places) : percentOf(score, maximum, places);
    return classes.findIndex(({ bound }) => bound === null || (order === 'descending' ? printed >= bound : printed <= bound));
  });
}

const HUNDRED = exactDecimal(100);
/** The decimals of a percentage where all digits of a score are printed. */
const MOST_DECIMALS = 10;

function percentOf(score: number, maximum: number, decimals: Decimals): number {
  const places = decimals === 'all' ? MOST_DECIMALS : decimals;
  return roundedQuotient(multiply(exactDecimal(quantise(score, decimals)), HUNDRED), exactDecimal(maximum), places);
}
