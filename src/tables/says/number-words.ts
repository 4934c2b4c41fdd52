/** Numbers as text, for notes, the clipboard and Word: there the language decides the decimal sign; in cells it is the reader's Windows. */

/**
 * A score with all the decimals of its table and no sign for thousands.
 *
 * @example scoreText(72, 2, ',') // '72,00'
 */
export function scoreText(score: number, decimals: number, sign: ',' | '.'): string {
  const text = score.toFixed(decimals);
  return sign === ',' ? text.replace('.', ',') : text;
}

/**
 * A rank: whole, or with halves.
 *
 * @example rankText(6.5, ',') // '6,5'
 */
export function rankText(rank: number, sign: ',' | '.'): string {
  return String(rank).replace('.', sign);
}
