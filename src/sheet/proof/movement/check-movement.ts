/** Columns of movement: what changed since last time, in ranks or in scores, with its sign. */
import { cellText, foldHeader } from '../../text/cell-text';
import { headerWord, scoreWords } from '../../text/header-words';
import { columnsOf, type MovementFinding } from '../finding';
import { nameOf, placeOf, rankIn, shownValue, unitNumbers, type ProofTable } from '../proof-table';
import { ownDecimals } from '../totals/number-cells';
import { findRankColumn } from '../ranks/rank-column';
import { changeIn, type Change } from './read-change';

export interface MovementsChecked {
  readonly count: number;
  readonly findings: readonly MovementFinding[];
}

/** Most changes follow what they are of. */
const MOST = 0.6;
const FEWEST = 3;

/** What a column of changes may be of: now, before, and which sign a better rank has. */
interface Movement {
  readonly before: Float64Array;
  readonly now: Float64Array;
  /** 1: more now is a plus; -1: less now is one, as for ranks. */
  readonly sign: 1 | -1;
}

const CHANGE = /\b(?:thay doi|tang giam|tang|giam|bien dong|so voi|chenh lech|change|changes|movement|difference|diff|delta)\b/u;

function headerOf({ layout }: ProofTable, column: number): string {
  return layout.headers[column - layout.firstColumn] ?? '';
}

/** Columns of an earlier time: by the words, or by a year before that of the column of now. */
function earlier(table: ProofTable, role: 'rank' | 'score', now: number): number[] {
  const { layout } = table;
  const year = scoreWords(headerOf(table, now)).year;
  const found: number[] = [];
  for (let column = layout.firstColumn; column <= layout.lastColumn; column += 1) {
    const header = headerOf(table, column);
    const words = scoreWords(header);
    if (column === now || CHANGE.test(foldHeader(header)) || headerWord(header)?.role !== role) continue;
    if (words.previous || (words.year !== null && (year === null || words.year < year))) found.push(column);
  }
  return found;
}

function movementsOf(table: ProofTable): Movement[] {
  const { layout } = table;
  const rank = findRankColumn(table);
  const ofRanks = rank === null ? [] : earlier(table, 'rank', rank).flatMap((column): Movement[] => {
    const [before, now] = [unitNumbers(table, column, rankIn), unitNumbers(table, rank, rankIn)];
    return [{ before, now, sign: -1 }, { before, now, sign: 1 }];
  });
  const ofScores = earlier(table, 'score', layout.scoreColumn).map((column): Movement => ({ before: unitNumbers(table, column), now: unitNumbers(table, layout.scoreColumn), sign: 1 }));
  return [...ofRanks, ...ofScores];
}

/** The change that a row should show; NaN where one of both is not known. Exact: ranks and scores in units of their last decimal. */
function changeOf({ before, now, sign }: Movement, unit: number): number {
  const [then = Number.NaN, later = Number.NaN] = [before[unit], now[unit]];
  if (Number.isNaN(then) || Number.isNaN(later)) return Number.NaN;
  const scale = 10 ** Math.max(ownDecimals(then), ownDecimals(later));
  return (sign * (Math.round(later * scale) - Math.round(then * scale))) / scale;
}

function fits(expected: number, { value, size, decimals }: Change): boolean {
  if (size === 'sign-only') return Math.sign(expected) === value;
  return Math.abs(expected - value) <= 0.5 * 10 ** -decimals + 1e-9;
}

export function* checkMovement(table: ProofTable): Generator<void, MovementsChecked> {
  const { layout } = table;
  const movements = movementsOf(table);
  let count = 0;
  const findings: MovementFinding[] = [];
  for (let column = layout.firstColumn; movements.length > 0 && column <= layout.lastColumn; column += 1) {
    if (column === layout.scoreColumn || !CHANGE.test(foldHeader(headerOf(table, column)))) continue;
    const reader = table.cells.column(column);
    const changes = Array.from(table.reading.units.rows, (row) => changeIn(reader.at(row)));
    yield;
    const stated = changes.flatMap((change, unit) => (change === null ? [] : [{ change, unit }]));
    const judged = movements.map((movement) => {
      const known = stated.filter(({ unit }) => !Number.isNaN(changeOf(movement, unit)));
      return { movement, known, wrong: known.filter(({ unit, change }) => !fits(changeOf(movement, unit), change)) };
    });
    const [best] = judged.filter(({ known, wrong }) => known.length >= FEWEST && wrong.length <= known.length * (1 - MOST)).sort((one, other) => one.wrong.length - other.wrong.length);
    if (best === undefined) continue;
    count += best.known.length;
    for (const { unit, change } of best.wrong) {
      const expected = changeOf(best.movement, unit);
      const isSign = change.size === 'sign-only' || fits(-expected, change);
      const cells = columnsOf([{ cell: placeOf(table, unit, column), found: shownValue(cellText(reader.at(table.reading.units.rows[unit] ?? 0))), expected }]);
      findings.push({ code: 'movement-differs', cause: isSign ? 'sign' : 'size', weight: 'error', ...cells, units: [nameOf(table, unit)] });
    }
  }
  return { count, findings };
}
