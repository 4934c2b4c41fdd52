/**
 * Light or dark after the theme of Excel. Excel tells its theme in `Office.context.officeTheme`; on the web it may tell none
 * (OfficeDev/office-js #6134), and the pane is light then as Excel is. Only Outlook raises an event when the theme changes: so the theme is
 * looked at again when the pane gets the focus or is shown. In high contrast the browser forces the system's colours on both themes.
 */
import { useSyncExternalStore } from 'react';

export type HostTheme = 'light' | 'dark';

/** Half of full luminance: colours below it are those of Excel's dark grey and black themes. */
const DARK_BELOW = 0.5;

/** The theme of Excel now. */
export function hostTheme(): HostTheme {
  // The types promise a theme; Excel on the web may have none.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (theme === undefined) return 'light';
  const isDark = theme.isDarkTheme ?? luminance(theme.bodyBackgroundColor ?? '#ffffff') < DARK_BELOW;
  return isDark ? 'dark' : 'light';
}

/** How light a colour such as `#1f1f1f` is, from 0 to 1; 1 for a text that is no such colour. */
export function luminance(color: string): number {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color.trim());
  if (digits === null) return 1;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => parseInt(pair, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The theme of Excel, looked at again whenever the pane is shown or gets the focus. */
export function useHostTheme(): HostTheme {
  return useSyncExternalStore(whenShown, hostTheme);
}

function whenShown(look: () => void): () => void {
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    window.removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
  };
}
