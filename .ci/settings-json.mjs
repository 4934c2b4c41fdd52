/** What the add-in's settings take, for whoever sets them from outside: the build leaves it beside the page. */
import { tsImport } from 'tsx/esm/api';

/**
 * By key: all texts of a setting, or what else a text of it is.
 *
 * @returns {Promise<Record<string, readonly string[] | 'column' | 'column-or-none' | 'text'>>}
 */
export async function settingsJson() {
  /** @type {typeof import('../src/app/session/settings')} */
  const { SETTINGS } = await tsImport('../src/app/session/settings.ts', import.meta.url);
  return Object.fromEntries(Object.values(SETTINGS).map(({ key, takes }) => [key, takes]));
}
