/**
 * Lines of a text in a column: it breaks where it has line breaks, between words, and behind the hyphen of a compound. A word breaks inside
 * only where it alone is wider than the column, as in Excel, and then between letters: a letter keeps its marks.
 */

export type Width = (text: string) => number;

const LETTERS = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/**
 * @param width of a line of text, in the unit of `available`
 * @example wrapLines('Sở Nội vụ', 6, (text) => text.length) // ['Sở Nội', 'vụ']
 */
export function wrapLines(text: string, available: number, width: Width): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => wrapLine(line, available, width));
}

function wrapLine(line: string, available: number, width: Width): string[] {
  if (width(line) <= available) return [line];
  const lines: string[] = [];
  let current = '';
  for (const piece of breakable(line)) {
    const longer = current + piece;
    // Spaces at the end of a line hang over.
    if (width(longer.trimEnd()) <= available || (current === '' && piece.trim() === '')) {
      current = longer;
      continue;
    }
    if (current !== '') lines.push(current.trimEnd());
    const parts = width(piece.trimEnd()) <= available ? [piece] : brokenWord(piece, available, width);
    lines.push(...parts.slice(0, -1));
    current = parts.at(-1) ?? '';
  }
  lines.push(current.trimEnd());
  return lines;
}

/** Words with the spaces behind them, and the parts of compounds with their hyphens. */
function breakable(line: string): readonly string[] {
  return line.match(/[^ \t-]+-+(?=\p{L})|[^ \t]*?[^ \t-]-+(?=\p{L})|[^ \t]+[ \t]*|[ \t]+/gu) ?? [];
}

/** A word in pieces of as many letters as fit, of at least one. */
function brokenWord(word: string, available: number, width: Width): string[] {
  const parts: string[] = [];
  let current = '';
  for (const { segment } of LETTERS.segment(word)) {
    if (current !== '' && width(current + segment) > available) {
      parts.push(current);
      current = '';
    }
    current += segment;
  }
  return current === '' ? parts : [...parts, current];
}
