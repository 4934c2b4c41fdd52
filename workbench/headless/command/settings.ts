/** What `--set` may set: the settings that the add-in's build says it has. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { columnIndex } from '../../objects/addresses/a1';
import { oneOf } from './command-line';
import { WrongUsage } from './wrong-usage';

/** By key: the allowed words, or a column's letters, or any text. */
export type SettingsTaken = Readonly<Record<string, readonly string[] | 'column' | 'column-or-none' | 'text'>>;

/** What the add-in in a folder takes. */
export async function settingsTaken(addin: string): Promise<SettingsTaken> {
  return JSON.parse(await readFile(path.join(addin, 'settings.json'), 'utf8')) as SettingsTaken;
}

/**
 * The value as the document is to hold it: a column's letters in capitals.
 *
 * @throws {WrongUsage} for a setting that there is not, or that does not take the value
 */
export function settingValue(key: string, value: string, taken: SettingsTaken): string {
  const allowed = Object.hasOwn(taken, key) ? taken[key] : undefined;
  if (allowed === undefined) throw new WrongUsage(`--set knows ${Object.keys(taken).join(', ')}; not ${key}`);
  if (allowed === 'text' || (allowed === 'column-or-none' && value === 'none')) return value;
  if (allowed !== 'column' && allowed !== 'column-or-none') return oneOf(`--set ${key}`, value, allowed);
  if (columnIndex(value) === null) throw new WrongUsage(`--set ${key} takes a column from A to XFD, not ${value}`);
  return value.toUpperCase();
}
