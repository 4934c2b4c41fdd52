/** The block that a turned text takes: its lines, and how wide and high they are together once turned. */

import type { CellView } from './cell-view';
import { lineHeight } from './fonts';
import type { TextMeasure } from './text-measure';
import { wrapLines } from './wrap-lines';

/** Letters below each other, in Office.js. */
const STACKED = 180;

export interface TurnedBlock {
  readonly lines: readonly string[];
  /** Of the lines, before they are turned. */
  readonly length: number;
  readonly thickness: number;
  readonly lineHeight: number;
  /** Clockwise. */
  readonly radians: number;
  /** Whether each line is centred by itself. */
  readonly centred: boolean;
  readonly width: number;
  readonly height: number;
}

/** @param room pixels in which a wrapped text that stands upright breaks into lines; Infinity for no end */
export function turnedBlock({ text, style, font }: CellView, { measure, room }: { readonly measure: TextMeasure; readonly room: number }): TurnedBlock {
  const stacked = style.textOrientation === STACKED;
  const angle = stacked ? 0 : style.textOrientation;
  const upright = Math.abs(angle) === 90;
  const width = (line: string): number => measure.width(line, font);
  const lines = stacked ? Array.from(text.normalize('NFC')) : wrapLines(text, style.wrapText && upright ? room : Infinity, width);
  const [length, thickness] = [Math.max(...lines.map(width)), lines.length * lineHeight(style)];
  const radians = (-angle * Math.PI) / 180;
  return {
    lines,
    length,
    thickness,
    lineHeight: lineHeight(style),
    radians,
    centred: stacked || upright,
    width: Math.abs(length * Math.cos(radians)) + Math.abs(thickness * Math.sin(radians)),
    height: Math.abs(length * Math.sin(radians)) + Math.abs(thickness * Math.cos(radians)),
  };
}
