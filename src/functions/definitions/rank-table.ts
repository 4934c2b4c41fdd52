import { quantise, rankScores, type TieBreak } from '../../ranking';
import { demandSameShape, errorCode, readCells, type Cells } from '../arguments/cells';
import { keyOfCell, readGroups } from '../arguments/groups';
import { readHeadings } from '../arguments/headings';
import { readOptions, type Options } from '../arguments/options';
import { readScores, type ScoreCells } from '../arguments/scores';
import { readTieBreaks } from '../arguments/tie-breaks';
import { notAvailable } from '../function-fault';

type TableCell = string | number;

/**
 * The sorted table: number, unit, score and rank of each unit, the best first, one block for each group. Units without a score stand last.
 *
 * @customfunction RANKTABLE
 * @param units The names of the units.
 * @param scores The score of each unit; as many cells as there are units.
 * @param [groups] The group of each unit: each group becomes a block under its name, numbered and ranked by itself.
 * @param [order] descending (the greatest score is best; default) or ascending; also 0 or 1 as in RANK.EQ.
 * @param [ties] What equal scores get: standard 1 2 2 4 (default), modified 1 3 3 4, dense 1 2 2 3, ordinal 1 2 3 4, fractional 1 2.5 2.5 4.
 * @param [decimals] The published decimals, 0 to 10, to which scores are rounded in the table. Default all.
 * @param [headings] A first row with headings: vi or TRUE for Vietnamese, en for English, or four cells with your own. Default none.
 * @param [tiebreaks] Columns that rank equal scores, the first deciding first; a row of values for each score. A blank cell comes last.
 * @param [directions] A direction for each of those columns, such as "desc,asc"; desc: the greatest value is best (default).
 * @returns The table: four columns.
 */
export function rankTable(
  units: unknown[][],
  scores: unknown[][],
  groups?: unknown[][],
  order?: unknown,
  ties?: unknown,
  decimals?: unknown,
  headings?: unknown[][],
  tiebreaks?: unknown[][],
  directions?: unknown[][],
): unknown[][] {
  const options = readOptions({ order, ties, decimals });
  const headingRow = readHeadings(headings);
  const scored = readScores(scores);
  const scoreCells = scored.cells;
  const unitCells = readCells(units, 'units');
  demandSameShape(unitCells, scoreCells, 'units');
  const found = readGroups(groups, scoreCells);
  const tieBreaks = readTieBreaks({ tiebreaks, directions }, scored);
  const table = new UnitTable(unitCells, scored, found?.groups ?? null, { ...options, tieBreaks });
  const groupNames = found?.names ?? [''];
  const rows = groupNames.flatMap((name, group): TableCell[][] => {
    const block = table.block(group);
    return block.length === 0 || keyOfCell(name) === '' ? block : [['', shownText(name), '', ''], ...block];
  });
  if (rows.length === 0) throw notAvailable({ code: 'no-units', with: {} });
  return headingRow === null ? rows : [[...headingRow], ...rows];
}

/** Units in columns, and their places: the ordinal rank of a scored unit is its place in the block of its group. */
class UnitTable {
  private readonly names: readonly unknown[];
  private readonly written: readonly unknown[];
  private readonly scores: Float64Array;
  private readonly ranks: Float64Array;
  /** The units of each group, as the table lists them. */
  private readonly blocks: readonly (readonly number[])[];

  constructor(
    units: Cells,
    { cells, scores }: ScoreCells,
    groups: Uint32Array | null,
    private readonly options: Options & { readonly tieBreaks: readonly TieBreak[] },
  ) {
    this.names = units.flat();
    this.written = cells.flat();
    this.scores = scores;
    const inGroups = groups === null ? {} : { groups };
    this.ranks = rankScores(this.scores, { ...options, ...inGroups });
    this.blocks = this.inOrder(groups, rankScores(this.scores, { ...options, ...inGroups, ties: 'ordinal' }));
  }

  private inOrder(groups: Uint32Array | null, places: Float64Array): readonly (readonly number[])[] {
    const groupOf = (unit: number): number => groups?.[unit] ?? 0;
    const sizes: number[] = [];
    const unscored: number[][] = [];
    places.forEach((place, unit) => {
      const group = groupOf(unit);
      sizes[group] ??= 0;
      const rest = (unscored[group] ??= []);
      if (!Number.isNaN(place)) sizes[group] += 1;
      else if (shownText(this.names[unit]) !== '') rest.push(unit);
    });
    const scored = sizes.map((size) => new Array<number>(size).fill(0));
    places.forEach((place, unit) => {
      const block = scored[groupOf(unit)];
      if (block !== undefined && !Number.isNaN(place)) block[place - 1] = unit;
    });
    return scored.map((block, group) => [...block, ...(unscored[group] ?? [])]);
  }

  block(group: number): TableCell[][] {
    return (this.blocks[group] ?? []).map((unit, index) => {
      const score = this.scores[unit] ?? Number.NaN;
      if (Number.isNaN(score)) return [index + 1, shownText(this.names[unit]), markOf(this.written[unit]), ''];
      return [index + 1, shownText(this.names[unit]), quantise(score, this.options.decimals), this.ranks[unit] ?? ''];
    });
  }
}

/** What stands where a score is missing: a mark such as (*) as it was typed, nothing for TRUE, FALSE and errors. */
function markOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Names are printed as entered. */
function shownText(value: unknown): string {
  if (typeof value === 'string') return value.trim() === '' ? '' : value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return errorCode(value) ?? '';
}
