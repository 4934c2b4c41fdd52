/** A sentence for each tie of a table: "Đồng hạng 6: ba đơn vị cùng 72,00 điểm; hạng tiếp theo là 9." */
import { findTies, type Order, type TieMethod } from '../../ranking';
import type { SheetLanguage, UnitTable } from '../../sheet';
import { rankText } from './number-words';
import { tableWords } from './table-words';

/** So many ties of one table are explained one by one; of the others their number is given. */
export const MOST_NOTES = 100;

export interface TieNotesInput {
  readonly units: UnitTable;
  readonly order: Order;
  readonly ties: TieMethod;
  readonly language: SheetLanguage;
}

/** What is all digits counts points; all else has its own words or is none: 95,3%, 0:11:59. */
const POINTS = /^-?\d[\d.,]*$/u;

/** The notes of each group, the best tie first; an entry a group. `scoreOf` says what a unit's score prints as. */
export function tieNotes({ units, order, ties: method, language }: TieNotesInput, scoreOf: (unit: number) => string): string[][] {
  const { scores, groups, groupNames, decimals } = units;
  const words = tableWords(language);
  const ties = findTies(scores, { order, ties: method, decimals, groups, groupCount: groupNames.length });
  const notes = groupNames.map((): string[] => []);
  const left = groupNames.map(() => 0);
  for (let tie = 0; tie < ties.count; tie++) {
    const group = ties.groups[tie] ?? 0;
    const of = notes[group];
    if (of === undefined) continue;
    if (of.length === MOST_NOTES) {
      left[group] = (left[group] ?? 0) + 1;
      continue;
    }
    const count = (ties.starts[tie + 1] ?? 0) - (ties.starts[tie] ?? 0);
    const first = ties.ranks[tie] ?? 0;
    const score = scoreOf(ties.rows[ties.starts[tie] ?? 0] ?? 0);
    const next = ties.nextRanks[tie] ?? Number.NaN;
    const said = {
      rank: rankText(first, words.decimalSign),
      units: words.unitCount(count),
      score: POINTS.test(score) ? words.points(score) : score,
      nextRank: Number.isNaN(next) ? null : rankText(next, words.decimalSign),
    };
    of.push(method === 'ordinal' ? words.ordinalRanks({ ...said, lastRank: rankText(first + count - 1, words.decimalSign) }) : words.sharedRank(said));
  }
  left.forEach((count, group) => {
    if (count > 0) notes[group]?.push(words.moreTies(count));
  });
  return notes;
}
