/**
 * What the tables of a decision say, one for each group: a numbered heading, the units in rank order with a serial number that runs on through
 * ties, the units that are not ranked at the end with their reason, and a note for each tie. Nothing here knows where or how a table is
 * laid out: cells (`sheet-plan.ts`), the clipboard (`word-html.ts`) and a Word document all show the same `GroupTable`.
 */
import type { Decimals, Order, TieMethod } from '../../ranking';
import type { ColumnCells, SheetLanguage, UnitTable } from '../../sheet';
import { extraCell } from './extra-cells';
import type { PrintedCell } from './printed-cell';
import { scorePrinter } from './printed-scores';
import { tableWords } from './table-words';
import { tieNotes } from './tie-notes';

/** How units that share a rank follow each other: as in the sheet, or by name in the order of the Vietnamese alphabet. Ranks never depend on it. */
export type TieOrder = 'source' | 'alphabetical';

export interface TableRow {
  /** From 1 in each table. */
  readonly serial: number;
  readonly name: string;
  /** The score as published; or, for a unit that is not ranked, what stands in its place. */
  readonly score: PrintedCell;
  /** null for a unit that is not ranked. */
  readonly rank: number | null;
  /** What the unit's row has in the extra columns, in their order. */
  readonly extras: readonly PrintedCell[];
}

export interface GroupTable {
  /** `1. Các Sở, ban, ngành:`; '' where the sheet has no groups. */
  readonly heading: string;
  /** The group's name as entered; '' where the sheet has no groups. */
  readonly name: string;
  readonly rows: readonly TableRow[];
  /** The published decimals under which the ranks were computed. */
  readonly decimals: Decimals;
  readonly notes: readonly string[];
}

export interface GroupTablesInput {
  readonly units: UnitTable;
  /** One entry a unit; NaN where it has none. */
  readonly ranks: Float64Array;
  /** With number formats, and with what they show where it matters. */
  readonly scoreCells: ColumnCells;
  /** The decimals that a person has set. */
  readonly decimals: 'auto' | Decimals;
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
  const scoreOf = scorePrinter({ ...input, words: tableWords(input.language) });
  const notes = input.notes === 'ties' ? tieNotes(input, (unit) => scoreOf(unit).text) : null;
  const tables: GroupTable[] = [];
  members.forEach((group, index) => {
    if (group.length === 0) return;
    const name = units.groupNames[index] ?? '';
    tables.push({
      heading: name === '' ? '' : `${String(tables.length + 1)}. ${name.endsWith(':') ? name.slice(0, -1).trimEnd() : name}:`,
      name,
      rows: inPrintedOrder(group, input).map((unit, place) => tableRow(unit, { serial: place + 1, score: scoreOf(unit) }, input)),
      decimals: units.decimals[index] ?? 'all',
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

function tableRow(unit: number, place: Pick<TableRow, 'serial' | 'score'>, input: GroupTablesInput): TableRow {
  const { units, ranks, extras: columns, language } = input;
  const rank = ranks[unit] ?? Number.NaN;
  const row = units.rows[unit] ?? 0;
  const extras = columns.map((cells) => extraCell(cells, row, language));
  return { ...place, name: units.names[unit] ?? '', rank: Number.isNaN(rank) ? null : rank, extras };
}
