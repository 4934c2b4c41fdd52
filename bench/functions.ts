/**
 * The functions in cells, called as Excel's runtime calls them: a range as rows of cells. RANKS against the ranking core on the same scores;
 * RANK filled down a column against formulajs and LibreOffice. What Office.js adds in carrying arguments is not in these times.
 */
import { RANKEQ } from '@formulajs/formulajs';
import { rank } from '../src/functions/definitions/rank';
import { ranks } from '../src/functions/definitions/ranks';
import { rankScores } from '../src/ranking';
import { installedLibreOffice, recalculate } from '../test/functions/soffice';
import { newWorkbook } from '../workbench/engine/open';
import type { WorkbookModel } from '../workbench/engine/port';
import { asColumn, carry, type Cells } from './carriage';
import { bestTimes, type Report } from './report';
import { scoreColumns, type ScoreColumn } from './score-columns';

const ROWS = 100_000;
const MORE_ROWS = 1_000_000;
const TIMES_CORE = 2;
/** Twice the scores; two fifths more for what the machine does besides, as in ranking. */
const MOST_GROWTH = 2.8;
const FILLED_DOWN = 5_000;
const REPETITIONS = 7;
/** The small columns take few milliseconds, and a busy machine adds to most of those. */
const REPETITIONS_OF_SHORT = 15;
const REPETITIONS_OF_SLOW = 3;

/** Of the columns that ranking is measured on, one each where it counts, goes by groups, sorts, and finds little to do. */
const MEASURED: ReadonlySet<string> = new Set([
  'many ties, at 2 decimals',
  'many ties, in ten groups, at 2 decimals',
  'all different, at 6 decimals',
  'all different, full precision',
  'nearly sorted, full precision',
]);

export async function benchFunctions(report: Report): Promise<void> {
  report.section(`RANKS on ${ROWS.toLocaleString('en')} scores`);
  const measured = (rowCount: number): ScoreColumn[] => scoreColumns(rowCount).filter(({ name }) => MEASURED.has(name));
  const times: RanksTimes[] = [];
  for (const column of measured(ROWS)) times.push(await benchRanks(column, report));
  report.section(`RANKS on ${MORE_ROWS.toLocaleString('en')} scores`);
  const halves = measured(MORE_ROWS / 2);
  for (const [index, column] of measured(MORE_ROWS).entries()) {
    const [half, less] = [halves[index], times[index]];
    if (half === undefined || less === undefined) throw new Error('All sizes have the same columns.');
    await benchGrowth(column, half, less, report);
  }
  report.section(`RANK filled down over ${FILLED_DOWN.toLocaleString('en')} cells`);
  await benchFilledDown(report);
}

interface RanksTimes {
  readonly core: number;
  readonly carriage: number;
  readonly ranks: number;
}

/**
 * RANKS less its carriage is held against the core; not where there are groups, which the core has as numbers already. The small columns are measured before
 * a large one exists: its rows, alive beside them, give the collector of garbage a hundred megabytes to mark.
 */
async function benchRanks(column: ScoreColumn, report: Report): Promise<RanksTimes> {
  const { name, scores, options } = column;
  const cells = asColumn(scores);
  const work = ranksOf(column);
  report.verify(`${name}: RANKS differs from the core`, equalRanks(work(), rankScores(scores, options)) ? 'right' : 'wrong');
  const times = await bestTimes({ core: () => rankScores(scores, options), carriage: () => carry(cells), ranks: work }, REPETITIONS_OF_SHORT);
  report.note(`${name}: ${times.ranks.toFixed(1)} ms, of which cells into a column and ranks into cells ${times.carriage.toFixed(1)} ms; the core ${times.core.toFixed(1)} ms`);
  const withCarriage = `${name}: with its carriage ${(times.ranks / times.core).toFixed(1)} x the core`;
  report.note(options.groups === undefined ? withCarriage : `${withCarriage}, which has the groups as numbers already`);
  if (options.groups === undefined) report.target({ what: `${name}, RANKS less its carriage, against the core`, measured: (times.ranks - times.carriage) / times.core, bound: { atMost: TIMES_CORE }, unit: 'x its time' });
  return times;
}

/**
 * Linear growth shows between two sizes at which garbage is collected alike. From 100,000 it also has what begins in between: rows that no longer fit the young
 * generation are copied, twice, whoever makes them; that growth is told beside that of the carriage, which is a plain loop.
 */
async function benchGrowth(column: ScoreColumn, half: ScoreColumn, less: RanksTimes, report: Report): Promise<void> {
  const { name } = column;
  const [work, workOnHalf] = [ranksOf(column), ranksOf(half)];
  const cells = asColumn(column.scores);
  const times = await bestTimes({ ranks: work, half: workOnHalf, carriage: () => carry(cells) }, REPETITIONS);
  report.note(`${name}: ${times.ranks.toFixed(0)} ms, a plain loop over the cells ${times.carriage.toFixed(0)} ms; ${(times.ranks / less.ranks).toFixed(1)} x and ${(times.carriage / less.carriage).toFixed(1)} x those of ${ROWS.toLocaleString('en')}`);
  report.target({ what: `${name}, growth from ${half.scores.length.toLocaleString('en')}`, measured: times.ranks / times.half, bound: { atMost: MOST_GROWTH }, unit: 'x' });
}

/** RANKS on a column, with its cells made. */
function ranksOf(column: ScoreColumn): () => Cells {
  const { scores, options, decimals } = column;
  const [cells, groups] = [asColumn(scores), groupCells(column)];
  const order = options.order ?? null;
  const ties = options.ties ?? null;
  return () => ranks(cells, groups, order, ties, decimals);
}

async function benchFilledDown(report: Report): Promise<void> {
  const [column] = scoreColumns(FILLED_DOWN);
  if (column === undefined) throw new Error('There is a column of scores.');
  const list = Array.from(column.scores);
  const cells = asColumn(column.scores);
  const ours = (): number[] => list.map((score) => rank(score, cells));
  // formulajs sorts the list that it is given, in place: it gets a fresh one a call, as from a range
  const theirs = (): unknown[] => list.map((score): unknown => RANKEQ(score, [...list]));
  const ourRanks = ours();
  report.verify('RANK differs from formulajs', theirs().every((each, row) => each === ourRanks[row]) ? 'right' : 'wrong');
  const times = await bestTimes({ ours, theirs }, REPETITIONS_OF_SLOW);
  report.note(`ours ${times.ours.toFixed(0)} ms, formulajs ${times.theirs.toFixed(0)} ms`);
  report.target({ what: 'RANK filled down, faster than formulajs', measured: times.theirs / times.ours, bound: { atLeast: 1 }, unit: 'x' });
  await compareWithLibreOffice(list, { ourRanks, ours: times.ours }, report);
}

/** LibreOffice's time is that of opening, calculating and saving the file, less that of the same file without formulas. */
async function compareWithLibreOffice(list: readonly number[], { ourRanks, ours }: { readonly ourRanks: readonly number[]; readonly ours: number }, report: Report): Promise<void> {
  const version = installedLibreOffice();
  if (version === null) {
    report.note('LibreOffice is not installed: not compared.');
    return;
  }
  const without = await timed(() => recalculate(workbookOf(list, null)));
  const calculated = await timed(() => recalculate(workbookOf(list, (row) => `=RANK($A${row + 1},$A$1:$A$${list.length})`)));
  const sheet = calculated.result.activeSheet;
  report.verify('RANK differs from LibreOffice', ourRanks.every((each, row) => sheet.value(row, 1) === each) ? 'right' : 'wrong');
  const theirs = calculated.milliseconds - without.milliseconds;
  report.note(`${version}: ${theirs.toFixed(0)} ms for its own RANK, ${(theirs / ours).toFixed(1)} x ours (one run each, the file without formulas taken off)`);
}

function workbookOf(list: readonly number[], formula: ((row: number) => string) | null): WorkbookModel {
  const workbook = newWorkbook();
  list.forEach((score, row) => {
    workbook.activeSheet.setValue(row, 0, score);
    if (formula !== null) workbook.activeSheet.setFormula(row, 1, formula(row), null);
  });
  return workbook;
}

async function timed<Result>(run: () => Promise<Result>): Promise<{ readonly result: Result; readonly milliseconds: number }> {
  const start = performance.now();
  const result = await run();
  return { result, milliseconds: performance.now() - start };
}

/** Group names as a sheet has them; undefined for a column without groups. */
function groupCells({ options }: ScoreColumn): Cells | undefined {
  return options.groups === undefined ? undefined : Array.from(options.groups, (group) => [`Nhóm ${String(group + 1)}`]);
}

function equalRanks(cells: Cells, expected: Float64Array): boolean {
  return cells.length === expected.length && cells.every(([rank], row) => (rank === '' ? Number.isNaN(expected[row]) : rank === expected[row]));
}
