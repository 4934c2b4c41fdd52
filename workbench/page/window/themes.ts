/** The look of the window by the theme, and what the frame is told of it: which colour scheme its page prefers. */

import { createDarkTheme, createLightTheme, teamsHighContrastTheme, type BrandVariants, type Theme as FluentTheme } from '@fluentui/react-components';
import type { Theme } from '../words/words';

/** The greens of the add-in's icon, from dark to light. */
const BRAND: BrandVariants = {
  10: '#030502',
  20: '#0e1c14',
  30: '#0f2f20',
  40: '#0e3d29',
  50: '#0d4b32',
  60: '#0c593c',
  70: '#0f6845',
  80: '#10764f',
  90: '#2b8560',
  100: '#459372',
  110: '#5da184',
  120: '#75b096',
  130: '#8dbea9',
  140: '#a6cdbc',
  150: '#bfdccf',
  160: '#d9ebe2',
};

export const FLUENT_THEMES: Readonly<Record<Theme, FluentTheme>> = {
  light: createLightTheme(BRAND),
  dark: createDarkTheme(BRAND),
  contrast: teamsHighContrastTheme,
};

export const COLOR_SCHEMES: Readonly<Record<Theme, 'light' | 'dark'>> = { light: 'light', dark: 'dark', contrast: 'dark' };
