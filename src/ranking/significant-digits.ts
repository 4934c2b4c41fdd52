/**
 * Exact decimal digits of a double, without strings.
 *
 * Excel shows 15 significant digits, so two scores with the same 15 digits are the same score to a reader. Ranking a million
 * scores by them needs those digits in a few nanoseconds; `toPrecision(15)` takes hundreds. The way here: multiply by a power
 * of ten, and look at the fraction. Only where it lies so near one half that the rounding of the product could decide, the
 * error of the product is computed as well (Dekker's exact product), so the answer is always that of exact arithmetic.
 *
 * Source: T. J. Dekker, "A floating-point technique for extending the available precision", Numerische Mathematik 18 (1971).
 */

/** The digits that Excel shows and stores of a number. */
export const SIGNIFICANT_DIGITS = 15;

/** From this many units on, a number has no room for a further digit among 15. */
export const FIFTEEN_DIGIT_LIMIT = 1e15;

const EXACT_POWERS = 22;
const GREATEST_POWER = 300;

/** 10^p as the sum of two doubles: POWER[p] is the nearest, POWER_REST[p] what it lacks (0 up to 10^22, which are exact). */
const POWER = Float64Array.from({ length: GREATEST_POWER + 1 }, (_, p) => Number(`1e${String(p)}`));
const POWER_REST = Float64Array.from(POWER, (power, p) => Number(10n ** BigInt(p) - BigInt(power)));

/** The product of a 50-bit integer and a double is at most this far from the true one, in units of the integer, by rounding twice. */
const PRODUCT_DOUBT = 0.13;

const LEAST_FAST = 1e-280;
const GREATEST_FAST = 1e290;

/** 10^exponent, 0 <= exponent <= 300; exact up to 10^22 and else the nearest double. */
export function powerOfTen(exponent: number): number {
  return POWER[exponent] ?? Number.NaN;
}

/** Veltkamp's splitter for 53 bits: 2^27 + 1. */
const SPLITTER = 134217729;

/** What the rounded `product` of two doubles lacks to the true one; exact while nothing over- or underflows. */
function productError(left: number, right: number, product: number): number {
  const leftScaled = SPLITTER * left;
  const leftHigh = leftScaled - (leftScaled - left);
  const leftLow = left - leftHigh;
  const rightScaled = SPLITTER * right;
  const rightHigh = rightScaled - (rightScaled - right);
  const rightLow = right - rightHigh;
  return leftLow * rightLow - (product - leftHigh * rightHigh - leftLow * rightHigh - leftHigh * rightLow);
}

/**
 * e with 10^e <= magnitude < 10^(e + 1). Within a rounding error of a power of ten it may be one off, which changes
 * nothing: there both exponents lead to the same 15 digits (1000… and 999…9 rounded up).
 */
function decimalExponent(magnitude: number): number {
  return Math.floor(Math.log10(magnitude));
}

/** magnitude * 10^places as the nearest integer, halves up, decided exactly. `places` leaves 15 digits or one more or less. */
function scaledUp(magnitude: number, places: number): number {
  const scale = powerOfTen(places);
  const product = magnitude * scale;
  const whole = Math.floor(product);
  const beyondHalf = product - whole - 0.5;
  if (Math.abs(beyondHalf) > PRODUCT_DOUBT) return beyondHalf > 0 ? whole + 1 : whole;
  const decider = beyondHalf + (productError(magnitude, scale, product) + magnitude * (POWER_REST[places] ?? 0));
  if (places > EXACT_POWERS && Math.abs(decider) < 1e-9) return Math.round(Number(magnitude.toPrecision(SIGNIFICANT_DIGITS)) * scale);
  return decider >= 0 ? whole + 1 : whole;
}

/** magnitude / 10^places as the nearest integer, halves up, decided exactly. */
function scaledDown(magnitude: number, places: number): number {
  const scale = powerOfTen(places);
  const quotient = magnitude / scale;
  const whole = Math.floor(quotient);
  const beyondHalf = quotient - whole - 0.5;
  if (Math.abs(beyondHalf) > PRODUCT_DOUBT) return beyondHalf > 0 ? whole + 1 : whole;
  const middle = whole + 0.5;
  const product = middle * scale;
  const decider = magnitude - product - (productError(middle, scale, product) + middle * (POWER_REST[places] ?? 0));
  if (places > EXACT_POWERS && Math.abs(decider) < magnitude * 1e-27) return Math.round(Number(magnitude.toPrecision(SIGNIFICANT_DIGITS)) / scale);
  return decider >= 0 ? whole + 1 : whole;
}

/**
 * A number that stands for the 15 significant digits of a magnitude (finite, >= 0): equal for equal digits, greater for
 * greater ones. Between 10^-8 and 10^37 it is the double nearest to those digits; outside it may lie a rounding error beside
 * it, which is less than the distance to the next 15 digits. For sorting, where `nearestToDigits` would be too slow.
 */
export function digitsKey(magnitude: number): number {
  if (magnitude < LEAST_FAST || magnitude > GREATEST_FAST) return nearestToDigits(magnitude);
  const places = SIGNIFICANT_DIGITS - 1 - decimalExponent(magnitude);
  if (places < 0) {
    const digits = scaledDown(magnitude, -places);
    // 10^15 is 10^14 of the next decade: one key for both
    return digits === FIFTEEN_DIGIT_LIMIT ? 1e14 * powerOfTen(1 - places) : digits * powerOfTen(-places);
  }
  const digits = scaledUp(magnitude, places);
  return digits === FIFTEEN_DIGIT_LIMIT && places > 0 ? 1e14 / powerOfTen(places - 1) : digits / powerOfTen(places);
}

/** The double nearest to the 15 significant digits of a magnitude (finite, >= 0). */
export function nearestToDigits(magnitude: number): number {
  // Inside these bounds digits and power of ten are both exact doubles, so their quotient or product is rounded only once.
  return magnitude > 1e-8 && magnitude < 1e36 ? digitsKey(magnitude) : Number(magnitude.toPrecision(SIGNIFICANT_DIGITS));
}

/**
 * A magnitude in units of 10^-decimals, halves up, decided on its 15 significant digits: 1.005 has 101 units at two
 * decimals. For magnitudes of less than 10^15 units.
 */
export function roundToUnits(magnitude: number, decimals: number): number {
  const product = magnitude * powerOfTen(decimals);
  const whole = Math.floor(product);
  const beyondHalf = product - whole - 0.5;
  // The 15th digit is at most 1e-14 of the number, so its rounding at most 5e-15; that of the product is far less.
  if (Math.abs(beyondHalf) > product * 6e-15) return beyondHalf > 0 ? whole + 1 : whole;
  return roundDigitsToUnits(magnitude, decimals);
}

function roundDigitsToUnits(magnitude: number, decimals: number): number {
  const places = SIGNIFICANT_DIGITS - 1 - decimalExponent(magnitude);
  const digits = scaledUp(magnitude, places);
  if (places <= decimals) return digits * powerOfTen(decimals - places);
  const unit = powerOfTen(places - decimals);
  const units = Math.floor(digits / unit);
  return 2 * (digits - units * unit) >= unit ? units + 1 : units;
}
