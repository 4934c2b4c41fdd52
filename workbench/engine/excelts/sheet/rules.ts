/**
 * What a sheet binds to areas by their addresses and the port has no model of: data validation, conditional formats, print areas and print
 * titles. They move with the cells.
 */
import type { Worksheet } from '@cj-tech-master/excelts';
import type { Journal } from '../../journal';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../port';
import type { BoundMove } from '../../port';
import { addressOfArea, areaFromAddress } from '../cells/area';
import { noteFields } from '../noted-fields';

export function moveBoundAreas(sheet: Worksheet, journal: Journal, move: BoundMove): void {
  moveValidation(sheet, journal, move);
  moveConditionalFormats(sheet, journal, move);
  movePrinting(sheet, journal, move);
}

type Validations = Worksheet['dataValidations']['model'];

/** ExcelTS keys them by a cell, or by `range:` and an area. */
function moveValidation(sheet: Worksheet, journal: Journal, { areas, formula }: BoundMove): void {
  const entries = Object.entries(sheet.dataValidations.model);
  if (entries.length === 0) return;
  noteFields(journal, 'structure', sheet.dataValidations, ['model']);
  const moved: Validations = {};
  for (const [key, validation] of entries) {
    if (validation === undefined) continue;
    const next = 'formulae' in validation ? { ...validation, formulae: validation.formulae.map((text) => movedText(text, formula)) } : validation;
    for (const address of movedAddresses(key.replace(/^range:/, ''), areas)) moved[address.includes(':') ? `range:${address}` : address] = next;
  }
  sheet.dataValidations.model = moved;
}

function moveConditionalFormats(sheet: Worksheet, journal: Journal, { areas, formula }: BoundMove): void {
  if (sheet.conditionalFormattings.length === 0) return;
  noteFields(journal, 'structure', sheet, ['conditionalFormattings']);
  sheet.conditionalFormattings = sheet.conditionalFormattings.flatMap(({ ref, rules }) => {
    const addresses = ref.split(' ').filter((address) => address !== '').flatMap((address) => movedAddresses(address, areas));
    if (addresses.length === 0) return [];
    const next = rules.map((rule) => {
      const formulae = formulaeOf(rule);
      return formulae === undefined ? rule : { ...rule, formulae: formulae.map((text) => movedText(text, formula)) };
    });
    return [{ ref: addresses.join(' '), rules: next }];
  });
}

function formulaeOf(rule: Worksheet['conditionalFormattings'][number]['rules'][number]): readonly (string | number)[] | undefined {
  return 'formulae' in rule ? rule.formulae : undefined;
}

/** Several print areas are separated by `&&`. */
function movePrinting(sheet: Worksheet, journal: Journal, { areas }: BoundMove): void {
  const { printArea, printTitlesRow, printTitlesColumn } = sheet.pageSetup;
  if (!printArea && !printTitlesRow && !printTitlesColumn) return;
  noteFields(journal, 'structure', sheet.pageSetup, ['printArea', 'printTitlesRow', 'printTitlesColumn']);
  const printed = printArea?.split('&&').flatMap((part) => (PRINTED.test(part) ? movedAddresses(part, areas) : [part]));
  if (printed !== undefined) sheet.pageSetup.printArea = printed.join('&&');
  if (printTitlesRow) sheet.pageSetup.printTitlesRow = movedRows(printTitlesRow, areas);
  if (printTitlesColumn) sheet.pageSetup.printTitlesColumn = movedColumns(printTitlesColumn, areas);
}

/** Cells; whole rows and columns are left as they are. */
const PRINTED = /^\$?[A-Za-z]+\$?\d+(:\$?[A-Za-z]+\$?\d+)?$/;

function movedAddresses(address: string, areas: BoundMove['areas']): readonly string[] {
  return areas(areaFromAddress(address)).map((area) => (area.rowCount * area.columnCount === 1 ? addressOfArea(area).replace(/:.*$/, '') : addressOfArea(area)));
}

function movedRows(rows: string, areas: BoundMove['areas']): string {
  const [, first, last] = /^\$?(\d+):\$?(\d+)$/.exec(rows) ?? [];
  if (first === undefined || last === undefined) return rows;
  const [moved] = areas({ top: Number(first) - 1, left: 0, rowCount: Number(last) - Number(first) + 1, columnCount: SHEET_COLUMNS });
  return moved === undefined ? '' : `${moved.top + 1}:${moved.top + moved.rowCount}`;
}

function movedColumns(columns: string, areas: BoundMove['areas']): string {
  const [, first, last] = /^\$?([A-Za-z]+):\$?([A-Za-z]+)$/.exec(columns) ?? [];
  if (first === undefined || last === undefined) return columns;
  const [moved] = areas({ ...areaFromAddress(`${first}1:${last}1`), rowCount: SHEET_ROWS });
  return moved === undefined ? '' : addressOfArea({ ...moved, rowCount: 1 }).replaceAll(/\d+/g, '');
}

/** Numbers and dates among the formulas are constants. */
function movedText<T>(text: T, formula: BoundMove['formula']): T | string {
  return typeof text === 'string' ? formula(`=${text}`).slice(1) : text;
}
