/**
 * The order in which Excel sorts: numbers, texts, FALSE before TRUE, errors, and empty cells last in either direction. Texts are
 * compared as the data locale does, without regard to capitals unless asked for; hyphens and apostrophes count only where texts
 * are alike otherwise.
 */

import type { CellValue } from '../../../engine/port';

export interface SortField {
  /** Which column (or row) of the range, counted from its first. */
  readonly key: number;
  readonly ascending: boolean;
  /** Texts that read as numbers count as numbers. */
  readonly textAsNumber: boolean;
}

export interface SortOrderOptions {
  readonly matchCase: boolean;
  readonly locale: string;
}

type Compare = (a: CellValue, b: CellValue) => number;

const RANKS = { number: 0, string: 1, boolean: 2, error: 3, empty: 4 } as const;

function kindOf(value: CellValue): keyof typeof RANKS {
  if (value === null) return 'empty';
  if (typeof value === 'object') return 'error';
  return typeof value as 'number' | 'string' | 'boolean';
}

/** Compares two lines by the values that `read` finds for a field; lines that are alike keep their order, as sorting is stable. */
export function lineOrder<L>(fields: readonly SortField[], read: (line: L, key: number) => CellValue, options: SortOrderOptions): (a: L, b: L) => number {
  const compare = valueOrder(options);
  return (a, b) => {
    for (const { key, ascending, textAsNumber } of fields) {
      const [one, other] = [read(a, key), read(b, key)].map((value) => (textAsNumber ? numberOf(value) : value)) as [CellValue, CellValue];
      const order = compare(one, other);
      if (order === 0) continue;
      return ascending || one === null || other === null ? order : -order;
    }
    return 0;
  };
}

function valueOrder({ matchCase, locale }: SortOrderOptions): Compare {
  const letters = new Intl.Collator(locale, { sensitivity: matchCase ? 'variant' : 'accent', caseFirst: 'lower' });
  const texts = (a: string, b: string): number => {
    const [bareA, bareB] = [a, b].map((text) => text.replaceAll(/['-]/g, '')) as [string, string];
    // Of two that are alike but for them, the one without comes first.
    return letters.compare(bareA, bareB) || a.length - bareA.length - (b.length - bareB.length) || letters.compare(a, b);
  };
  return (a, b) => {
    const [kindA, kindB] = [kindOf(a), kindOf(b)];
    if (kindA !== kindB) return RANKS[kindA] - RANKS[kindB];
    if (typeof a === 'string' && typeof b === 'string') return texts(a, b);
    return kindA === 'number' || kindA === 'boolean' ? Number(a) - Number(b) : 0;
  };
}

function numberOf(value: CellValue): CellValue {
  if (typeof value !== 'string' || value.trim() === '') return value;
  const number = Number(value);
  return Number.isFinite(number) ? number : value;
}
