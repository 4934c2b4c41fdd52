/** The areas of a sheet to which rules are bound by their address: data validation and conditional formats. */
import type { Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../port';
import { areaFromAddress } from './area';

/** ExcelTS keys them by a cell, or by `range:` and an area. */
export function validatedAreas(sheet: Worksheet): readonly Area[] {
  return Object.keys(sheet.dataValidations.model).flatMap((key) => areasOf(key.replace(/^range:/, '')));
}

export function conditionalFormatAreas(sheet: Worksheet): readonly Area[] {
  return sheet.conditionalFormattings.flatMap(({ ref }) => areasOf(ref));
}

/** Several areas are separated by spaces. */
function areasOf(addresses: string): readonly Area[] {
  return addresses.split(' ').filter((address) => address !== '').map(areaFromAddress);
}
