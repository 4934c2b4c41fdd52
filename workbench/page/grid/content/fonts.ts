/**
 * Fonts of cells as the browser's canvas takes them. A workbook names fonts of Windows; where one is missing, a free font with the same widths of letters
 * stands in, so that lines break where they break in Excel. Sizes are points on the sheet and CSS pixels here.
 */

import type { CellStyle } from '../../../engine/port';
import { PIXELS_PER_POINT } from '../geometry/sheet-axes';

/** Fonts of the same widths first, then of the same kind. */
const STAND_INS: Readonly<Record<string, readonly string[]>> = {
  'times new roman': ['Liberation Serif', 'Tinos', 'Nimbus Roman', 'serif'],
  arial: ['Liberation Sans', 'Arimo', 'Helvetica', 'sans-serif'],
  'arial narrow': ['Liberation Sans Narrow', 'Arial', 'sans-serif'],
  'courier new': ['Liberation Mono', 'Cousine', 'monospace'],
  calibri: ['Carlito', 'Liberation Sans', 'Arial', 'sans-serif'],
  'calibri light': ['Carlito', 'Liberation Sans', 'Arial', 'sans-serif'],
  cambria: ['Caladea', 'Liberation Serif', 'serif'],
  georgia: ['Gelasio', 'Liberation Serif', 'serif'],
  tahoma: ['DejaVu Sans Condensed', 'Verdana', 'sans-serif'],
  verdana: ['DejaVu Sans', 'sans-serif'],
  'segoe ui': ['Selawik', 'Open Sans', 'sans-serif'],
  aptos: ['Carlito', 'Liberation Sans', 'Arial', 'sans-serif'],
  'aptos narrow': ['Carlito', 'Liberation Sans', 'Arial', 'sans-serif'],
};

/** Names of fonts of the old Vietnamese encodings (TCVN3, VNI) begin so; most are drawn like Times. */
const OLD_SERIF = /^(\.vntime|vni-times|vntime)/i;

/** Superscripts and subscripts are drawn at this part of the font's size. */
export const SCRIPT_SCALE = 0.65;

/** @example fontFamily('Times New Roman') // '"Times New Roman", "Liberation Serif", "Tinos", "Nimbus Roman", serif' */
export function fontFamily(name: string): string {
  const standIns = STAND_INS[name.toLowerCase()] ?? (OLD_SERIF.test(name) ? ['Liberation Serif', 'serif'] : ['Liberation Sans', 'sans-serif']);
  return [name, ...standIns].map((family) => (/^(serif|sans-serif|monospace)$/.test(family) ? family : `"${family.replaceAll('"', '')}"`)).join(', ');
}

export function fontPixels(style: CellStyle): number {
  return style.fontSize * PIXELS_PER_POINT * (style.superscript || style.subscript ? SCRIPT_SCALE : 1);
}

/** Styles are shared objects that never change, so each has its font worked out once. */
const known = new WeakMap<CellStyle, string>();

/** The CSS font of a style, by default at its own size. */
export function canvasFont(style: CellStyle, scale = 1): string {
  if (scale !== 1) return cssFont(style, scale);
  const font = known.get(style) ?? cssFont(style, 1);
  known.set(style, font);
  return font;
}

function cssFont(style: CellStyle, scale: number): string {
  const size = Math.round(fontPixels(style) * scale * 100) / 100;
  return `${style.italic ? 'italic ' : ''}${style.bold ? 'bold ' : ''}${size}px ${fontFamily(style.fontName)}`;
}

/** Pixels from one line of a wrapped text to the next. Excel gives Calibri 11 and Times New Roman 11 rows of 20 pixels, 12 points 21, 14 points 25. */
export function lineHeight(style: CellStyle): number {
  return Math.round(style.fontSize * PIXELS_PER_POINT * 1.33);
}
