/**
 * Where the text of a cell stands: its lines with their places, and what they may not leave. Pixels of the grid throughout.
 *
 * Excel keeps two pixels free on both sides of a cell, and the line of the grid takes the last pixel of its width and height. Text that does not wrap
 * may run over empty neighbours (`room`); numbers never do.
 */

import type { HorizontalAlignment } from '../../../engine/port';
import type { Box } from '../geometry/viewport';
import type { CellView } from './cell-view';
import { canvasFont, fontPixels, lineHeight } from './fonts';
import { fitNumber } from './number-fit';
import type { TextMeasure } from './text-measure';
import { wrapLines } from './wrap-lines';

export const PADDING = 2;
const GRIDLINE = 1;
/** Of an indent, three spaces of Calibri 11. */
const INDENT = 9;
/** Where letters stand in a line's height. */
const BASELINE = 0.77;

export type Side = 'left' | 'center' | 'right';

export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
}

export interface PlacedText {
  readonly lines: readonly PlacedLine[];
  readonly font: string;
  /** Pixels of the font's size. */
  readonly size: number;
  readonly clip: Box;
}

export interface TextRoom {
  /** Pixels of empty neighbours. */
  readonly left: number;
  readonly right: number;
}

const NO_ROOM: TextRoom = { left: 0, right: 0 };

/** The side on which a text stands: numbers right, words left, TRUE and errors in the middle, unless the format says another. */
export function sideOf({ kind, style }: CellView): Side {
  switch (style.horizontalAlignment) {
    case 'General':
      return kind === 'number' ? 'right' : kind === 'text' ? 'left' : 'center';
    case 'Left':
    case 'Fill':
    case 'Justify':
      return 'left';
    case 'Right':
      return 'right';
    case 'Center':
    case 'CenterAcrossSelection':
    case 'Distributed':
      return 'center';
  }
}

const WRAPPING: ReadonlySet<HorizontalAlignment> = new Set(['Justify', 'Distributed']);

export function wraps({ kind, style }: CellView): boolean {
  return kind === 'text' && (style.wrapText || WRAPPING.has(style.horizontalAlignment) || style.verticalAlignment === 'Justify' || style.verticalAlignment === 'Distributed');
}

/** Whether the text may run over empty neighbours. */
export function mayOverflow(view: CellView): boolean {
  const { kind, style } = view;
  return kind === 'text' && !wraps(view) && !style.shrinkToFit && style.horizontalAlignment !== 'Fill' && style.textOrientation === 0;
}

/** Pixels that a text on one line wants, with its padding and indent. */
export function wantedWidth(view: CellView, measure: TextMeasure): number {
  return measure.width(firstLine(view), view.font) + 2 * PADDING + GRIDLINE + view.style.indentLevel * INDENT;
}

/** Line breaks in a cell that does not wrap are not drawn: Excel shows its lines as one. */
function firstLine({ text }: CellView): string {
  return text.includes('\n') ? text.replace(/\r?\n/g, '') : text;
}

export interface TextLayout {
  readonly view: CellView;
  /** The cell, or the merged area. */
  readonly box: Box;
  readonly measure: TextMeasure;
  readonly decimalSign: string;
  readonly room?: TextRoom;
}

export function layOutText({ view, box, measure, decimalSign, room = NO_ROOM }: TextLayout): PlacedText {
  const { style } = view;
  const side = sideOf(view);
  const indent = style.indentLevel * INDENT;
  const left = box.x + PADDING + (side === 'left' ? indent : 0);
  const right = box.x + box.width - GRIDLINE - PADDING - (side === 'right' ? indent : 0);
  const available = Math.max(0, right - left);
  const scale = style.shrinkToFit && !wraps(view) ? Math.min(1, available / Math.max(1, measure.width(firstLine(view), view.font))) : 1;
  const font = scale === 1 ? view.font : canvasFont(style, scale);
  const width = (text: string): number => measure.width(text, font);
  const lines = linesOf({ view, available, width, decimalSign });
  const height = lineHeight(style) * scale;
  const first = firstBaseline({ view, box, height, count: lines.length });
  return {
    lines: lines.map((text, index) => {
      const taken = width(text);
      const x = side === 'left' ? left : side === 'right' ? right - taken : (left + right - taken) / 2;
      return { text, x: Math.round(x), baseline: Math.round(first + index * height), width: taken };
    }),
    font,
    size: fontPixels(style) * scale,
    clip: { x: box.x - room.left, y: box.y, width: box.width - GRIDLINE + room.left + room.right, height: box.height - GRIDLINE },
  };
}

interface Lines {
  readonly view: CellView;
  readonly available: number;
  readonly width: (text: string) => number;
  readonly decimalSign: string;
}

function linesOf({ view, available, width, decimalSign }: Lines): readonly string[] {
  const { style } = view;
  if (view.kind === 'number' && !style.shrinkToFit) {
    return [fitNumber({ value: view.number, text: view.text, numberFormat: style.numberFormat, decimalSign, available, width })];
  }
  if (wraps(view)) return wrapLines(view.text, available, width);
  const line = firstLine(view);
  if (style.horizontalAlignment !== 'Fill') return [line];
  return [line.repeat(Math.max(1, Math.floor(available / Math.max(1, width(line)))))];
}

function firstBaseline({ view, box, height, count }: { readonly view: CellView; readonly box: Box; readonly height: number; readonly count: number }): number {
  const inner = box.height - GRIDLINE;
  // Several lines that do not all fit begin at the top; a single one may stick out on both sides.
  const free = count > 1 ? Math.max(0, inner - count * height) : inner - height;
  const script = view.style.superscript ? -height * 0.25 : view.style.subscript ? height * 0.1 : 0;
  switch (view.style.verticalAlignment) {
    case 'Top':
    case 'Justify':
      return box.y + height * BASELINE + script;
    case 'Center':
    case 'Distributed':
      return box.y + free / 2 + height * BASELINE + script;
    case 'Bottom':
      return box.y + free + height * BASELINE + script;
  }
}
