/**
 * What the tables of a decision say, one for each group: a numbered heading, the units in rank order with a serial number that runs on through
 * ties, the units that are not ranked at the end with their reason, and a note for each tie. Nothing here knows where or how a table is
 * laid out: cells (`sheet-plan.ts`), the clipboard (`word-html.ts`) and a Word document all show the same `GroupTable`.
 */
import { mostDecimals, quantise, type Decimals, type Order, type TieMethod } from '../../ranking';
import type { CellValue, ColumnCells, SheetLanguage, UnitTable } from '../../sheet';
import { extraCell, type ExtraCell } from './extra-cells';
import { tableWords } from './table-words';
import { tieNotes } from './tie-notes';

/** How units that share a rank follow each other: as in the sheet, or by name in the order of the Vietnamese alphabet. Ranks never depend on it. */
export type TieOrder = 'source' | 'alphabetical';

export interface TableRow {
  /** From 1 in each table. */
  readonly serial: number;
  readonly name: string;
  /** The score at the published decimals; or, for a unit that is not ranked, what stands in its place: what the sheet has there, or why it has nothing. */
  readonly score: number | string;
  /** null for a unit that is not ranked. */
  readonly rank: number | null;
  /** What the unit's row has in the extra columns, in their order. */
  readonly extras: readonly ExtraCell[];
}

export interface GroupTable {
  /** `1. Các Sở, ban, ngành:`; '' where the sheet has no groups. */
  readonly heading: string;
  /** The group's name as entered; '' where the sheet has no groups. */
  readonly name: string;
  readonly rows: readonly TableRow[];
  /** The published decimals under which the ranks were computed. */
  readonly decimals: Decimals;
  /** How many decimals every score of the table shows. */
  readonly shownDecimals: number;
  readonly notes: readonly string[];
}

export interface GroupTablesInput {
  readonly units: UnitTable;
  /** One entry a unit; NaN where it has none. */
  readonly ranks: Float64Array;
  readonly scoreCells: ColumnCells;
  /** The columns of the sheet that the tables take over besides; with number formats and shown texts. */
  readonly extras: readonly ColumnCells[];
  readonly language: SheetLanguage;
  readonly order: Order;
  readonly ties: TieMethod;
  readonly tieOrder: TieOrder;
  readonly notes: 'none' | 'ties';
}

/**
 * The table of each group that has units, in the order of the sheet.
 *
 * Throws a RangeError where `ranks` has not one entry a unit.
 */
export function planGroupTables(input: GroupTablesInput): GroupTable[] {
  const { units, ranks } = input;
  if (ranks.length !== units.names.length) throw new RangeError(`${String(ranks.length)} ranks for ${String(units.names.length)} units`);
  const members = membersOf(units);
  const shown = shownDecimals(units);
  const notes = input.notes === 'ties' ? tieNotes(input, shown) : null;
  const tables: GroupTable[] = [];
  members.forEach((group, index) => {
    if (group.length === 0) return;
    const name = units.groupNames[index] ?? '';
    tables.push({
      heading: name === '' ? '' : `${String(tables.length + 1)}. ${name.endsWith(':') ? name.slice(0, -1).trimEnd() : name}:`,
      name,
      rows: inPrintedOrder(group, input).map((unit, place) => tableRow(unit, place + 1, input)),
      decimals: units.decimals[index] ?? 'all',
      shownDecimals: shown[index] ?? 0,
      notes: notes?.[index] ?? [],
    });
  });
  return tables;
}

function membersOf({ groups, groupNames }: UnitTable): number[][] {
  const members = groupNames.map((): number[] => []);
  groups.forEach((group, unit) => members[group]?.push(unit));
  return members;
}

/** By rank; equal ranks by the tie order; units without a rank at the end, as in the sheet. */
function inPrintedOrder(units: readonly number[], { ranks, tieOrder, units: { names } }: GroupTablesInput): number[] {
  const collator = tieOrder === 'alphabetical' ? new Intl.Collator('vi') : null;
  const rankOf = (unit: number): number => {
    const rank = ranks[unit] ?? Number.NaN;
    return Number.isNaN(rank) ? Infinity : rank;
  };
  return [...units].sort((one, other) => {
    const [first, second] = [rankOf(one), rankOf(other)];
    if (first !== second) return first < second ? -1 : 1;
    const byName = collator === null || first === Infinity ? 0 : collator.compare(names[one] ?? '', names[other] ?? '');
    return byName === 0 ? one - other : byName;
  });
}

function tableRow(unit: number, serial: number, { units, ranks, scoreCells, extras: columns, language }: GroupTablesInput): TableRow {
  const rank = ranks[unit] ?? Number.NaN;
  const name = units.names[unit] ?? '';
  const decimals = units.decimals[units.groups[unit] ?? 0] ?? 'all';
  const row = units.rows[unit] ?? 0;
  const extras = columns.map((cells) => extraCell(cells, row, language));
  if (!Number.isNaN(rank)) return { serial, name, score: quantise(units.scores[unit] ?? 0, decimals), rank, extras };
  const cell = scoreCells.values[row - scoreCells.top] ?? '';
  return { serial, name, score: insteadOfScore(cell, decimals, language), rank: null, extras };
}

/** What the table shows where a unit has no score to rank by. A number is there where the whole group is listed without ranks. */
function insteadOfScore(cell: CellValue, decimals: Decimals, language: SheetLanguage): number | string {
  const words = tableWords(language);
  if (typeof cell === 'number') return quantise(cell, decimals);
  if (typeof cell === 'string') return cell.trim() === '' ? words.noScore : cell.trim();
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : words.errorScore(cell.error);
}

/** The published decimals of each group; where these are all that the scores have, the most that any of its scores has. */
function shownDecimals({ scores, groups, groupNames, decimals }: UnitTable): number[] {
  const own = mostDecimals(scores, { groups, groupCount: groupNames.length });
  return groupNames.map((_, group) => {
    const published = decimals[group] ?? 'all';
    return published === 'all' ? (own[group] ?? 0) : published;
  });
}
