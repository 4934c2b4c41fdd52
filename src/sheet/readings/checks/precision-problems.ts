/**
 * Where the published decimals decide a rank: units that tie at them and differ beyond. To be asked once the decimals are settled.
 * Binary noise is no difference: scores are compared at the 15 digits that Excel shows.
 */
import { findNearTies, quantise } from '../../../ranking';
import { problemKey } from '../../choices/row-choices';
import type { Layout } from '../../model/layout';
import type { CellPlace, ReportingProblem } from '../../model/problem';
import type { Reading, UnitTable } from '../../model/units';

/** More are not listed one by one. */
const MOST_LISTED = 50;

/** A near tie needs a score that has more digits than are published: without one there is nothing to look for. */
function hasHiddenDigits({ scores, groups, decimals }: UnitTable): boolean {
  for (let unit = 0; unit < scores.length; unit += 1) {
    const score = scores[unit] ?? Number.NaN;
    const published = decimals[groups[unit] ?? 0] ?? 'all';
    if (published === 'all' || Number.isNaN(score)) continue;
    if (quantise(score, published) !== quantise(score, 'all')) return true;
  }
  return false;
}

/** One problem for each set of units that tie so, by group, the best score first; at most 50, and a count of the others. In each the first two that differ. */
export function precisionProblems(layout: Layout, { units, answered }: Pick<Reading, 'units' | 'answered'>): ReportingProblem[] {
  if (!hasHiddenDigits(units)) return [];
  const { scores, groups, groupNames, decimals, rows, names } = units;
  const near = findNearTies(scores, { decimals, groups, groupCount: groupNames.length });
  const cellOf = (unit: number): CellPlace => ({ row: rows[unit] ?? 0, column: layout.scoreColumn });
  const problems: ReportingProblem[] = [];
  let listed = 0;
  let more = 0;
  let firstMore = -1;
  let lastGroup = -1;
  let lastScore = Number.NaN;
  for (let index = 0; index < near.count; index += 1) {
    const group = near.groups[index] ?? 0;
    const published = decimals[group] ?? 'all';
    const better = near.betterRows[index] ?? 0;
    const worse = near.worseRows[index] ?? 0;
    const score = quantise(scores[better] ?? Number.NaN, published);
    if (published === 'all' || (group === lastGroup && score === lastScore)) continue;
    lastGroup = group;
    lastScore = score;
    const unit = Math.min(better, worse);
    const other = Math.max(better, worse);
    if (answered.has(problemKey('near-tie', rows[unit] ?? -1))) continue;
    if (listed < MOST_LISTED) {
      listed += 1;
      const differAt = near.decimals[index] ?? 0;
      problems.push({ code: 'near-tie', cell: cellOf(unit), unit: names[unit] ?? '', other: cellOf(other), otherUnit: names[other] ?? '', decimals: published, differAt });
      continue;
    }
    more += 1;
    if (firstMore < 0) firstMore = unit;
  }
  return more === 0 ? problems : [...problems, { code: 'near-ties-more', cell: cellOf(firstMore), count: more }];
}
