/**
 * How many decimals a number format publishes. Asked of the format, never of the shown text, which depends on the column's width.
 * Formats are Excel's own (`Range.numberFormat`, English): sections by `;`, literals in quotes or after `\`, `_x` and `*x` for spacing,
 * conditions and colours in brackets.
 */

/** What remains of the first section (the one for positive numbers) without literals, spacing, colours and conditions. */
function placeholders(format: string): string | null {
  let rest = '';
  for (let index = 0; index < format.length; index += 1) {
    const sign = format.charAt(index);
    if (sign === ';') break;
    if (sign === '\\' || sign === '_' || sign === '*') index += 1;
    else if (sign === '"' || sign === '[') {
      const end = format.indexOf(sign === '"' ? '"' : ']', index + 1);
      if (end < 0) return null;
      // [h], [mm] and [s] count time; other brackets are colours, conditions, currencies and locales.
      if (sign === '[' && /^[hms]+$/iu.test(format.slice(index + 1, end))) return null;
      index = end;
    } else rest += sign;
  }
  return rest;
}

/**
 * Decimals that a number format shows of the cell's value.
 *
 * A percent shifts by two (0.813 shown as 81.3% shows three decimals of the value), a closing thousands comma by minus three.
 * null where the format tells nothing: General, text, dates, times, fractions, scientific notation, or no digits at all.
 *
 * @example decimalsOfNumberFormat('#,##0.00') // 2
 * @example decimalsOfNumberFormat('0.0%')     // 3
 * @example decimalsOfNumberFormat('General')  // null
 */
export function decimalsOfNumberFormat(format: string): number | null {
  const rest = placeholders(format);
  if (rest === null || /general|[@/ymdhs]|e[+-]/iu.test(rest)) return null;
  const match = /(?:([0#?][0#?,]*)(?:\.([0#?]*))?|\.([0#?]+))(,*)/u.exec(rest);
  if (match === null) return null;
  const [, whole = '', afterWhole = '', bare = '', lateScaling = ''] = match;
  const decimals = afterWhole + bare;
  const scaling = /,*$/u.exec(whole)?.[0] ?? '';
  const percents = rest.split('%').length - 1;
  return Math.max(0, decimals.length + 2 * percents - 3 * (scaling.length + lateScaling.length));
}

/** True where a format shows a date or a time. */
export function isDateFormat(format: string): boolean {
  const rest = placeholders(format);
  return rest === null || /[ymdhs]/iu.test(rest.replace(/general/iu, ''));
}

/** True where a format shows a time or a duration and no day: the results of a race. */
export function isTimeFormat(format: string): boolean {
  const rest = placeholders(format);
  return rest === null ? /\[[hms]+\]/iu.test(format) : /[hs]/iu.test(rest) && !/[yd]/iu.test(rest);
}

/** True where a format shows the value times a hundred. */
export function isPercentFormat(format: string): boolean {
  return (placeholders(format) ?? '').includes('%');
}

/** True where a format says no more than decimals, thousands and per cent: it tells what a cell shows, whatever number it holds. */
export function tellsAll(format: string): boolean {
  return /^(?:general|@|(?:#,##)?0(?:\.0+)?%?)?$/iu.test(format);
}

/**
 * True where the decimals of a value do not tell what a cell prints: scaled by thousands, fractions, scientific, conditional, dates and times, or with other
 * decimals for negative numbers. Then only the shown text tells which scores print the same.
 *
 * @example printsOtherwise('#,##0,')    // true
 * @example printsOtherwise('#,##0.00')  // false
 */
export function printsOtherwise(format: string): boolean {
  if (tellsAll(format)) return false;
  if (/\[[<>=]/u.test(format) || isDateFormat(format)) return true;
  const sections = format.split(';').filter((section) => /[0#?]/u.test(section));
  const shows = new Set(sections.map((section) => decimalsOfNumberFormat(section)));
  const rest = placeholders(format) ?? '';
  return shows.size > 1 || shows.has(null) || /[0#?],+(?:[^0#?]|$)/u.test(rest);
}
