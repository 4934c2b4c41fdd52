/** Addresses as custom functions see them: `Sheet1!A1:B2`. */

import { stringifyA1Ref } from '@borgar/fx';
import type { Area } from '../../engine/port';
import type { CellSource } from '../values/reference';

export function addressOf(sheet: CellSource, { top, left, rowCount, columnCount }: Area): string {
  const [bottom, right] = [top + rowCount - 1, left + columnCount - 1];
  return stringifyA1Ref({ context: [sheet.name], range: { top, left, bottom, right } });
}
