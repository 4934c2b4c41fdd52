/** How many units each class has, in each group and over all, with their shares as they are printed. */
import { exactDecimal, roundedQuotient } from '../totals/exact-decimal';
import { NO_CLASS } from './score-class';

export interface ClassCounts {
  /** One entry a class. */
  readonly counts: readonly number[];
  /** How many units have a class. */
  readonly rated: number;
  /** Per cent of the rated units, half away from zero at the decimals asked for; one entry a class, NaN where none is rated. */
  readonly shares: readonly number[];
}

export interface ClassCountOptions {
  readonly classCount: number;
  /** The decimals of the shares. */
  readonly decimals: number;
  readonly groups?: Uint32Array;
  /** How many groups there are; 1 where there are none. */
  readonly groupCount?: number;
}

/**
 * The counts of each group, and of all units.
 *
 * @example countClasses(Int16Array.of(0, 0, 1), { classCount: 2, decimals: 1 }).all // { counts: [2, 1], rated: 3, shares: [66.7, 33.3] }
 */
export function countClasses(
  classes: Int16Array,
  { classCount, decimals, groups, groupCount = 1 }: ClassCountOptions,
): { readonly byGroup: readonly ClassCounts[]; readonly all: ClassCounts } {
  const byGroup = Array.from({ length: groupCount }, () => new Array<number>(classCount).fill(0));
  classes.forEach((each, unit) => {
    const counts = byGroup[groups?.[unit] ?? 0];
    if (each !== NO_CLASS && counts !== undefined) counts[each] = (counts[each] ?? 0) + 1;
  });
  const all = Array.from({ length: classCount }, (_, index) => byGroup.reduce((sum, counts) => sum + (counts[index] ?? 0), 0));
  const shown = (counts: readonly number[]): ClassCounts => {
    const rated = counts.reduce((sum, count) => sum + count, 0);
    const percent = (count: number): number => roundedQuotient(exactDecimal(100 * count), exactDecimal(rated), decimals);
    return { counts, rated, shares: counts.map((count) => (rated === 0 ? Number.NaN : percent(count))) };
  };
  return { byGroup: byGroup.map(shown), all: shown(all) };
}
