/**
 * What a number shows in its column. Excel never shows a part of one: under the format General it rounds to the decimals that fit, then
 * turns to scientific notation; any other number that is too wide shows as a row of #.
 */

export interface NumberFit {
  readonly value: number;
  /** As a wide column shows it. */
  readonly text: string;
  readonly numberFormat: string;
  readonly decimalSign: string;
  /** Pixels. */
  readonly available: number;
  readonly width: (text: string) => number;
}

const MOST_DECIMALS = 9;

export function fitNumber({ value, text, numberFormat, decimalSign, available, width }: NumberFit): string {
  if (width(text) <= available) return text;
  const narrower = numberFormat === 'General' ? fittingGeneral(value, decimalSign, (candidate) => width(candidate) <= available) : null;
  return narrower ?? hashes(available, width);
}

/** The candidate with the most digits that fits. */
function fittingGeneral(value: number, decimalSign: string, fits: (text: string) => boolean): string | null {
  const local = (text: string): string => text.replace('.', decimalSign);
  const size = Math.abs(value);
  if (size < 1e11 && (size >= 1e-4 || size === 0)) {
    for (let decimals = MOST_DECIMALS; decimals >= 0; decimals -= 1) {
      const candidate = local(trimmed(value.toFixed(decimals)));
      if (fits(candidate)) return candidate;
    }
  }
  for (let digits = 5; digits >= 0; digits -= 1) {
    const candidate = local(scientific(value, digits));
    if (fits(candidate)) return candidate;
  }
  return null;
}

function trimmed(digits: string): string {
  const shorter = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
  return shorter === '-0' ? '0' : shorter;
}

/** `1.5E+10`, with at least two digits in the exponent. */
function scientific(value: number, digits: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(digits).split('e');
  return `${trimmed(mantissa)}E${exponent.slice(0, 1)}${exponent.slice(1).padStart(2, '0')}`;
}

function hashes(available: number, width: (text: string) => number): string {
  return '#'.repeat(Math.max(1, Math.floor(available / Math.max(1, width('#')))));
}
