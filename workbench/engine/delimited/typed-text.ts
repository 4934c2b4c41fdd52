/**
 * A field of a text file as the value that Excel makes of it when it opens the file.
 *
 * Excel goes by the computer's regional settings. Here they are told by the file: a file separated by semicolons was written
 * where the comma is the decimal sign, any other is read with a decimal point.
 *
 * Known differences from Excel: dates and times stay text, so does a text that begins with '=' (Excel would calculate it), and
 * amounts of money; groups of digits must be of three (`1,234`); of a number with more than 15 digits the 16th rounds.
 */
import type { CellValue } from '../port';

export type DecimalSign = '.' | ',';

export interface TypedField {
  readonly value: CellValue;
  /** The number format that Excel gives the cell with it; null for General. */
  readonly numberFormat: string | null;
}

const NUMBERS: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /^\s*(\()?\s*([+-]?)\s*(\d{1,3}(?:,\d{3})+|\d*)(?:(\.)(\d*))?(?:[eE]([+-]?\d{1,3}))?\s*(%?)\s*(\))?\s*$/,
  ',': /^\s*(\()?\s*([+-]?)\s*(\d{1,3}(?:\.\d{3})+|\d*)(?:(,)(\d*))?(?:[eE]([+-]?\d{1,3}))?\s*(%?)\s*(\))?\s*$/,
};

/** Most numbers of most files; saves the long expression. */
const PLAIN_INTEGER = /^-?\d{1,15}$/;

const ERRORS: ReadonlySet<string> = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);

const SIGNIFICANT_DIGITS = 15;

/**
 * @example typedField('85,40', ',') // { value: 85.4, numberFormat: null }
 * @example typedField('81.3%', '.') // { value: 0.813, numberFormat: '0.00%' }
 * @example typedField('01', '.') // { value: 1, numberFormat: null }
 */
export function typedField(field: string, decimalSign: DecimalSign): TypedField {
  if (field === '') return general(null);
  if (PLAIN_INTEGER.test(field)) return general(Number(field) + 0);
  if (mayBeNumber(field)) return numberField(field, decimalSign) ?? general(field);
  const word = field.length <= 7 ? field.trim().toUpperCase() : '';
  if (word === 'TRUE' || word === 'FALSE') return general(word === 'TRUE');
  return ERRORS.has(word) ? general({ error: word }) : general(field);
}

function numberField(field: string, decimalSign: DecimalSign): TypedField | null {
  const match = NUMBERS[decimalSign].exec(field);
  if (match === null) return null;
  const [, open, sign, whole = '', point, fraction = '', exponent, percent, close] = match;
  if (whole + fraction === '' || (open === undefined) !== (close === undefined) || (open !== undefined && sign !== '')) return null;
  const digits = whole.replace(/[.,]/g, '');
  const size = Number(`${digits === '' ? '0' : digits}.${fraction === '' ? '0' : fraction}e${exponent ?? '0'}`);
  if (!Number.isFinite(size)) return null;
  const exact = digits.length + fraction.length > SIGNIFICANT_DIGITS ? Number(size.toPrecision(SIGNIFICANT_DIGITS)) : size;
  const signed = (sign === '-' || open !== undefined) && exact !== 0 ? -exact : exact;
  const decimals = point !== undefined && fraction !== '' ? '.00' : '';
  if (percent === '%') return { value: Number((signed / 100).toPrecision(SIGNIFICANT_DIGITS)), numberFormat: `0${decimals}%` };
  if (exponent !== undefined) return { value: signed, numberFormat: '0.00E+00' };
  return digits.length < whole.length ? { value: signed, numberFormat: `#,##0${decimals}` } : general(signed);
}

/** By its first letter that is no space. */
function mayBeNumber(field: string): boolean {
  const first = field.trimStart().charCodeAt(0);
  return (first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d || first === 0x2e || first === 0x2c || first === 0x28;
}

function general(value: CellValue): TypedField {
  return { value, numberFormat: null };
}
