/**
 * Numbers as Excel treats them: binary doubles of which 15 significant digits count in comparisons, in rounding and in text.
 * Source: Microsoft, "Floating-point arithmetic may give inaccurate results in Excel".
 */

/** Above this share of the greater operand a difference is real; below it only digits beyond the fifteenth differ. */
const NOISE = 2 ** -48;

/** The number with what lies beyond the 15th significant digit rounded away. */
export function fifteenDigits(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}

/** True where both show the same 15 digits. */
export function equalNumbers(a: number, b: number): boolean {
  if (a === b) return true;
  if (Math.abs(a - b) > Math.abs(a) * NOISE) return false;
  return fifteenDigits(a) === fifteenDigits(b);
}

/** The result of a last addition or subtraction: 0 where only noise is left of its operands, as in `=0.5-0.4-0.1`. */
export function withoutNoise(result: number, operand: number): number {
  return result !== 0 && Math.abs(result) < Math.abs(operand) * NOISE ? 0 : result;
}

/** 12.345 and -1 -> 12.345 at 15 digits moved by the power of ten, without the error of a multiplication. */
function shift(value: number, places: number): number {
  const [digits, exponent = '0'] = value.toExponential(14).split('e');
  return Number(`${digits ?? '0'}e${Number(exponent) + places}`);
}

const POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/**
 * The result by plain arithmetic where the number lies so far from the border between two results that no noise can matter; null for
 * others. Whole numbers below 2^53 and powers of ten up to 10^15 are exact, so their quotient is the nearest number there is.
 */
function clearlyRounded(size: number, places: number, mode: 'half' | 'up' | 'down'): number | null {
  const power = POWERS[places];
  if (power === undefined || size * power > 1e14) return null;
  const scaled = size * power;
  const whole = Math.floor(scaled);
  const fraction = scaled - whole;
  const noise = scaled * 1e-14 + 1e-300;
  if (fraction < noise || fraction > 1 - noise) return mode === 'half' ? Math.round(scaled) / power : null;
  if (mode !== 'half') return (mode === 'up' ? whole + 1 : whole) / power;
  return Math.abs(fraction - 0.5) < noise ? null : (fraction > 0.5 ? whole + 1 : whole) / power;
}

/** Rounds at a decimal place (negative: left of the point) after 15 digits: `half` away from zero, `up` away from, `down` towards it. */
export function roundDecimal(value: number, places: number, mode: 'half' | 'up' | 'down'): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  if (places > 307) return value;
  if (places < -308) return 0;
  const near = clearlyRounded(Math.abs(value), places, mode);
  if (near !== null) return Math.sign(value) * near;
  const size = shift(Math.abs(value), places);
  if (!Number.isFinite(size)) return value;
  const rounded = mode === 'half' ? Math.floor(size + 0.5) : mode === 'up' ? Math.ceil(size) : Math.floor(size);
  if (rounded === 0) return 0;
  return Math.sign(value) * Number(`${rounded}e${-places}`);
}

/** The number as Excel turns it into text under General with room for every digit: 15 digits, `1E+21` from 1E+21 on. */
export function numberText(value: number): string {
  if (Object.is(value, -0)) return '0';
  const text = String(fifteenDigits(value));
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e21 || size < 1e-6)) return scientific(value);
  return text;
}

function scientific(value: number): string {
  const [digits = '0', exponent = '0'] = fifteenDigits(value).toExponential().split('e');
  const power = Number(exponent);
  return `${digits}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
