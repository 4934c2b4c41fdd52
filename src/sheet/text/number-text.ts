/**
 * Scores that a sheet holds as text: `85,40`, `1.234,5`, `85,4/100`, `85,4 điểm`, `81,3%`, `17 (0,633)`.
 *
 * Vietnamese writes the decimal comma, yet published tables use both signs. Both signs in one text: the last one is the decimal sign.
 * One comma: decimal. One dot before exactly three digits (`1.000`, `91.651`) has two readings, and both occur in real tables:
 * the other cells of the column decide, or a person. A cell that Excel holds as a number never comes here.
 */
import type { SignReading } from '../model/choice';
import { cleanText } from './cell-text';

export type DecimalSign = '.' | ',';

/** What the other cells of the column tell. */
export interface NumberTextContext {
  /** The decimal sign that the column's unmistakable texts use; null where there are none, or both occur. */
  readonly decimalSign: DecimalSign | null;
  /** A score of usual size in this column, from its unmistakable cells; null where there are none. */
  readonly typicalScore: number | null;
  /** A person's word about what the column leaves open; null or absent where there is none. */
  readonly chosen?: SignReading | null;
  /** The sheet's language: in Vietnamese a comma is the decimal sign, in English before three digits it groups them as a rule. Unknown where absent. */
  readonly language?: 'vi' | 'en';
}

export type NumberText =
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number; readonly percent: boolean; readonly sign: DecimalSign | null }
  /** Two readings, `asDecimal` below `asThousands`; the column did not settle it, or its signs and its sizes contradict each other. */
  | { readonly kind: 'ambiguous'; readonly asDecimal: number; readonly asThousands: number }
  /** A recognised way to say that there is no score. */
  | { readonly kind: 'not-scored' }
  | { readonly kind: 'text' };

const NO_CONTEXT: NumberTextContext = { decimalSign: null, typicalScore: null };

const NOT_SCORED = new RegExp(
  '^(?:[-–—−_.…/*x\\s]+|\\(\\s*[-–—*]*\\s*\\)|#?n\\.?\\s?/?\\s?a\\.?|nil|none|null|' +
    '(?:không|chưa|ko|k)(?:\\s(?:được|có|thực hiện|tham gia|thuộc))*(?:\\s(?:xếp hạng|xh|tính|nộp|báo cáo|xếp loại|đánh giá|chấm|chấm điểm|điểm|số liệu|dữ liệu|kết quả|tham gia|đối tượng|áp dụng|xét).*)?|' +
    'miễn(?: đánh giá)?|vắng(?: mặt)?|kxh|kđg|not (?:ranked|scored|assessed|rated|evaluated|available|applicable)|no (?:data|score)|unranked|pending)$',
  'iu',
);

/** A number with its tail: out of a maximum, a unit word, a per cent sign, note marks. */
const NUMBER = /^([+\-−]?)(\d[\d.,' ]*?|[.,]\d+)\s*(?:\/\s*\d[\d.,]*)?\s*(%)?\s*(?:điểm|đ|points?|pts?|marks?)?\.?\s*(?:\(?\*+\)?|\(\d\)|[¹²³⁴⁵⁶⁷⁸⁹]+|\([a-z]\)|†)?$/iu;
/** `08/05`, `9/5/2024`: dates that were kept as text, no points out of a maximum. */
const DATE_LIKE = /^(?:0\d\s*\/\s*\d|\d+\s*\/\s*0\d|\d{1,2}\/\d{1,2}\/\d{2,4}$)/u;
/** Negative as accounts write it: `(1,200)`, `300-`. One or two digits in brackets number a column or a note. */
const LOSS = /^\((\d[\d.,]{2,})\)$|^(\d[\d.,]*)-$/u;
/** Rank and score in one cell, as some publishers print them. */
const TWO_IN_ONE = /^(\d[\d.,]*)\s*\(\s*(\d[\d.,]*)\s*\)$/u;

function settled(text: string, options: { readonly negative: boolean; readonly percent: boolean; readonly sign: DecimalSign | null; readonly decimalSign: DecimalSign | null }): NumberText {
  const thousands = options.decimalSign === '.' ? /,/gu : options.decimalSign === ',' ? /\./gu : /[.,]/gu;
  const plain = text.replace(thousands, '').replace(',', '.');
  const value = Number(plain);
  if (!Number.isFinite(value)) return { kind: 'text' };
  const point = plain.indexOf('.');
  return { kind: 'number', value: options.negative ? -value : value, decimals: point < 0 ? 0 : plain.length - point - 1, percent: options.percent, sign: options.sign };
}

/** How far two sizes are apart, in powers of ten. */
function distance(one: number, other: number): number {
  return one > 0 && other > 0 ? Math.abs(Math.log10(one / other)) : Number.POSITIVE_INFINITY;
}

/** True where a reading is a thirtieth of the column's scores or less: too poor to be believed of `1.000`. One that is too great is reported as out of line. */
function isTooSmall(reading: number, typical: number | null): boolean {
  return typical !== null && reading > 0 && reading * 30 < typical;
}

/** Which reading has the size of the column's scores; null where both or neither may have. */
function sizeTells(asDecimal: number, asThousands: number, typical: number | null): 'decimal' | 'thousands' | null {
  if (typical === null) return null;
  const near = distance(asDecimal, typical);
  const far = distance(asThousands, typical);
  if (near < 1 && far > 1.5) return 'decimal';
  return far < 1 && near > 1.5 ? 'thousands' : null;
}

function readOneSign(digits: string, sign: DecimalSign, at: { readonly negative: boolean; readonly percent: boolean }, context: NumberTextContext): NumberText {
  const other: DecimalSign = sign === '.' ? ',' : '.';
  const count = digits.split(sign).length - 1;
  const asDecimal = settled(digits, { ...at, sign, decimalSign: sign });
  const grouped = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/u.test(digits);
  const asThousands = settled(digits, { ...at, sign: null, decimalSign: null });
  if (count > 1) return grouped ? asThousands : { kind: 'text' };
  if (!grouped) return asDecimal;
  if (asDecimal.kind !== 'number' || asThousands.kind !== 'number') return { kind: 'text' };
  const bySize = sizeTells(Math.abs(asDecimal.value), Math.abs(asThousands.value), context.typicalScore);
  const bySign = context.decimalSign === sign ? 'decimal' : context.decimalSign === other ? 'thousands' : null;
  if (bySign === null || bySize === null || bySign === bySize) {
    // Where neither tells, one comma is decimal, except in English.
    const reading = bySign ?? bySize ?? (sign === ',' && context.language !== 'en' ? 'decimal' : null);
    const settledBy = reading === null ? null : reading === 'decimal' ? asDecimal : asThousands;
    if (settledBy !== null && !isTooSmall(Math.abs(settledBy.value), context.typicalScore)) return settledBy;
  }
  if (context.chosen === 'decimal') return asDecimal;
  if (context.chosen === 'thousands') return asThousands;
  return { kind: 'ambiguous', asDecimal: asDecimal.value, asThousands: asThousands.value };
}

/**
 * Reads a text as a score.
 *
 * Without a context, what only the column could settle is 'ambiguous'. '' and the usual marks (`-`, `(*)`, `Không xếp hạng`, `N/A`) are 'not-scored';
 * any other text is 'text'. Of a rank and a score in one cell the one with decimals is the score.
 * A per cent keeps its printed value (81,3% is 81.3): the caller knows whether the column's numbers are fractions.
 *
 * @example readNumberText('1.234,5') // { kind: 'number', value: 1234.5, decimals: 1, percent: false, sign: ',' }
 * @example readNumberText('91.651') // { kind: 'ambiguous', asDecimal: 91.651, asThousands: 91651 }
 */
export function readNumberText(text: string, context: NumberTextContext = NO_CONTEXT): NumberText {
  const clean = cleanText(text);
  if (clean === '' || NOT_SCORED.test(clean)) return { kind: 'not-scored' };
  if (DATE_LIKE.test(clean)) return { kind: 'text' };
  const pair = TWO_IN_ONE.exec(clean);
  if (pair !== null) {
    const [, first = '', second = ''] = pair;
    const hasDecimals = (part: string): boolean => /[.,]/u.test(part);
    if (hasDecimals(second) && !hasDecimals(first)) return readNumberText(second, context);
    if (hasDecimals(first) && !hasDecimals(second)) return readNumberText(first, context);
    if (second.length > 1) return { kind: 'text' };
  }
  const loss = LOSS.exec(clean);
  if (loss !== null) return readNumberText(`-${loss[1] ?? loss[2] ?? ''}`, context);
  const match = NUMBER.exec(clean);
  if (match === null) return { kind: 'text' };
  const [, minus = '', body = '', percentSign] = match;
  // Spaces and apostrophes only ever group digits.
  if (/[' ]/u.test(body) && !/^\d{1,3}(?:[' ]\d{3})+(?:[.,]\d+)?$/u.test(body)) return { kind: 'text' };
  const digits = body.replace(/[' ]/gu, '').replace(/[.,]$/u, '');
  const at = { negative: minus === '-' || minus === '−', percent: percentSign === '%' };
  const lastDot = digits.lastIndexOf('.');
  const lastComma = digits.lastIndexOf(',');
  if (lastDot < 0 && lastComma < 0) return settled(digits, { ...at, sign: null, decimalSign: null });
  if (lastDot < 0) return readOneSign(digits, ',', at, context);
  if (lastComma < 0) return readOneSign(digits, '.', at, context);
  const sign: DecimalSign = lastDot > lastComma ? '.' : ',';
  if (digits.split(sign).length > 2) return { kind: 'text' };
  return settled(digits, { ...at, sign, decimalSign: sign });
}
