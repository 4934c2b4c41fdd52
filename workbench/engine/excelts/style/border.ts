/** Border lines: one word in a file (`mediumDashed`), a line style and a weight in Excel. */
import type { BorderStyle, Borders } from '@cj-tech-master/excelts';
import { type FileColor, argb, resolveColor } from './color';
import type { Border, BorderLine, BorderSide, BorderWeight } from '../../port';

const LINES: Readonly<Record<BorderStyle, readonly [BorderLine, BorderWeight]>> = {
  thin: ['Continuous', 'Thin'],
  hair: ['Continuous', 'Hairline'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  double: ['Double', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

const EDGES = ['top', 'bottom', 'left', 'right'] as const;

/** The lines of a cell in Excel's terms; a side without a line is left out. */
export function borderLines(borders: Partial<Borders> | undefined, theme: readonly string[]): Partial<Record<BorderSide, Border>> {
  const lines: Partial<Record<BorderSide, Border>> = {};
  const add = (side: BorderSide, line: { readonly style?: BorderStyle; readonly color?: unknown } | undefined): void => {
    if (line?.style === undefined) return;
    const [style, weight] = LINES[line.style];
    lines[side] = Object.freeze({ style, weight, color: resolveColor(line.color as FileColor | undefined, theme, '#000000') });
  };
  for (const edge of EDGES) add(edge, borders?.[edge]);
  if (borders?.diagonal?.up === true) add('diagonalUp', borders.diagonal);
  if (borders?.diagonal?.down === true) add('diagonalDown', borders.diagonal);
  return lines;
}

/** The borders with the given sides replaced; the style `None` takes a line away, sides that are not given stay. */
export function withBorders(borders: Partial<Borders>, change: Readonly<Partial<Record<BorderSide, Border>>>): Partial<Borders> {
  const next: Partial<Borders> = { ...borders };
  for (const edge of EDGES) {
    const line = change[edge];
    if (line === undefined) continue;
    next[edge] = line.style === 'None' ? {} : fileLine(line);
  }
  // A file has one line for both diagonals, so the later of the two decides how it looks.
  for (const [side, flag] of [['diagonalUp', 'up'], ['diagonalDown', 'down']] as const) {
    const line = change[side];
    if (line === undefined) continue;
    next.diagonal = line.style === 'None' ? { ...next.diagonal, [flag]: false } : { ...next.diagonal, ...fileLine(line), [flag]: true };
  }
  return next;
}

function fileLine(line: Border): { style: BorderStyle; color: { argb: string } } {
  return { style: fileBorderStyle(line), color: { argb: argb(line.color) } };
}

/** Excel offers weights that a file has no word for (a dotted line is always thin): then the line decides. */
function fileBorderStyle({ style, weight }: Border): BorderStyle {
  const words = Object.keys(LINES) as BorderStyle[];
  const exact = words.find((word) => LINES[word][0] === style && LINES[word][1] === weight);
  const word = exact ?? words.find((candidate) => LINES[candidate][0] === style);
  if (word === undefined) throw new RangeError(`No border line for ${style}`);
  return word;
}
