/**
 * The criteria of a filter in the words of Office.js (`Excel.FilterCriteria`), and which rows they let through. Criteria by colour, icon
 * or date are refused by name.
 */

import type { FilterCondition, FilterCriterion } from '../../engine/filter-model';
import type { CellValue } from '../../engine/port';
import { ExcelError, notImplemented } from '../definition/excel-error';
import { wildcardSource } from '../wildcards';

const CONDITION = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/;

/** @throws {ExcelError} InvalidArgument for criteria that miss what their kind needs */
export function readCriteria(value: unknown): FilterCriterion {
  if (typeof value !== 'object' || value === null) throw new ExcelError('InvalidArgument');
  const { filterOn, criterion1, criterion2, operator, values }: Readonly<Record<string, unknown>> = { ...value };
  switch (filterOn) {
    case 'Values':
      return { kind: 'values', values: readValues(values) };
    case 'Custom': {
      const conditions = [criterion1, criterion2].filter((text) => text !== undefined && text !== null && text !== '').map(readCondition);
      if (conditions.length === 0) throw new ExcelError('InvalidArgument');
      return { kind: 'custom', conditions, join: operator === 'Or' ? 'Or' : 'And' };
    }
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent': {
      const count = Number(criterion1);
      if (!Number.isInteger(count) || count < 1) throw new ExcelError('InvalidArgument');
      return { kind: 'top', count, unit: filterOn.endsWith('Percent') ? 'percent' : 'items', end: filterOn.startsWith('Top') ? 'top' : 'bottom' };
    }
    default:
      if (typeof filterOn === 'string') throw notImplemented(`Filtering on ${filterOn}`);
      throw new ExcelError('InvalidArgument');
  }
}

export function readValues(values: unknown): readonly string[] {
  if (!Array.isArray(values)) throw new ExcelError('InvalidArgument');
  return (values as readonly unknown[]).map((value) => {
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    throw notImplemented('Filtering by dates');
  });
}

/** `>50` -> greater than 50; a text without an operator is what cells have to equal. */
export function readCondition(text: unknown): FilterCondition {
  if (typeof text !== 'string' && typeof text !== 'number') throw new ExcelError('InvalidArgument');
  const parts = CONDITION.exec(String(text));
  return { operator: (parts?.[1] ?? '=') as FilterCondition['operator'], operand: parts?.[2] ?? '' };
}

export interface FilteredCell {
  readonly value: CellValue;
  /** As the cell shows it. */
  readonly text: string;
}

/** For each cell of a column whether the criterion lets it through. */
export function passing(criterion: Exclude<FilterCriterion, { readonly kind: 'unread' }>, cells: readonly FilteredCell[]): readonly boolean[] {
  switch (criterion.kind) {
    case 'values': {
      const wanted = new Set(criterion.values.map((text) => text.toLowerCase()));
      return cells.map(({ text }) => wanted.has(text.toLowerCase()));
    }
    case 'custom':
      return cells.map((cell) => {
        const fulfils = (condition: FilterCondition): boolean => meets(cell, condition);
        return criterion.join === 'And' ? criterion.conditions.every(fulfils) : criterion.conditions.some(fulfils);
      });
    case 'top': {
      const edge = edgeOf(criterion, cells);
      return cells.map(({ value }) => typeof value === 'number' && edge !== null && (criterion.end === 'top' ? value >= edge : value <= edge));
    }
  }
}

/** The last number that still belongs to the top (or bottom); those that equal it belong there too. */
function edgeOf({ count, unit, end }: Extract<FilterCriterion, { readonly kind: 'top' }>, cells: readonly FilteredCell[]): number | null {
  const numbers = cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : [])).sort((a, b) => (end === 'top' ? b - a : a - b));
  const wanted = unit === 'items' ? count : Math.max(1, Math.floor((numbers.length * count) / 100));
  return numbers[Math.min(wanted, numbers.length) - 1] ?? null;
}

/** Numbers compare with numbers, texts with texts; a blank cell equals the empty text and nothing else. */
function meets({ value, text }: FilteredCell, { operator, operand }: FilterCondition): boolean {
  const number = operand.trim() === '' ? NaN : Number(operand);
  if (operator === '=' || operator === '<>') {
    const equal = typeof value === 'number' && !Number.isNaN(number) ? value === number : new RegExp(`^${wildcardSource(operand)}$`, 'iu').test(text);
    return operator === '=' ? equal : !equal;
  }
  if (!Number.isNaN(number)) return typeof value === 'number' && compares(value - number, operator);
  return typeof value === 'string' && compares(value.localeCompare(operand, undefined, { sensitivity: 'accent' }), operator);
}

function compares(difference: number, operator: Exclude<FilterCondition['operator'], '=' | '<>'>): boolean {
  switch (operator) {
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
  }
}
