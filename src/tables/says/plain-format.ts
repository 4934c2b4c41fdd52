/**
 * Number formats that say no more than decimals, thousands, per cent and words around: `#,##0.0`, `0.0%`, `0.0" điểm"`, also with colours,
 * spacing and sections that come to the same. What they print can be said in any language; of all others (times, fractions, powers,
 * conditions, a dash for zero) only Excel knows what a cell shows. Formats are Excel's own (`Range.numberFormat`, English).
 */
import { quantise } from '../../ranking';
import { rankText, scoreText } from './number-words';

export interface PlainFormat {
  readonly before: FormatWords;
  readonly after: FormatWords;
  readonly thousands: boolean;
  /** Of the number as printed; null where it shows all that it has. */
  readonly decimals: number | null;
  readonly percent: boolean;
}

/** Words as a format holds them, and as a cell shows them. */
interface FormatWords {
  readonly format: string;
  readonly text: string;
}

const NONE: FormatWords = { format: '', text: '' };

/** No format. */
export const GENERAL: PlainFormat = { before: NONE, after: NONE, thousands: false, decimals: null, percent: false };

/** Quoted words, an escaped letter, spacing, a currency, a colour, digits, or signs that stand for themselves. */
const TOKEN = new RegExp(
  [
    '"([^"]*)"',
    '\\\\(.)',
    '[_*].',
    '\\[\\$([^\\]-]*)[^\\]]*\\]',
    '\\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\\d+)\\]',
    '([0#?.][0#?.,]*)',
    "([-+$() !&~{}'^€£¥₫%])",
  ].join('|'),
  'iuy',
);

/** At most one 0 before the decimals: more would print zeros before the number. */
const DIGITS = /^([#?]*(?:,[#?]+)?0?)(?:\.([0#?]*))?$/u;

interface Section extends PlainFormat {
  /** Numbers below 1 have a 0 before their decimals. */
  readonly zero: boolean;
}

function sectionOf(source: string): Section | null {
  if (/^(?:general|@)?$/iu.test(source)) return { ...GENERAL, zero: true };
  let before = NONE;
  let after = NONE;
  let digits: RegExpExecArray | null = null;
  let at = 0;
  for (TOKEN.lastIndex = 0; at < source.length; at = TOKEN.lastIndex) {
    const token = TOKEN.exec(source);
    if (token === null) return null;
    const [format, quoted, escaped, currency, number, sign] = token;
    if (number !== undefined) {
      if (digits !== null) return null;
      digits = DIGITS.exec(number);
      if (digits === null) return null;
      continue;
    }
    const text = quoted ?? escaped ?? currency ?? sign;
    if (text === undefined) continue;
    const words = digits === null ? before : after;
    const more = { format: words.format + format, text: words.text + text };
    if (digits === null) before = more;
    else after = more;
  }
  const percents = (words: FormatWords): number => words.format.replace(/"[^"]*"|\\./gu, '').split('%').length - 1;
  if (digits === null || percents(before) > 0 || percents(after) > 1) return null;
  const [, whole = '', decimals = ''] = digits;
  const percent = percents(after) === 1;
  return { before, after, thousands: whole.includes(','), decimals: decimals.length, percent, zero: whole.endsWith('0') };
}

const known = new Map<string, readonly (Section | null)[]>();

function sectionsOf(format: string): readonly (Section | null)[] {
  const found = known.get(format);
  if (found !== undefined) return found;
  // A condition in brackets is no token, so its section is none; but it also decides about the others.
  const sections = /\[[<>=]/u.test(format) ? [null] : format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/u).map(sectionOf);
  known.set(format, sections);
  return sections;
}

function isSame(one: Section, other: Section, sign: '' | '-'): boolean {
  const said = ({ after, thousands, decimals, percent }: Section): string => JSON.stringify([after.text, thousands, decimals, percent]);
  return one.before.text === sign + other.before.text && said(one) === said(other);
}

/**
 * What a format says of a number; null where only Excel knows how it is shown.
 *
 * @example plainFormat('0.0%', 0.953)?.decimals // 1
 * @example plainFormat('h:mm:ss', 0.5)          // null
 */
export function plainFormat(format: string, value: number): PlainFormat | null {
  const sections = sectionsOf(format);
  const [first = null] = sections;
  if (first === null || (!first.zero && Math.abs(value) * (first.percent ? 100 : 1) < 1)) return null;
  const own = value < 0 ? sections[1] : value === 0 ? sections[2] : undefined;
  if (own === undefined) return first;
  return own !== null && isSame(own, first, value < 0 ? '-' : '') ? first : null;
}

/** The same format with as many decimals of the value, of which per cent print two fewer. */
export function withDecimals(format: PlainFormat, decimals: number): PlainFormat {
  return { ...format, decimals: Math.max(0, decimals - (format.percent ? 2 : 0)) };
}

/** So many digits Excel shows of a number without a format. */
const GENERAL_DIGITS = 11;

/** @example printPlain({ ...GENERAL, decimals: 2 }, 72, ',') // '72,00' */
export function printPlain({ before, after, thousands, decimals, percent }: PlainFormat, value: number, sign: ',' | '.'): string {
  if (decimals === null) return rankText(Number(value.toPrecision(GENERAL_DIGITS)), sign);
  const text = scoreText(quantise(percent ? value * 100 : value, decimals), decimals, sign);
  const negative = text.startsWith('-') ? '-' : '';
  const [whole = '', ...fraction] = text.slice(negative.length).split(sign);
  const grouped = thousands ? whole.replace(/\B(?=(?:\d{3})+$)/g, sign === ',' ? '.' : ',') : whole;
  return `${negative}${before.text}${[grouped, ...fraction].join(sign)}${after.text}`.trim();
}

/** @example formatOfPlain({ ...GENERAL, decimals: 2 }) // '0.00' */
export function formatOfPlain({ before, after, thousands, decimals }: PlainFormat): string {
  if (decimals === null) return 'General';
  return `${before.format}${thousands ? '#,##0' : '0'}${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}${after.format}`;
}
