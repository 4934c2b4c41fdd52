import { parseA1, type Area } from '../../sheet';

/**
 * The cells that a name's formula stands for; null for #REF!, for a formula, and for several areas.
 *
 * @example cellsOfFormula("='Bảng 1'!$A$1:$D$9") // { sheetName: 'Bảng 1', area: { top: 0, left: 0, rowCount: 9, columnCount: 4 } }
 */
export function cellsOfFormula(formula: string): { readonly sheetName: string; readonly area: Area } | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(formula);
  if (match === null) return null;
  const [, quoted, plain = '', address = ''] = match;
  const area = parseA1(address);
  return area === null ? null : { sheetName: quoted === undefined ? plain : quoted.replaceAll("''", "'"), area };
}
