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
import { abs, floor, log10, min, round } from './bound-arithmetic';

/** The digits that Excel shows and stores of a number. */
export const SIGNIFICANT_DIGITS = 15;

/** From this many units on, a number has no room for a further digit among 15. */
export const FIFTEEN_DIGIT_LIMIT = 1e15;

const EXACT_POWERS = 22;
const GREATEST_POWER = 300;

/** 10^p as the sum of two doubles: POWER[p] is the nearest, POWER_REST[p] what it lacks (0 up to 10^22, which are exact). */
const POWER = Float64Array.from({ length: GREATEST_POWER + 1 }, (_, p) => Number(`1e${String(p)}`));
const POWER_REST = Float64Array.from(POWER, (power, p) => Number(10n ** BigInt(p) - BigInt(power)));

/** Rounding a product moves it by at most 2^-53 of itself; a power of ten that is rounded too, by as much again. */
const PRODUCT_ERROR = 1.2e-16;

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

/** magnitude * 10^places as the nearest integer, halves up, decided exactly; for products up to about 10^15. */
function scaledUp(magnitude: number, places: number): number {
  const scale = powerOfTen(places);
  const product = magnitude * scale;
  const whole = floor(product);
  const beyondHalf = product - whole - 0.5;
  if (abs(beyondHalf) > 2 * PRODUCT_ERROR * product) return beyondHalf > 0 ? whole + 1 : whole;
  const decider = beyondHalf + (productError(magnitude, scale, product) + magnitude * (POWER_REST[places] ?? 0));
  if (places > EXACT_POWERS && abs(decider) < 1e-9) return round(Number(magnitude.toPrecision(SIGNIFICANT_DIGITS)) * scale);
  return decider >= 0 ? whole + 1 : whole;
}

/** magnitude / 10^places as the nearest integer, halves up, decided exactly. */
function scaledDown(magnitude: number, places: number): number {
  const scale = powerOfTen(places);
  const quotient = magnitude / scale;
  const whole = floor(quotient);
  const beyondHalf = quotient - whole - 0.5;
  if (abs(beyondHalf) > 2 * PRODUCT_ERROR * quotient) return beyondHalf > 0 ? whole + 1 : whole;
  const middle = whole + 0.5;
  const product = middle * scale;
  const decider = magnitude - product - (productError(middle, scale, product) + middle * (POWER_REST[places] ?? 0));
  if (places > EXACT_POWERS && abs(decider) < magnitude * 1e-27) return round(Number(magnitude.toPrecision(SIGNIFICANT_DIGITS)) / scale);
  return decider >= 0 ? whole + 1 : whole;
}

/**
 * At how many decimals the 15th significant digit of each magnitude in [2^b, 2^(b + 1)) stands, by the 11 exponent bits of
 * its double. Where a power of ten lies between, the number that holds below it, one too many above.
 */
const PLACES_BY_EXPONENT_BITS = Int16Array.from({ length: 2048 }, (_, bits) => SIGNIFICANT_DIGITS - 1 - floor((bits - 1023) * Math.LOG10E * Math.LN2));

/** Where the 15th digit stands, or one place beyond, from the upper 32 bits of a double. */
export function placesByHighBits(highBits: number): number {
  return PLACES_BY_EXPONENT_BITS[(highBits >>> 20) & 0x7ff] ?? 0;
}

/** The same from the number: a little is taken off, as a logarithm can be rounded up to the next whole number. */
function placesByLogarithm(magnitude: number): number {
  return SIGNIFICANT_DIGITS - 1 - floor(log10(magnitude * (1 - 1e-9)));
}

/**
 * A number that stands for the 15 significant digits of a magnitude (finite, >= 0): equal for equal digits, greater for
 * greater ones. Between 10^-7 and 10^36 it is the double nearest to those digits; outside it may lie a rounding error beside
 * it, which is less than the distance to the next 15 digits. For sorting, where `nearestToDigits` would be too slow.
 *
 * @param places where the 15th digit stands, or one place beyond
 */
export function digitsKey(magnitude: number, places: number): number {
  if (places > 0 && places <= EXACT_POWERS) {
    const scale = powerOfTen(places);
    const product = magnitude * scale;
    if (product >= FIFTEEN_DIGIT_LIMIT) return scaledUp(magnitude, places - 1) / powerOfTen(places - 1);
    // as in roundToUnits, without a branch on the fraction
    const nearest = floor(product + 0.5);
    if (0.5 - abs(product - nearest) > PRODUCT_ERROR * product) return nearest / scale;
    return scaledUp(magnitude, places) / scale;
  }
  return unusualDigitsKey(magnitude, places);
}

/** `digitsKey` of very great and very small magnitudes. */
function unusualDigitsKey(magnitude: number, placesOrOneMore: number): number {
  if (magnitude === 0) return 0;
  if (magnitude < LEAST_FAST || magnitude > GREATEST_FAST) return throughText(magnitude);
  const tooMany = placesOrOneMore > 0 ? magnitude * powerOfTen(placesOrOneMore) >= FIFTEEN_DIGIT_LIMIT : magnitude / powerOfTen(-placesOrOneMore) >= FIFTEEN_DIGIT_LIMIT;
  const places = tooMany ? placesOrOneMore - 1 : placesOrOneMore;
  const digits = places < 0 ? scaledDown(magnitude, -places) : scaledUp(magnitude, places);
  // 10^15 is 10^14 of the next decade: one key for both
  if (digits === FIFTEEN_DIGIT_LIMIT) return places < 1 ? 1e14 * powerOfTen(1 - places) : 1e14 / powerOfTen(places - 1);
  return places < 0 ? digits * powerOfTen(-places) : digits / powerOfTen(places);
}

/** The double nearest to the 15 significant digits of a magnitude (finite, >= 0). */
export function nearestToDigits(magnitude: number): number {
  // Inside these bounds digits and power of ten are both exact doubles, so their quotient or product is rounded only once.
  return magnitude > 1e-7 && magnitude < 1e36 ? digitsKey(magnitude, placesByLogarithm(magnitude)) : throughText(magnitude);
}

/** The last doubles round up to more than a double can be (Excel holds none above 9.99999999999999E+307); they all become the last. */
function throughText(magnitude: number): number {
  return min(Number(magnitude.toPrecision(SIGNIFICANT_DIGITS)), Number.MAX_VALUE);
}

/** So near one half, as a share of the product, its rounding could decide: that of the 15th digit is at most 5e-15, that of the product far less. */
export const UNITS_IN_DOUBT = 6e-15;

/**
 * A magnitude in units of 10^-decimals, halves up, decided on its 15 significant digits: 1.005 has 101 units at two
 * decimals. For magnitudes of less than 10^15 units.
 */
export function roundToUnits(magnitude: number, decimals: number): number {
  const product = magnitude * powerOfTen(decimals);
  // No branch on the fraction: whether a product lies just below or just above its integer is chance, and guessed wrong half the time.
  const nearest = floor(product + 0.5);
  if (0.5 - abs(product - nearest) > product * UNITS_IN_DOUBT) return nearest;
  return roundDigitsToUnits(magnitude, decimals);
}

function roundDigitsToUnits(magnitude: number, decimals: number): number {
  const estimate = placesByLogarithm(magnitude);
  const places = magnitude * powerOfTen(estimate) < FIFTEEN_DIGIT_LIMIT ? estimate : estimate - 1;
  const digits = scaledUp(magnitude, places);
  if (places <= decimals) return digits * powerOfTen(decimals - places);
  const unit = powerOfTen(places - decimals);
  const units = floor(digits / unit);
  return 2 * (digits - units * unit) >= unit ? units + 1 : units;
}
