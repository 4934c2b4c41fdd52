/** Scores that show the same text are the same score, whatever their cells hold. */
import type { ListedUnits } from '../model/units';
import { printsOtherwise } from '../text/number-format';
import type { RowSource } from './row-source';

/**
 * In groups where formats print values otherwise than by their decimals, scores that show the same text are made the same: the value of the
 * first of them. The decimals of these groups are then all that there are. A score that is not its cell's own stays.
 */
export function printAlike(
  { scores: cells }: RowSource,
  { rows, scores, groups }: Pick<ListedUnits, 'rows' | 'scores' | 'groups'>,
  formatOf: (unit: number) => string | null,
): ReadonlySet<number> {
  const alike = new Set<number>();
  if (!cells.hasTexts) return alike;
  const formats = Array.from(rows, (_, unit) => formatOf(unit) ?? '');
  const otherwise = new Set(Array.from(new Set(formats)).filter(printsOtherwise));
  const isNumber = (unit: number): boolean => scores[unit] === cells.at(rows[unit] ?? 0);
  formats.forEach((format, unit) => {
    if (otherwise.has(format) && isNumber(unit)) alike.add(groups[unit] ?? 0);
  });
  const first = new Map<string, number>();
  rows.forEach((row, unit) => {
    const text = cells.text(row);
    if (!alike.has(groups[unit] ?? 0) || !isNumber(unit) || text === '' || /^#+$/u.test(text)) return;
    const key = `${groups[unit] ?? 0} ${text}`;
    scores[unit] = first.get(key) ?? scores[unit] ?? Number.NaN;
    if (!first.has(key)) first.set(key, scores[unit]);
  });
  return alike;
}
