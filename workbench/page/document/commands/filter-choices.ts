/** The menu of a filter's column: the different values in it, which of them are shown, and sorting by it. */

import type { Outcome } from '../../../editing/refusal';
import type { Editing } from '../../../editing/editing';
import { cellText } from '../../../objects/range/content/cell-text';
import { filterOf, filteredArea } from '../../../objects/sheet/filter-rows';
import type { FilterRequest } from '../../grid';

export type FilterButton = FilterRequest['button'];

export interface FilterChoices {
  /** As cells show them, '' for blank ones, in order; null where there are too many to choose from. */
  readonly values: readonly string[] | null;
  /** Those that the filter lets through now. */
  readonly shown: ReadonlySet<string>;
}

/** Excel lists 10,000; a list that nobody reads through is cut off earlier. */
export const MOST_CHOICES = 1_000;

export function filterChoices({ target, column }: FilterButton, { session }: Editing): FilterChoices {
  const { sheet } = target;
  const area = filteredArea(target);
  const criterion = filterOf(target)?.criteria.get(column);
  const numbers = new Map<string, number>();
  const [values, shown] = [new Set<string>(), new Set<string>()];
  for (let row = (area?.top ?? 0) + 1; area !== null && row < area.top + area.rowCount; row += 1) {
    const text = cellText(sheet, row, area.left + column, session.dataLocale);
    const value = sheet.value(row, area.left + column);
    if (typeof value === 'number') numbers.set(text, value);
    values.add(text);
    if (values.size > MOST_CHOICES) return { values: null, shown };
    if (!sheet.rowHidden(row)) shown.add(text);
  }
  const order = (one: string, other: string): number => {
    const [first, second] = [numbers.get(one), numbers.get(other)];
    if (first !== undefined && second !== undefined) return first - second;
    // Numbers, then texts, then what is blank.
    const rank = (text: string): number => (numbers.has(text) ? 0 : text === '' ? 2 : 1);
    return rank(one) - rank(other) || one.localeCompare(other, session.dataLocale);
  };
  return { values: [...values].sort(order), shown: criterion?.kind === 'values' ? new Set(criterion.values) : shown };
}

/** All of the values are no criterion. */
export function chooseValues(editing: Editing, { target, column }: FilterButton, { chosen, of }: { readonly chosen: ReadonlySet<string>; readonly of: readonly string[] }): Outcome {
  const values = of.filter((value) => chosen.has(value));
  return editing.tables.filter(target, column, values.length === of.length ? null : { kind: 'values', values });
}

export function sortByFilter(editing: Editing, { target, column }: FilterButton, order: 'ascending' | 'descending'): Outcome<unknown> {
  const area = filteredArea(target);
  if (area === null) throw new Error('A filter without an area has no button');
  return editing.sort(target.sheet, { area, header: 'first-row', by: [{ column: area.left + column, order }] });
}
