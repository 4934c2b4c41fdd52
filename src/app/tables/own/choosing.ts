/**
 * What a person changes about the columns of their own style in the pane. Each heading belongs to its column and moves with it.
 */
import type { ColumnCandidate, Layout } from '../../../sheet';
import type { TableOptions } from '../table-options';
import { ownColumnsOf, placeOf, textOfColumn, type ExtraColumn, type OwnColumn } from './columns';

/** Where an extra column stands: nowhere, right after the names, after the usual columns, or where a setting has put it. */
export type ExtraPlace = 'none' | 'after-unit' | 'at-end' | 'elsewhere';

export interface HeadedColumn {
  readonly column: OwnColumn;
  /** '' for the usual words. */
  readonly heading: string;
}

export interface OfferedColumn {
  readonly extra: ExtraColumn;
  /** How a person knows it. */
  readonly header: string;
  /** Its place on the sheet; null where it is gone. */
  readonly column: number | null;
  readonly place: ExtraPlace;
}

type Columns = Pick<TableOptions, 'columns' | 'headings'>;

/** The columns with their headings, from left to right. */
export function headedColumns({ columns, headings }: Columns): HeadedColumn[] {
  const texts = headings.split('|');
  return (ownColumnsOf(columns) ?? []).map((column, index) => ({ column, heading: texts[index] ?? '' }));
}

function textsOf(list: readonly HeadedColumn[]): Columns {
  const headings = list.map(({ heading }) => heading.replaceAll('|', '/'));
  return { columns: list.map(({ column }) => textOfColumn(column)).join(','), headings: headings.some((heading) => heading !== '') ? headings.join('|') : '' };
}

/** The columns of the sheet that the tables can take besides, and those that they should take and that are gone. */
export function offeredColumns(options: Columns, layout: Layout, candidates: readonly ColumnCandidate[]): OfferedColumn[] {
  const own = ownColumnsOf(options.columns) ?? [];
  const chosen = own.flatMap((extra, index) => (extra.kind === 'extra' ? [{ extra, index, column: placeOf(extra, layout) }] : []));
  const usual = [layout.unitColumn, layout.scoreColumn, layout.serialColumn, layout.rankColumn];
  const headers = layout.headers.map((header) => header.toLocaleLowerCase());
  const here = candidates.filter(({ column }) => !usual.includes(column) || chosen.some((each) => each.column === column)).map(({ column }): OfferedColumn => {
    const header = layout.headers[column - layout.firstColumn] ?? '';
    const taken = chosen.find((each) => each.column === column);
    const repeated = headers.filter((each) => each === header.toLocaleLowerCase()).length > 1;
    return { extra: taken?.extra ?? { kind: 'extra', header, column: header === '' || repeated ? column : null }, header, column, place: taken === undefined ? 'none' : placeAmong(own, taken.index) };
  });
  const gone = chosen.filter(({ column }) => column === null).map(({ extra, index }): OfferedColumn => ({ extra, header: extra.header, column: null, place: placeAmong(own, index) }));
  return [...here, ...gone];
}

function placeAmong(own: readonly OwnColumn[], index: number): ExtraPlace {
  const before = own.slice(0, index).filter(({ kind }) => kind !== 'extra');
  if (before.length === own.filter(({ kind }) => kind !== 'extra').length) return 'at-end';
  return before.at(-1)?.kind === 'unit' ? 'after-unit' : 'elsewhere';
}

/** Puts an extra column to a place, or takes it out. */
export function withExtra(options: Columns, extra: ExtraColumn, place: ExtraPlace): Columns {
  const list = headedColumns(options);
  const text = textOfColumn(extra);
  const moved = list.find(({ column }) => textOfColumn(column) === text) ?? { column: extra, heading: '' };
  if (place === 'elsewhere') return textsOf(list);
  const others = list.filter((each) => each !== moved);
  if (place === 'none') return textsOf(others);
  if (place === 'at-end') return textsOf([...others, moved]);
  const usual = others.findIndex(({ column }, index) => column.kind !== 'extra' && index > others.findIndex((each) => each.column.kind === 'unit'));
  const at = usual < 0 ? others.length : usual;
  return textsOf([...others.slice(0, at), moved, ...others.slice(at)]);
}

/** Takes the serial numbers or the scores in, at their usual place, or leaves them out. */
export function withUsual(options: Columns, kind: 'serial' | 'score', wanted: 'in' | 'out'): Columns {
  const others = headedColumns(options).filter(({ column }) => column.kind !== kind);
  if (wanted === 'out') return textsOf(others);
  const at = kind === 'serial' ? 0 : others.findIndex(({ column }) => column.kind === 'rank');
  return textsOf([...others.slice(0, at), { column: { kind }, heading: '' }, ...others.slice(at)]);
}

/** Gives the column at a place its heading. */
export function withHeading(options: Columns, place: number, heading: string): Columns {
  return textsOf(headedColumns(options).map((each, index) => (index === place ? { ...each, heading } : each)));
}
