/**
 * Column widths: an .xlsx file counts them in characters, Office.js in points.
 *
 * A file's width is the number of digits of the default font that fit, with 5 pixels of padding counted in, and is turned into
 * pixels by the formula of ECMA-376 part 1, 18.3.1.13:
 *
 *     pixels = trunc((256 * width + trunc(128 / digit)) / 256 * digit)
 *
 * where `digit` is the width of the widest digit of the workbook's default font: 7 pixels for Calibri 11 at 96 dpi. The engine
 * always counts with 7, since it has no fonts to measure; in a workbook whose default font is another one, Excel's widths differ
 * by the ratio of the digits. At 96 dpi a pixel is 0.75 points.
 */

const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

/** The width of a column that a file says nothing about: 8 digits and the padding, rounded up to a multiple of 8 pixels. */
export const DEFAULT_COLUMN_CHARACTERS = 9.140625;

/** ExcelTS takes a width of exactly 9 for "none given" and does not write it. */
const UNWRITTEN_WIDTH = 9;

/** @example pointsFromCharacters(9.140625) // 48 */
export function pointsFromCharacters(characters: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
  return pixels * POINTS_PER_PIXEL;
}

/**
 * The smallest width in 256ths of a character that has this many points again, rounded to whole pixels as Excel does.
 *
 * @example charactersFromPoints(48) // 9.140625
 */
export function charactersFromPoints(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  const characters = Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
  return characters === UNWRITTEN_WIDTH ? characters + 1 / 256 : characters;
}
