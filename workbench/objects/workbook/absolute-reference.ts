import { formatArea, quoteSheetName } from '../addresses/a1';
import type { RangeTarget } from '../definition/host-object';

/** @example `=Sheet1!$A$1:$B$2` */
export function absoluteReference({ sheet, area }: RangeTarget): string {
  const cells = formatArea(area).replaceAll(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `=${quoteSheetName(sheet.name)}!${cells}`;
}
