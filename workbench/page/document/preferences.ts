/** What the person chose for the window: kept in this browser, or given by the page's address (`?language=en&theme=dark`), which goes first. */

import type { Language, Theme } from '../words/words';

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
}

const KEY = 'workbench.preferences';

const LANGUAGES: readonly Language[] = ['vi', 'en'];
const THEMES: readonly Theme[] = ['light', 'dark', 'contrast'];

export function readPreferences(): Preferences {
  const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
  const address = new URLSearchParams(location.search);
  const choose = <T extends string>(name: keyof Preferences, known: readonly T[], standard: T): T => {
    const wanted = [address.get(name), typeof kept === 'object' && kept !== null && name in kept ? (kept as Record<string, unknown>)[name] : null];
    return known.find((value) => wanted[0] === value) ?? known.find((value) => wanted[1] === value) ?? standard;
  };
  return { language: choose('language', LANGUAGES, 'vi'), theme: choose('theme', THEMES, systemTheme()) };
}

export function keepPreferences(preferences: Preferences): void {
  localStorage.setItem(KEY, JSON.stringify(preferences));
}

function systemTheme(): Theme {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
