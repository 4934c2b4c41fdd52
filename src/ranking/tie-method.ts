/**
 * What rank the rows of a tie share, by the usual names. For four rows of which the middle two tie:
 * standard 1 2 2 4 · modified 1 3 3 4 · dense 1 2 2 3 · ordinal 1 2 3 4 (source order) · fractional 1 2.5 2.5 4.
 */
export const TIE_METHODS = ['standard', 'modified', 'dense', 'ordinal', 'fractional'] as const;
export type TieMethod = (typeof TIE_METHODS)[number];

/** A method by which all rows of a tie get one rank. */
export type SharedRankMethod = Exclude<TieMethod, 'ordinal'>;

/**
 * The rank that the rows of a tie share.
 *
 * @param ahead how many rows of the group are strictly better
 * @param size how many rows tie, 1 where nothing ties
 * @param levelsAhead how many different scores of the group are strictly better
 */
export function sharedRank(method: SharedRankMethod, ahead: number, size: number, levelsAhead: number): number {
  switch (method) {
    case 'standard':
      return ahead + 1;
    case 'modified':
      return ahead + size;
    case 'dense':
      return levelsAhead + 1;
    case 'fractional':
      return ahead + (size + 1) / 2;
  }
}
