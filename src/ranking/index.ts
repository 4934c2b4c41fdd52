/** The door of the ranking layer: scores in, ranks out. Pure, and imports no other layer. */
export type { GroupOptions } from './groups';
export { mostDecimals } from './digits/most-decimals';
export { MOST_DECIMALS, quantise, type Decimals } from './digits/precision';
export { rank, rankScores, type ListRankOptions } from './rank';
export { MOST_TIE_BREAKS, type Order, type RankOptions, type TieBreak } from './rank-options';
export { percentRanks, ranksBeside, type RanksBeside } from './ranks-beside';
export { RankingError, type RankingErrorCode } from './ranking-error';
export { TIE_METHODS, type TieMethod } from './tie-method';
export { findTieBreakUses, type TieBreakUses } from './tie-breaks';
export { findNearTies, findTies, type NearTies, type Ties } from './ties';
