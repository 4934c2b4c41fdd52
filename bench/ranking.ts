/**
 * Ranking a million scores, quantising included, against d3-array, arquero and the bare sort of the same numbers.
 *
 * d3 and arquero rank the raw doubles from the least up and know no precision, so they get the scores already quantised (not
 * timed) and we rank 'ascending' for the comparison of results: any difference is a wrong rank. Both rank groups only one by
 * one, so columns with groups are compared with the bare sort alone and verified group by group with d3.
 */
import { rank as d3Rank, sort as d3Sort } from 'd3-array';
import { desc, op, table } from 'arquero';
import { MOST_TIE_BREAKS, quantise, rankScores } from '../src/ranking';
import { bestTimes, type Report, type Target } from './report';
import { scoreColumns, tieBreakColumns, type ScoreColumn } from './score-columns';

const ROWS = 1_000_000;
const FEWER_ROWS = 100_000;
const MOST_GROWTH = 14;
const REPETITIONS = 9;
/** d3 and arquero take a second or more a turn. */
const REPETITIONS_OF_SLOW = 5;
const TIE_BREAK_TIMES_NONE = 4;
const TIE_BREAK_FASTER_THAN_D3 = 5;
/** Linear in their number; but places among all rows no longer fit in the fastest cache, as the scores' values do. */
const MOST_TIE_BREAKS_TIMES_ONE = 14;

export async function benchRanking(report: Report): Promise<void> {
  report.section(`Ranking ${ROWS.toLocaleString('en')} scores`);
  const fewer = scoreColumns(FEWER_ROWS);
  for (const [index, column] of scoreColumns(ROWS).entries()) {
    const { scores, options, name } = column;
    const smaller = fewer[index];
    if (smaller === undefined) throw new Error('Both sizes have the same columns.');
    const times = await bestTimes(
      {
        ours: () => rankScores(scores, options),
        bare: () => scores.slice().sort(),
        oursFewer: () => rankScores(smaller.scores, smaller.options),
      },
      REPETITIONS,
    );
    report.note(`${name}: ${times.ours.toFixed(0)} ms, bare sort ${times.bare.toFixed(0)} ms`);
    report.target({ what: `${name}, against the bare sort`, measured: times.ours / times.bare, bound: { atMost: column.timesBareSort }, unit: 'x its time' });
    report.target({ what: `${name}, growth from 100,000 to 1,000,000`, measured: times.ours / times.oursFewer, bound: { atMost: MOST_GROWTH }, unit: 'x' });
    report.verify(`${name}: ranks differ from those of d3-array`, equalsD3(column) ? 'right' : 'wrong');
    if (column.fasterThanD3 !== null) await compareWithLibraries(column, column.fasterThanD3, report);
  }
  await benchTieBreaks(report);
}

/** d3 sorts the rows by both keys, the scores already quantised; what rank each has then is not timed. */
async function benchTieBreaks(report: Report): Promise<void> {
  const { scores, values } = tieBreakColumns(ROWS);
  const tieBreak = { values, decimals: 2 };
  const rows = Uint32Array.from(scores.keys());
  const difference = (column: Float64Array, left: number, right: number): number => (column[right] ?? 0) - (column[left] ?? 0);
  const greatestFirst = (left: number, right: number): number => difference(scores, left, right) || difference(values, left, right);
  const times = await bestTimes(
    {
      none: () => rankScores(scores, { decimals: 2 }),
      one: () => rankScores(scores, { decimals: 2, tieBreaks: [tieBreak] }),
      most: () => rankScores(scores, { decimals: 2, tieBreaks: Array.from({ length: MOST_TIE_BREAKS }, () => tieBreak) }),
      d3: () => d3Sort(rows, greatestFirst),
    },
    REPETITIONS_OF_SLOW,
  );
  const what = 'a tie-break at 2 decimals';
  report.note(`${what}: ${times.one.toFixed(0)} ms, without it ${times.none.toFixed(0)} ms, d3-array ${times.d3.toFixed(0)} ms`);
  const target = (of: string, measured: number, bound: Target['bound']): void => report.target({ what: of, measured, bound, unit: 'x' });
  target(`${what}, against none`, times.one / times.none, { atMost: TIE_BREAK_TIMES_NONE });
  target(`${what}, faster than d3-array by both keys`, times.d3 / times.one, { atLeast: TIE_BREAK_FASTER_THAN_D3 });
  target('eight tie-breaks, against one', times.most / times.one, { atMost: MOST_TIE_BREAKS_TIMES_ONE });
  const ranks = rankScores(scores, { decimals: 2, tieBreaks: [tieBreak] });
  const theirs = d3Rank(rows, greatestFirst);
  const equal = ranks.every((rank, row) => rank === (theirs[row] ?? 0) + 1);
  report.verify(`${what}: ranks differ from those of d3-array`, equal ? 'right' : 'wrong');
}

async function compareWithLibraries({ name, scores, options }: ScoreColumn, fasterThanD3: number, report: Report): Promise<void> {
  const rows = table({ score: scores });
  const times = await bestTimes(
    {
      ours: () => rankScores(scores, options),
      d3: () => d3Rank(scores),
      arquero: () => rows.orderby(desc('score')).derive({ rank: () => op.rank() }).array('rank'),
    },
    REPETITIONS_OF_SLOW,
  );
  report.target({ what: `${name}, faster than d3-array`, measured: times.d3 / times.ours, bound: { atLeast: fasterThanD3 }, unit: 'x' });
  report.note(`arquero takes ${(times.arquero / times.ours).toFixed(1)} x our time`);
}

/** d3 ranks from 0, the least first, without groups. */
function equalsD3({ scores, decimals, options }: ScoreColumn): boolean {
  const ranks = rankScores(scores, { ...options, order: 'ascending' });
  const published = scores.map((score) => quantise(score, decimals));
  const { groups, groupCount = 1 } = options;
  for (let group = 0; group < groupCount; group++) {
    const inGroup = (_: number, row: number): boolean => groups === undefined || groups[row] === group;
    const ours = ranks.filter(inGroup);
    const theirs = d3Rank(published.filter(inGroup));
    if (!ours.every((rank, row) => rank === (theirs[row] ?? 0) + 1)) return false;
  }
  return true;
}
