/**
 * Decimal numbers without rounding: totals are added up as they are printed, not as doubles, so that 0.1 + 0.2 is 0.3 and a half at the
 * published decimals is a half. A number of a cell is the decimal of its 15 significant digits, as Excel shows it.
 */

/** units / 10^places. */
export interface ExactDecimal {
  readonly units: bigint;
  readonly places: number;
}

export const ZERO: ExactDecimal = { units: 0n, places: 0 };

const SIGNIFICANT_DIGITS = 15;

/** The decimal of a number. Throws a RangeError where it is not finite. */
export function exactDecimal(value: number): ExactDecimal {
  if (!Number.isFinite(value)) throw new RangeError(`${String(value)} is no decimal number.`);
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return { units: BigInt(value), places: 0 };
  const [mantissa = '0', exponent = '0'] = value.toExponential(SIGNIFICANT_DIGITS - 1).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const digits = fraction.replace(/0+$/u, '');
  const places = digits.length - Number(exponent);
  const units = BigInt(whole + digits);
  return places >= 0 ? { units, places } : { units: units * 10n ** BigInt(-places), places: 0 };
}

export function add(left: ExactDecimal, right: ExactDecimal): ExactDecimal {
  const places = Math.max(left.places, right.places);
  return { units: unitsAt(left, places) + unitsAt(right, places), places };
}

export function multiply(left: ExactDecimal, right: ExactDecimal): ExactDecimal {
  return { units: left.units * right.units, places: left.places + right.places };
}

export function negate({ units, places }: ExactDecimal): ExactDecimal {
  return { units: -units, places };
}

/** Less than 0 where the left is less, 0 where they are equal. */
export function compare(left: ExactDecimal, right: ExactDecimal): number {
  const places = Math.max(left.places, right.places);
  const difference = unitsAt(left, places) - unitsAt(right, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * A quotient at so many decimals, half away from zero: the number that is printed. The divisor is not 0.
 *
 * @example roundedQuotient(exactDecimal(2.01), exactDecimal(2), 2) // 1.01
 * @example roundedQuotient(exactDecimal(-1), exactDecimal(8), 2) // -0.13
 */
export function roundedQuotient(dividend: ExactDecimal, divisor: ExactDecimal, decimals: number): number {
  const places = Math.max(dividend.places, divisor.places);
  const numerator = unitsAt(dividend, places) * 10n ** BigInt(decimals);
  const denominator = unitsAt(divisor, places);
  const isNegative = numerator < 0n !== denominator < 0n;
  const [above, below] = [magnitude(numerator), magnitude(denominator)];
  const units = (2n * above + below) / (2n * below);
  return units === 0n ? 0 : Number(`${isNegative ? '-' : ''}${units.toString()}e-${String(decimals)}`);
}

/**
 * How many of so many a share in per cent allows: the greatest whole number that is not more, of all or of those that are left then.
 *
 * @example wholeShare(12.5, 16, 'all') // 2
 * @example wholeShare(20, 24, 'rest') // 4
 */
export function wholeShare(percent: number, count: number, of: 'all' | 'rest'): number {
  const { units, places } = exactDecimal(percent);
  const whole = 100n * 10n ** BigInt(places);
  return Number((units * BigInt(count)) / (of === 'all' ? whole : whole + units));
}

function unitsAt({ units, places }: ExactDecimal, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - places);
}

function magnitude(units: bigint): bigint {
  return units < 0n ? -units : units;
}
