/**
 * Colours of what surrounds the cells: headers, gridlines, the selection. Cells keep the colours of the workbook under every theme, as in
 * Excel; only the system's high contrast replaces those of the sheet that the workbook does not set.
 */

export type ChromeTheme = 'light' | 'dark' | 'contrast';

export interface Palette {
  readonly sheet: string;
  readonly gridline: string;
  readonly headerFill: string;
  readonly headerText: string;
  readonly headerLine: string;
  /** Headers of rows and columns that the selection touches, and of those that it holds whole. */
  readonly touchedFill: string;
  readonly touchedText: string;
  readonly wholeFill: string;
  readonly wholeText: string;
  readonly accent: string;
  readonly selectionFill: string;
  readonly freezeLine: string;
  readonly spill: string;
  readonly button: string;
  readonly buttonLine: string;
  readonly buttonMark: string;
}

const LIGHT: Palette = {
  sheet: '#ffffff',
  gridline: '#e1e1e1',
  headerFill: '#f5f5f5',
  headerText: '#424242',
  headerLine: '#c8c8c8',
  touchedFill: '#d9e9df',
  touchedText: '#0c5c33',
  wholeFill: '#107c41',
  wholeText: '#ffffff',
  accent: '#107c41',
  selectionFill: 'rgba(16, 124, 65, 0.10)',
  freezeLine: '#8a8a8a',
  spill: '#2b7cd3',
  button: '#fdfdfd',
  buttonLine: '#ababab',
  buttonMark: '#444444',
};

export const PALETTES: Readonly<Record<ChromeTheme, Palette>> = {
  light: LIGHT,
  dark: {
    ...LIGHT,
    headerFill: '#292929',
    headerText: '#d6d6d6',
    headerLine: '#525252',
    touchedFill: '#1d3b2a',
    touchedText: '#9fd9b4',
    wholeFill: '#21a366',
    wholeText: '#0a2e1a',
  },
  contrast: {
    ...LIGHT,
    headerFill: '#000000',
    headerText: '#ffffff',
    headerLine: '#ffffff',
    touchedFill: '#000000',
    touchedText: '#ffff00',
    wholeFill: '#ffff00',
    wholeText: '#000000',
    accent: '#0000c8',
    selectionFill: 'rgba(0, 0, 200, 0.15)',
    freezeLine: '#000000',
    gridline: '#767676',
    buttonLine: '#000000',
    buttonMark: '#000000',
  },
};
