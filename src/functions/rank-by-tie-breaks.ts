/** The rank of one unit by its score and its tie-breaks, for the functions that answer one cell. */
import { quantise, rankScores } from '../ranking';
import type { Options } from './arguments/options';
import type { ScoreCells } from './arguments/scores';
import { readOwnTieBreaks, readTieBreaks, type OwnTieBreakArguments } from './arguments/tie-breaks';
import { notAvailable } from './function-fault';

/** #N/A where none of the units has this score and these tie-breaks. An ordinal rank is that of the first of the equal units. */
export function rankByTieBreaks(score: number, scored: ScoreCells, given: OwnTieBreakArguments, options: Options): number {
  const { scores } = scored;
  const { decimals } = options;
  const tieBreaks = readTieBreaks(given, scored);
  const own = readOwnTieBreaks(given.own, tieBreaks).map(published);
  const ownScore = quantise(score, decimals);
  const rivals = Array.from(scores.keys()).filter((row) => quantise(scores[row] ?? Number.NaN, decimals) === ownScore);
  if (rivals.length === 0) throw notAvailable({ code: 'score-not-among-scores', with: { score } });
  const row = rivals.find((rival) => tieBreaks.every(({ values }, key) => Object.is(published(values[rival] ?? Number.NaN), own[key])));
  if (row === undefined) throw notAvailable({ code: 'tiebreaks-not-among', with: { score } });
  return rankScores(scores, { ...options, tieBreaks })[row] ?? Number.NaN;
}

/** Functions do not see how cells print, so tie-breaks are compared at their 15 digits. */
function published(value: number): number {
  return Number.isNaN(value) ? value : quantise(value, 'all');
}
