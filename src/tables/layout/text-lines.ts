/**
 * How many lines a text takes in a column, for the heights of rows and for knowing which groups fit on a page. There is no font to measure
 * in this layer, so the widths of Times New Roman's letters are given here (thousandths of the font size, as in the metrics that Adobe
 * published for Times); accents add nothing to a letter's width. Other fonts are wider:
 * for them the widths are stretched. The count is meant to be never too small: a line too many
 * leaves a little air, a line too few would cut a name.
 */

const LETTERS: Readonly<Record<number, string>> = {
  200: '|',
  250: " ,.\u00a0",
  278: 'ijlt/\\:;',
  333: "!'()-[]`frI‘’",
  389: 'sJ',
  408: '"',
  444: 'acez?“”',
  480: '{}',
  500: '0123456789bdghknopquvxy#$*_đơ–',
  541: '~^',
  556: 'FPSư',
  564: '+<=>',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYwĐƠ',
  778: 'm&Ư',
  833: '%',
  889: 'M',
  944: 'W@',
};

const WIDTHS: ReadonlyMap<string, number> = new Map(Object.entries(LETTERS).flatMap(([width, letters]) => Array.from(letters, (letter): [string, number] => [letter, Number(width)])));

/** Wider than any Latin letter: other scripts and symbols. */
const UNKNOWN = 1000;

const BOLD = 1.07;

/** Arial, Calibri, Cambria, Tahoma and Verdana, over Times, in lower-case Vietnamese text: at most 1.3. */
const OTHER_FONTS = 1.3;

const TIMES = /^(?:Times New Roman|Times|Liberation Serif|Tinos)$/i;

/** The font's height of a line, for its size. */
const LINE_HEIGHT = 1.27;

/** What Excel keeps free at both sides of a cell's text, in points, and a little for rounding. */
const SIDE_PADDING = 6;

/** What a text is set in; sizes are in points. */
export interface TextFont {
  readonly fontName: string;
  readonly fontSize: number;
  readonly weight: 'normal' | 'bold';
}

/** The width of one line of text, in points. */
export function textWidth(text: string, { fontName, fontSize, weight }: TextFont): number {
  let thousandths = 0;
  for (const letter of text) thousandths += WIDTHS.get(letter) ?? WIDTHS.get(letter.normalize('NFD').charAt(0)) ?? UNKNOWN;
  return (thousandths / 1000) * fontSize * (weight === 'bold' ? BOLD : 1) * (TIMES.test(fontName) ? 1 : OTHER_FONTS);
}

export interface TextBox extends TextFont {
  /** The column's, in points. */
  readonly width: number;
}

/**
 * The lines that a text takes: words go to the next line whole, longer ones are broken; a line break begins a line.
 *
 * @example lineCount('Sở Y tế', { width: 220, fontName: 'Times New Roman', fontSize: 13, weight: 'normal' }) // 1
 */
export function lineCount(text: string, { width, ...font }: TextBox): number {
  const room = Math.max(font.fontSize, width - SIDE_PADDING);
  const space = textWidth(' ', font);
  let lines = 0;
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const own = textWidth(word, font);
      if (used > 0 && used + space + own > room) {
        lines += 1;
        used = 0;
      }
      const begins = used === 0;
      used += (begins ? 0 : space) + own;
      while (used > room) {
        lines += 1;
        used -= room;
      }
    }
  }
  return lines;
}

/** Excel's highest row, in points. */
const HIGHEST = 409;

/** The height of a row that shows so many lines, in points, in the quarter points that Excel knows. */
export function rowHeight(lines: number, fontSize: number, padding: number): number {
  return Math.min(HIGHEST, Math.ceil((lines * fontSize * LINE_HEIGHT + padding) * 4) / 4);
}
