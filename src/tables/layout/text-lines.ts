/**
 * How many lines a text takes in a column, for the heights of rows and for knowing which groups fit on a page. There is no font to measure
 * in this layer, so the widths of Times New Roman's letters are given here (thousandths of the font size, as in the metrics that Adobe
 * published for Times); accents add nothing to a letter's width. The count is meant to be never too small: a line too many
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

/** The font's height of a line, for its size. */
const LINE_HEIGHT = 1.27;

/** What Excel keeps free at both sides of a cell's text, in points, and a little for rounding. */
const SIDE_PADDING = 6;

/** The width of one line of text, in points. */
export function textWidth(text: string, fontSize: number, weight: 'normal' | 'bold'): number {
  let thousandths = 0;
  for (const letter of text) thousandths += WIDTHS.get(letter) ?? WIDTHS.get(letter.normalize('NFD').charAt(0)) ?? UNKNOWN;
  return (thousandths / 1000) * fontSize * (weight === 'bold' ? BOLD : 1);
}

export interface TextBox {
  /** The column's, in points. */
  readonly width: number;
  readonly fontSize: number;
  readonly weight: 'normal' | 'bold';
}

/**
 * The lines that a text takes: words go to the next line whole, longer ones are broken; a line break begins a line.
 *
 * @example lineCount('Sở Y tế', { width: 220, fontSize: 13, weight: 'normal' }) // 1
 */
export function lineCount(text: string, { width, fontSize, weight }: TextBox): number {
  const room = Math.max(fontSize, width - SIDE_PADDING);
  const space = textWidth(' ', fontSize, weight);
  let lines = 0;
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const own = textWidth(word, fontSize, weight);
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
