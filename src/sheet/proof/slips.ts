/** Slips of the hand in a number: two neighbouring digits exchanged, the decimal sign lost or moved. Worked on the digits as they print, so all is exact. */

export interface Slip {
  readonly cause: 'digits-swapped' | 'decimal-sign';
  /** The number before the slip. */
  readonly value: number;
}

const MOST_PLACES = 4;

/** A number's 15 digits as people write them, with at least `decimals` decimals. */
function printed(value: number, decimals: number): string {
  const text = String(Number(value.toPrecision(15)));
  if (text.includes('e')) return '';
  const point = text.indexOf('.');
  const own = point < 0 ? 0 : text.length - point - 1;
  if (own >= decimals) return text;
  return `${point < 0 ? `${text}.` : text}${'0'.repeat(decimals - own)}`;
}

/**
 * Every number of which this one may be a slip: neighbouring digits exchanged first, from the left, then the decimal sign. `decimals` says how many the
 * number prints with, since zeros at its end can be exchanged too.
 *
 * @example slipsOf(48.4, 1).slice(0, 4).map(({ value }) => value) // [84.4, 44.8, 4.84, 484]
 * @example slipsOf(6.1, 1).map(({ value }) => value).slice(0, 2) // [1.6, 60.1]
 */
export function slipsOf(value: number, decimals: number): Slip[] {
  const found: Slip[] = [];
  const text = printed(value, decimals);
  if (text === '' || value === 0) return found;
  const signs = Array.from(text);
  const digits = signs.flatMap((sign, at) => (/\d/u.test(sign) ? [at] : []));
  digits.forEach((at, index) => {
    const next = digits[index + 1];
    if (next === undefined || signs[at] === signs[next]) return;
    const swapped = signs.map((sign, place) => (place === at ? signs[next] : place === next ? signs[at] : sign));
    // Nobody meant a number that begins with 0.
    if (!/^-?0\d/u.test(swapped.join(''))) found.push({ cause: 'digits-swapped', value: Number(swapped.join('')) });
  });
  // 60.1 typed as 06.1 is a number of one digit less.
  if (/^[1-9]\./u.test(text)) found.push({ cause: 'digits-swapped', value: Number(`${text.charAt(0)}0${text.slice(1)}`) });
  for (let places = 1; places <= MOST_PLACES; places += 1) {
    for (const power of [-places, places]) found.push({ cause: 'decimal-sign', value: Number(`${text}e${power}`) });
  }
  return found;
}
