/**
 * The criteria of filters, of sheets and of tables, of which ExcelTS keeps only the area.
 *
 * They are read from the parts before loading and put back after saving, each as its `filterColumn` element (ECMA-376 part 1, 18.3.2.7).
 * Criteria of a file are not understood, only kept; those of the host are written from its own words.
 */
import { xmlEncodeAttr } from '@cj-tech-master/excelts/xml';
import type { FilterCondition, FilterCriterion } from '../filter-model';
import { type Parts, partText, setPartText, sheetParts } from './parts';

/** `filterColumn` elements by their column, counted from the filter's first. */
export type FilterColumns = ReadonlyMap<number, string>;

/** By the names of sheets and of tables. */
export interface Filters {
  readonly sheets: ReadonlyMap<string, FilterColumns>;
  readonly tables: ReadonlyMap<string, FilterColumns>;
}

const FILTER = /<autoFilter\b([^>]*?)(?:\/>|>([\s\S]*?)<\/autoFilter>)/;
const COLUMN = /<filterColumn\b[^>]*?\bcolId="(\d+)"[^>]*?(?:\/>|>([\s\S]*?)<\/filterColumn>)/g;
const TABLE_PART = /^xl\/tables\/[^/]+\.xml$/;

export function readFilters(parts: Parts): Filters {
  const sheets = sheetParts(parts).map(({ name, part }) => [name, columnsOf(partText(parts, part) ?? '')] as const);
  const tables = tableParts(parts).map(({ name, xml }) => [name, columnsOf(xml)] as const);
  return { sheets: new Map(sheets), tables: new Map(tables) };
}

/** @param filters by the present names of sheets and tables. */
export function putFilters(parts: Parts, filters: Filters): void {
  for (const { name, part } of sheetParts(parts)) put(parts, part, filters.sheets.get(name));
  for (const { name, part } of tableParts(parts)) put(parts, part, filters.tables.get(name));
}

function put(parts: Parts, part: string, columns: FilterColumns | undefined): void {
  if (columns === undefined || columns.size === 0) return;
  const xml = partText(parts, part) ?? '';
  const written = xml.replace(FILTER, (_all, attributes: string, inner: string | undefined) => {
    const kept = [...(inner ?? '').matchAll(COLUMN)].map(([element, column]) => [Number(column), element] as const);
    const all = [...new Map([...kept, ...columns])].sort(([one], [other]) => one - other);
    return `<autoFilter${attributes}>${all.map(([, element]) => element).join('')}</autoFilter>`;
  });
  setPartText(parts, part, written);
}

/** Columns that only hide their button have no criteria. */
function columnsOf(xml: string): FilterColumns {
  const inner = FILTER.exec(xml)?.[2] ?? '';
  return new Map([...inner.matchAll(COLUMN)].filter(([, , criteria]) => criteria !== undefined).map(([element, column]) => [Number(column), element]));
}

function tableParts(parts: Parts): readonly { readonly name: string; readonly part: string; readonly xml: string }[] {
  return Object.keys(parts)
    .filter((part) => TABLE_PART.test(part))
    .map((part) => {
      const xml = partText(parts, part) ?? '';
      return { name: /<table\b[^>]*\sname="([^"]*)"/.exec(xml)?.[1] ?? '', part, xml };
    });
}

const OPERATORS: Readonly<Record<FilterCondition['operator'], string>> = {
  '=': 'equal',
  '<>': 'notEqual',
  '<': 'lessThan',
  '<=': 'lessThanOrEqual',
  '>': 'greaterThan',
  '>=': 'greaterThanOrEqual',
};

/** A criterion of the host as the file has it. */
export function filterColumn(column: number, criterion: Exclude<FilterCriterion, { readonly kind: 'unread' }>): string {
  return `<filterColumn colId="${column}">${criteria(criterion)}</filterColumn>`;
}

function criteria(criterion: Exclude<FilterCriterion, { readonly kind: 'unread' }>): string {
  switch (criterion.kind) {
    case 'values': {
      const shown = criterion.values.filter((value) => value !== '');
      const blank = shown.length < criterion.values.length ? ' blank="1"' : '';
      return `<filters${blank}>${shown.map((value) => `<filter val="${xmlEncodeAttr(value)}"/>`).join('')}</filters>`;
    }
    case 'custom': {
      const conditions = criterion.conditions.map(({ operator, operand }) => `<customFilter operator="${OPERATORS[operator]}" val="${xmlEncodeAttr(operand)}"/>`);
      return `<customFilters${criterion.join === 'And' ? ' and="1"' : ''}>${conditions.join('')}</customFilters>`;
    }
    case 'top':
      return `<top10${criterion.end === 'bottom' ? ' top="0"' : ''}${criterion.unit === 'percent' ? ' percent="1"' : ''} val="${criterion.count}"/>`;
  }
}
