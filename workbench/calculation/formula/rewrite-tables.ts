/** Formulas whose structured references are to mean something else: since a table or a column has another name, or is gone. */

import { parseStructRef, stringifyStructRef } from '@borgar/fx';
import type { Area, TableModel } from '../../engine/port';
import { alike } from './rewrite-references';
import { tableArea } from './table-reference';
import { LOST, rewriteTokens } from './tokens';

/** A table as a formula sees it. */
export interface SeenTable {
  readonly name: string;
  /** Whether the formula stands in the table, where `[@Old]` means its column. */
  readonly holds: boolean;
}

type Parsed = NonNullable<ReturnType<typeof parseStructRef>>;

/** @param rewrite answers null for what stays as it is. The table's bare name means all of its data. */
function rewriteReferencesTo(table: SeenTable, formula: string, rewrite: (reference: Parsed) => string | null): string {
  return rewriteTokens(formula, ({ type, value }) => {
    if (type === 'range_named') return alike(value, table.name) ? (rewrite({ table: value }) ?? value) : value;
    const parsed = type === 'structured' ? parseStructRef(value) : undefined;
    if (parsed === undefined) return value;
    const meant = parsed.table === undefined || parsed.table === '' ? table.holds : alike(parsed.table, table.name);
    return meant ? (rewrite(parsed) ?? value) : value;
  });
}

/** `=SUM(Old[Score])` -> `=SUM(New[Score])`. */
export function withTableRenamed(formula: string, old: string, name: string): string {
  return rewriteTokens(formula, ({ type, value }) => {
    if (type === 'range_named' && alike(value, old)) return name;
    if (type !== 'structured') return value;
    const bracket = value.indexOf('[');
    return alike(value.slice(0, bracket), old) ? name + value.slice(bracket) : value;
  });
}

/**
 * `=SUM(Scores[Old])` -> `=SUM(Scores[New])`.
 *
 * @param names the new names by the old ones; two columns may have changed their names
 */
export function withColumnsRenamed(formula: string, table: SeenTable, names: ReadonlyMap<string, string>): string {
  const byOldName = new Map([...names].map(([old, name]) => [old.toLowerCase(), name]));
  return rewriteReferencesTo(table, formula, (parsed) => {
    if (!parsed.columns?.some((one) => byOldName.has(one.toLowerCase()))) return null;
    return stringifyStructRef({ ...parsed, columns: parsed.columns.map((one) => byOldName.get(one.toLowerCase()) ?? one) });
  });
}

/** `=SUM(Scores[Score])` -> `=SUM(#REF!)`. */
export function withTableDeleted(formula: string, table: SeenTable): string {
  return rewriteReferencesTo(table, formula, () => LOST);
}

/**
 * `=SUM(Scores[Gone])` -> `=SUM(Scores[#REF!])`. Of `Scores[[Gone]:[Last]]` the columns that are left stay, which is a guess.
 *
 * @param columns all names in their order
 */
export function withColumnsDeleted(formula: string, table: SeenTable, columns: readonly string[], gone: readonly string[]): string {
  const isGone = (name: string): boolean => gone.some((one) => alike(one, name));
  return rewriteReferencesTo(table, formula, (parsed) => {
    const { columns: named = [] } = parsed;
    if (!named.some(isGone)) return null;
    const places = named.map((name) => columns.findIndex((one) => alike(one, name)));
    const left = columns.slice(Math.min(...places), Math.max(...places) + 1).filter((name) => !isGone(name));
    const [first, last] = [left[0], left.at(-1)];
    if (first === undefined || last === undefined) return `${parsed.table ?? ''}[${LOST}]`;
    return stringifyStructRef({ ...parsed, columns: first === last ? [first] : [first, last] });
  });
}

/**
 * `=SUM(Scores[Score])` -> `=SUM(Sheet1!$B$2:$B$4)`: a table that is converted to a range leaves "equivalent absolute A1 style references"
 * (Microsoft's page on structured references).
 *
 * @param row of the formula, where it stands on the table's sheet
 * @param address the area with the name of the table's sheet
 */
export function withTableConverted(formula: string, table: SeenTable, { model, row, address }: ConvertedTable): string {
  return rewriteReferencesTo(table, formula, (parsed) => {
    const area = tableArea(parsed, model, row);
    return 'error' in area ? area.error : address(area);
  });
}

export interface ConvertedTable {
  readonly model: TableModel;
  readonly row: number | null;
  readonly address: (area: Area) => string;
}
