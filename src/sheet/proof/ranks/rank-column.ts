/** The column of ranks: the one that the reading took; or, where errors in it kept the reading from that, the one whose header says so and that fits best. */
import { rankScores } from '../../../ranking';
import type { Layout } from '../../model/layout';
import { foldHeader } from '../../text/cell-text';
import { headerWord, scoreWords } from '../../text/header-words';
import { rankIn, unitNumbers, type ProofTable } from '../proof-table';

/** So many units have a rank in it; and so many of these the right one, where the header does not simply say that it is the rank. */
const MOST = 0.5;
const FEWEST_RIGHT = 0.3;
const RANK = /^(?:(?:tong )?xep (?:hang|thu)|thu (?:hang|bac)|hang|vi (?:thu|tri)|xh|(?:overall |final )?rank(?:ing)?|position|place)(?: (?:chung|nam|nhom|khoi|\d{4}))*$/u;

/** Ranks of a year are only those of scores of that year: a title may say that all is of a later one. */
function isOfNow({ headers, scoreColumn, firstColumn }: Layout, header: string): boolean {
  const { previous, year } = scoreWords(header);
  return !previous && (year === null || year === scoreWords(headers[scoreColumn - firstColumn] ?? '').year);
}

export function findRankColumn(table: ProofTable): number | null {
  const { layout, reading } = table;
  const known = layout.rankColumn ?? layout.evidence.ranksOfScores;
  if (known !== null) return known;
  const { scores, groups, groupNames } = reading.units;
  const orders = (['descending', 'ascending'] as const).map((order) => rankScores(scores, { order, groups, groupCount: groupNames.length }));
  let best: number | null = null;
  let most = FEWEST_RIGHT;
  for (let column = layout.firstColumn; column <= layout.lastColumn; column += 1) {
    const header = layout.headers[column - layout.firstColumn] ?? '';
    if (column === layout.scoreColumn || headerWord(header)?.role !== 'rank' || !isOfNow(layout, header)) continue;
    const ranks = unitNumbers(table, column, rankIn);
    const count = ranks.reduce((sum, rank) => (Number.isNaN(rank) ? sum : sum + 1), 0);
    if (count < scores.length * MOST) continue;
    for (const expected of orders) {
      const right = ranks.reduce((sum, rank, unit) => (rank === expected[unit] ? sum + 1 : sum), 0) / count;
      const share = RANK.test(foldHeader(header)) ? right + FEWEST_RIGHT : right;
      if (share >= most) [best, most] = [column, share];
    }
  }
  return best;
}
