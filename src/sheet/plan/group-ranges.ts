/**
 * The cells that a rank formula of each group must look at.
 *
 * A formula sees cells, not units: every number in its range counts. So a group's range is the rows from its first to its last unit where no
 * other number stands between them (section headings, repeated headers and units without a score do not disturb: they hold no number). Else
 * the formula looks at the rows of all units and picks by the group column, which must then tell the group's units from all other numbers.
 */
import type { CellValue, ColumnCells } from '../model/grid';
import type { CellPlace } from '../model/problem';
import type { UnitTable } from '../model/units';

export interface GroupRange {
  /** The first and last row, counted from 0. */
  readonly first: number;
  readonly last: number;
  /** Whether the group's own column must pick the rows. */
  readonly pick: 'all' | 'by group';
  /** Whether score cells of the range hold something else than numbers: nothing, text, an error. */
  readonly others: 'none' | 'some';
}

export type RangeProblem =
  /** A score is held as text: the ranking reads it, a formula does not. */
  | { readonly code: 'score-is-held-as-text'; readonly cell: CellPlace; readonly unit: string }
  /** A person settled the score otherwise than its cell holds it: the ranking follows the person, a formula sees the cell. */
  | { readonly code: 'score-differs-from-cell'; readonly cell: CellPlace; readonly unit: string }
  /** A number between the group's scores that is none of them, and no group column tells it from them. */
  | { readonly code: 'number-among-scores'; readonly cell: CellPlace; readonly group: string }
  /** A score's group is an error value: a formula that compares groups would be that error. */
  | { readonly code: 'group-is-error'; readonly cell: CellPlace }
  /** Cells of one group that a formula finds different, or of two groups that it finds equal. */
  | { readonly code: 'group-written-differently'; readonly cell: CellPlace; readonly group: string };

interface Sheet {
  readonly units: UnitTable;
  readonly scores: ColumnCells;
  readonly groups: ColumnCells | null;
}

/** The unit in each row of the score column, -1 for none. */
type UnitOfRow = (row: number) => number;

/** The range of each group; undefined for a group without units. A problem where formulas cannot tell the scores of a group. */
export function findGroupRanges(sheet: Sheet, keyOf: (value: CellValue) => string): readonly (GroupRange | undefined)[] | RangeProblem {
  const { units } = sheet;
  const unlike = unlikeCell(sheet);
  if (unlike !== null) return unlike;
  const positions = new Map(Array.from(units.rows, (row, unit): [number, number] => [row, unit]));
  const unitOfRow: UnitOfRow = (row) => positions.get(row) ?? -1;
  const whole = { first: units.rows[0] ?? 0, last: units.rows.at(-1) ?? 0 };
  const owners = sheet.groups === null ? null : groupsByKey(sheet, sheet.groups, { ...whole, keyOf, unitOfRow });
  const ranges: (GroupRange | undefined)[] = [];
  for (const [group, rows] of extents(units).entries()) {
    if (rows === undefined) continue;
    const foreign = foreignNumber(sheet, { ...rows, group, unitOfRow });
    if (foreign === null) ranges[group] = { ...rows, pick: 'all', others: othersIn(sheet.scores, rows) };
    else if (owners === null) return { code: 'number-among-scores', cell: { row: foreign, column: sheet.scores.column }, group: units.groupNames[group] ?? '' };
    else {
      if (owners.error !== null) return { code: 'group-is-error', cell: { row: owners.error, column: sheet.groups?.column ?? 0 } };
      const confused = owners.confused.get(group);
      if (confused !== undefined) return { code: 'group-written-differently', cell: { row: confused, column: sheet.groups?.column ?? 0 }, group: units.groupNames[group] ?? '' };
      ranges[group] = { ...whole, pick: 'by group', others: othersIn(sheet.scores, whole) };
    }
  }
  return ranges;
}

function cellAt(column: ColumnCells, row: number): CellValue {
  return column.values[row - column.top] ?? '';
}

/** The first score that a formula would not find in its cell; in groups that are not ranked at all no formula looks. */
function unlikeCell({ units, scores }: Sheet): RangeProblem | null {
  const ranked = new Set(units.groups.filter((_, unit) => !Number.isNaN(units.scores[unit])));
  for (let unit = 0; unit < units.rows.length; unit++) {
    const row = units.rows[unit] ?? 0;
    const score = units.scores[unit] ?? Number.NaN;
    const cell = cellAt(scores, row);
    const place = { cell: { row, column: scores.column }, unit: units.names[unit] ?? '' };
    if (!Number.isNaN(score) && typeof cell !== 'number') return { code: 'score-is-held-as-text', ...place };
    if (typeof cell === 'number' && cell !== score && ranked.has(units.groups[unit] ?? 0)) return { code: 'score-differs-from-cell', ...place };
  }
  return null;
}

interface Rows {
  readonly first: number;
  readonly last: number;
}

function extents(units: UnitTable): (Rows | undefined)[] {
  const found: (Rows | undefined)[] = [];
  units.rows.forEach((row, unit) => {
    const group = units.groups[unit] ?? 0;
    found[group] = { first: found[group]?.first ?? row, last: row };
  });
  return found;
}

/** The first row whose number is no score of the group, or null. */
function foreignNumber({ units, scores }: Sheet, { first, last, group, unitOfRow }: Rows & { readonly group: number; readonly unitOfRow: UnitOfRow }): number | null {
  for (let row = first; row <= last; row++) {
    if (typeof cellAt(scores, row) === 'number' && units.groups[unitOfRow(row)] !== group) return row;
  }
  return null;
}

interface KeyedGroups {
  /** For each group whose units the group column does not tell from other numbers, a row where it fails. */
  readonly confused: ReadonlyMap<number, number>;
  /** The first row whose number has an error for its group, or null. */
  readonly error: number | null;
}

interface KeyedRows extends Rows {
  readonly keyOf: (value: CellValue) => string;
  readonly unitOfRow: UnitOfRow;
}

function groupsByKey({ units, scores }: Sheet, groups: ColumnCells, { first, last, keyOf, unitOfRow }: KeyedRows): KeyedGroups {
  const keys = new Map<number, string>();
  const owners = new Map<string, number>();
  const confused = new Map<number, number>();
  let error: number | null = null;
  for (let row = first; row <= last; row++) {
    if (typeof cellAt(scores, row) !== 'number') continue;
    const cell = cellAt(groups, row);
    if (typeof cell === 'object') error ??= row;
    const key = keyOf(cell);
    // -1 stands for a number that is no unit's: no group may have its key either.
    const group = units.groups[unitOfRow(row)] ?? -1;
    const owner = owners.get(key) ?? group;
    owners.set(key, owner);
    const known = keys.get(group) ?? key;
    keys.set(group, known);
    if (owner === group && (group < 0 || known === key)) continue;
    for (const each of [owner, group]) if (each >= 0 && !confused.has(each)) confused.set(each, row);
  }
  return { confused, error };
}

function othersIn(scores: ColumnCells, { first, last }: Rows): GroupRange['others'] {
  for (let row = first; row <= last; row++) {
    if (typeof cellAt(scores, row) !== 'number') return 'some';
  }
  return 'none';
}
