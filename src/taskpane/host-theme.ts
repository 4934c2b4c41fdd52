/**
 * Light or dark after the theme of Excel, in the green of the add-in's icon. Excel tells its theme in `Office.context.officeTheme`; on the web
 * Office.js has none to give (OfficeDev/office-js #6134), and what the browser prefers counts. Only Outlook raises an event when the theme changes: so the
 * theme is looked at again when the pane gets the focus or is shown. In high contrast the browser forces the system's colours on both themes.
 */
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

type HostTheme = 'light' | 'dark';

/** Half of full luminance: below it are the backgrounds of Excel's dark grey and black themes. */
const DARK_BELOW = 0.5;

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

const THEMES: Readonly<Record<HostTheme, Theme>> = {
  light: createLightTheme(BRAND),
  // Green text on dark grey needs a lighter green than Fluent takes for blue.
  dark: { ...createDarkTheme(BRAND), colorBrandForeground1: BRAND[120], colorBrandForegroundLink: BRAND[120], colorBrandStroke1: BRAND[110] },
};

/** The look of the pane after the theme of Excel, also when that changes. */
export function useHostTheme(): Theme {
  return THEMES[useSyncExternalStore(whenItMayHaveChanged, hostTheme)];
}

function hostTheme(): HostTheme {
  // The types promise a theme; Excel on the web may have none.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (theme === undefined) return prefersDark().matches ? 'dark' : 'light';
  const isDark = theme.isDarkTheme ?? luminance(theme.bodyBackgroundColor ?? '#ffffff') < DARK_BELOW;
  return isDark ? 'dark' : 'light';
}

/**
 * How light a colour is, from 0 to 1; 1 for a text that is no such colour.
 *
 * @example luminance('#ffffff') // 1
 * @example luminance('#000000') // 0
 */
export function luminance(color: string): number {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color.trim());
  if (digits === null) return 1;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => parseInt(pair, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function prefersDark(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}

function whenItMayHaveChanged(look: () => void): () => void {
  const preference = prefersDark();
  preference.addEventListener('change', look);
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    preference.removeEventListener('change', look);
    window.removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
  };
}
