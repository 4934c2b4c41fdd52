import { plainSheetName } from '../../messages';
import type { SessionState } from '../session/session';

/** The name of the sheet that the tables of the last action stand on; null where the last action made none. */
export function tablesInserted({ actions, found }: SessionState): string | null {
  const last = actions.at(-1)?.sentence;
  if (last?.code !== 'tables-inserted' && last?.code !== 'tables-updated') return null;
  const [sheet = ''] = last.with.sheets;
  const name = plainSheetName(sheet);
  return name === found?.sheetName ? null : name;
}
