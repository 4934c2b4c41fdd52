/**
 * About how wide a text is, for columns and rows that fit their contents. There are no fonts here to measure with: each letter counts as
 * wide as its like in Calibri 11 at 96 dpi, in proportion to the font's size. Real fonts differ by some ten percent.
 */

import type { CellStyle } from '../../../engine/port';

/** Pixels at 11 points. The digits of Calibri 11 are 7 pixels wide, from which column widths are counted. */
const DIGIT = 7;
const NARROW = 4;
const CAPITAL = 8.5;
const WIDE = 11;
const LETTER = 7;
const FULL_WIDTH = 14;

const BOLDER = 1.06;
const FONT_SIZE = 11;

function letterPixels(letter: string): number {
  if (/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/u.test(letter)) return FULL_WIDTH;
  if (/[0-9]/.test(letter)) return DIGIT;
  if (/[ijl.,:;'|!()[\]{}\- ftrI/\\]/.test(letter)) return NARROW;
  if (/[mwMW@%&]/.test(letter)) return WIDE;
  return /\p{Lu}/u.test(letter) ? CAPITAL : LETTER;
}

/** The widest line of a text, in pixels. Marks over a letter take no room of their own. */
export function textPixels(text: string, style: CellStyle): number {
  const scale = (style.fontSize / FONT_SIZE) * (style.bold ? BOLDER : 1);
  const lines = text.normalize('NFC').split('\n').map((line) => Array.from(line).reduce((sum, letter) => sum + letterPixels(letter), 0));
  return Math.max(0, ...lines) * scale;
}

/** How many lines a text takes in a column, in words as they break. */
export function lineCount(text: string, style: CellStyle, columnPixels: number): number {
  return text.split('\n').reduce((lines, line) => lines + wrappedLines(line, style, columnPixels), 0);
}

function wrappedLines(line: string, style: CellStyle, columnPixels: number): number {
  const space = textPixels(' ', style);
  let [lines, filled] = [1, 0];
  for (const word of line.split(' ')) {
    const width = textPixels(word, style);
    if (filled > 0 && filled + space + width > columnPixels) [lines, filled] = [lines + 1, 0];
    filled += (filled > 0 ? space : 0) + width;
    // A word that is longer than the column breaks anywhere.
    while (filled > columnPixels && columnPixels > 0) [lines, filled] = [lines + 1, filled - columnPixels];
  }
  return lines;
}

/** The height of a line in points: 15 for Calibri 11, in steps of a quarter point below a pixel. */
export function linePoints(style: CellStyle): number {
  return Math.ceil((style.fontSize * 15) / FONT_SIZE / 0.75) * 0.75;
}
