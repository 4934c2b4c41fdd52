/**
 * The published score in exact integer arithmetic, slowly: the oracle that the fast code is compared with. It shares nothing
 * with src/ranking. A double is mantissa * 2^exponent; that fraction is rounded to 15 significant digits and those digits to
 * the published decimals, both half away from zero.
 */

/** units * 10^-places, exactly; units without trailing zeros, so that equal numbers are equal texts. */
export interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

export function exactFraction(score: number): { numerator: bigint; denominator: bigint } {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, score);
  const high = bits.getUint32(0);
  const exponentBits = (high >>> 20) & 0x7ff;
  const fraction = (BigInt(high & 0xfffff) << 32n) | BigInt(bits.getUint32(4));
  const mantissa = exponentBits === 0 ? fraction : fraction | (1n << 52n);
  const exponent = Math.max(exponentBits, 1) - 1075;
  const signed = high >>> 31 === 1 ? -mantissa : mantissa;
  return exponent >= 0 ? { numerator: signed << BigInt(exponent), denominator: 1n } : { numerator: signed, denominator: 1n << BigInt(-exponent) };
}

function roundedQuotient(numerator: bigint, denominator: bigint): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * magnitude + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

function atPlaces(numerator: bigint, denominator: bigint, places: number): bigint {
  return places >= 0 ? roundedQuotient(numerator * 10n ** BigInt(places), denominator) : roundedQuotient(numerator, denominator * 10n ** BigInt(-places));
}

function normal(units: bigint, places: number): Decimal {
  if (units === 0n) return { units, places: 0 };
  return units % 10n === 0n ? normal(units / 10n, places - 1) : { units, places };
}

/** The score at 15 significant digits. */
export function fifteenDigits(score: number): Decimal {
  const { numerator, denominator } = exactFraction(score);
  if (numerator === 0n) return { units: 0n, places: 0 };
  const magnitude = numerator < 0n ? -numerator : numerator;
  // the first digit's exponent, from the lengths of both numbers, then corrected by at most one
  let exponent = magnitude.toString().length - denominator.toString().length;
  if (exponent >= 0 ? magnitude < denominator * 10n ** BigInt(exponent) : magnitude * 10n ** BigInt(-exponent) < denominator) exponent--;
  return normal(atPlaces(numerator, denominator, 14 - exponent), 14 - exponent);
}

export function publishedDecimal(score: number, decimals: number | 'all'): Decimal {
  const digits = fifteenDigits(score);
  if (decimals === 'all' || digits.places <= decimals) return digits;
  return normal(roundedQuotient(digits.units, 10n ** BigInt(digits.places - decimals)), decimals);
}

/** The nearest finite double. */
export function toNumber({ units, places }: Decimal): number {
  const nearest = Number(`${units.toString()}e${String(-places)}`);
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, nearest));
}

export function compareDecimals(left: Decimal, right: Decimal): number {
  const places = Math.max(left.places, right.places);
  const difference = left.units * 10n ** BigInt(places - left.places) - right.units * 10n ** BigInt(places - right.places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
