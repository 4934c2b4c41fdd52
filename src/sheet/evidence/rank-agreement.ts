/**
 * Whether ranks that stand on the sheet were made from a column of scores. Where groups begin is not known yet, so rows are compared with
 * the row above; a rank 1 after another rank begins a group and says nothing.
 */

interface Evidence {
  /** Neighbouring rows with different scores. */
  readonly pairs: number;
  /** Those of them in which the better score has the worse rank. */
  readonly against: number;
}

function evidence(scores: readonly number[], ranks: readonly number[]): Evidence {
  let pairs = 0;
  let against = 0;
  let previous = -1;
  for (let row = 0; row < scores.length; row += 1) {
    const score = scores[row] ?? Number.NaN;
    const rank = ranks[row] ?? Number.NaN;
    if (Number.isNaN(score) || Number.isNaN(rank)) {
      previous = -1;
      continue;
    }
    if (previous >= 0) {
      const byScore = Math.sign((scores[previous] ?? 0) - score);
      const byRank = Math.sign(rank - (ranks[previous] ?? 0));
      const begins = rank === 1 && (ranks[previous] ?? 0) > 1;
      if (!begins && byScore !== 0) {
        pairs += 1;
        if (byScore !== byRank) against += 1;
      }
    }
    previous = row;
  }
  return { pairs, against };
}

/**
 * True where ranks follow scores, better scores having smaller numbers, in every stretch of rows that has both (groups as sections
 * each begin again). Needs two different scores somewhere.
 */
export function ranksFollow(scores: readonly number[], ranks: readonly number[]): boolean {
  const { pairs, against } = evidence(scores, ranks);
  return pairs > 0 && against === 0;
}

/** True where the ranks are exactly those of all the scores as one group. */
function ranksAreOf(scores: readonly number[], ranks: readonly number[]): boolean {
  const ranked = scores.filter((score, row) => !Number.isNaN(score) && !Number.isNaN(ranks[row] ?? Number.NaN));
  return ranked.length > 1 && scores.every((score, row) => Number.isNaN(score) || Number.isNaN(ranks[row] ?? Number.NaN) || ranks[row] === 1 + ranked.filter((other) => other > score).length);
}

/**
 * Which of several columns the ranks were made from; -1 where that is not certain. In small groups a wrong column may follow by chance: so
 * either the ranks are exactly those of one column, or they follow one in every pair of rows and contradict each other column in many.
 */
export function columnOfRanks(columns: readonly (readonly number[])[], ranks: readonly number[]): number {
  const exact = columns.flatMap((scores, index) => (ranksAreOf(scores, ranks) ? [index] : []));
  if (exact.length === 1) return exact[0] ?? -1;
  const seen = columns.map((scores) => evidence(scores, ranks));
  const followed = seen.flatMap(({ pairs, against }, index) => (pairs > 0 && against === 0 ? [index] : []));
  const [only = -1] = followed;
  const othersAreContradicted = seen.every(({ pairs, against }, index) => index === only || against > Math.max(2, pairs / 4));
  return followed.length === 1 && othersAreContradicted ? only : -1;
}
