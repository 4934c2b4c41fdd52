/**
 * What a sheet binds to areas by their addresses and the port has no model of: data validation, conditional formats, print areas and print
 * titles. They move with the cells.
 */
import type { Worksheet } from '@cj-tech-master/excelts';
import type { Journal } from '../../journal';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../port';
import type { MovedArea } from '../../port';
import { addressOfArea, areaFromAddress } from '../cells/area';
import { noteFields } from '../noted-fields';

export function moveBoundAreas(sheet: Worksheet, journal: Journal, moved: MovedArea): void {
  moveValidation(sheet, journal, moved);
  moveConditionalFormats(sheet, journal, moved);
  movePrinting(sheet, journal, moved);
}

type Validations = Worksheet['dataValidations']['model'];

/** ExcelTS keys them by a cell, or by `range:` and an area. */
function moveValidation(sheet: Worksheet, journal: Journal, moved: MovedArea): void {
  const entries = Object.entries(sheet.dataValidations.model);
  if (entries.length === 0) return;
  noteFields(journal, 'structure', sheet.dataValidations, ['model']);
  const next: Validations = {};
  for (const [key, validation] of entries) {
    for (const address of movedAddresses(key.replace(/^range:/, ''), moved)) {
      next[address.includes(':') ? `range:${address}` : address] = validation;
    }
  }
  sheet.dataValidations.model = next;
}

function moveConditionalFormats(sheet: Worksheet, journal: Journal, moved: MovedArea): void {
  if (sheet.conditionalFormattings.length === 0) return;
  noteFields(journal, 'structure', sheet, ['conditionalFormattings']);
  sheet.conditionalFormattings = sheet.conditionalFormattings.flatMap(({ ref, rules }) => {
    const addresses = ref.split(' ').filter((address) => address !== '').flatMap((address) => movedAddresses(address, moved));
    return addresses.length === 0 ? [] : [{ ref: addresses.join(' '), rules }];
  });
}

/** The formulas of validation and conditional formats; what stays as it is is not noted. */
export function rewriteRules(sheet: Worksheet, journal: Journal, rewrite: (formula: string) => string): void {
  const { model } = sheet.dataValidations;
  const validations = mapValues(model, (validation) => withFormulae(validation, rewrite));
  if (validations !== model) {
    noteFields(journal, 'structure', sheet.dataValidations, ['model']);
    sheet.dataValidations.model = validations;
  }
  const formats = mapSame(sheet.conditionalFormattings, (format) => {
    const rules = mapSame(format.rules, (rule) => withFormulae(rule, rewrite));
    return rules === format.rules ? format : { ...format, rules };
  });
  if (formats === sheet.conditionalFormattings) return;
  noteFields(journal, 'structure', sheet, ['conditionalFormattings']);
  sheet.conditionalFormattings = formats;
}

/** Numbers and dates among the formulas are constants. */
function withFormulae<T>(owner: T, rewrite: (formula: string) => string): T {
  if (typeof owner !== 'object' || owner === null || !('formulae' in owner) || !Array.isArray(owner.formulae)) return owner;
  const old: readonly unknown[] = owner.formulae;
  const formulae = mapSame(old, (text) => (typeof text === 'string' ? rewrite(`=${text}`).slice(1) : text));
  return formulae === old ? owner : { ...owner, formulae };
}

/** The list itself where nothing in it changes. */
function mapSame<T>(list: readonly T[], change: (item: T) => T): T[] {
  const next = list.map(change);
  return next.every((item, index) => item === list[index]) ? (list as T[]) : next;
}

function mapValues<T>(fields: Record<string, T>, change: (value: T) => T): Record<string, T> {
  const next = Object.entries(fields).map(([key, value]) => [key, change(value)] as const);
  return next.every(([key, value]) => value === fields[key]) ? fields : Object.fromEntries(next);
}

/** Several print areas are separated by `&&`. */
function movePrinting(sheet: Worksheet, journal: Journal, areas: MovedArea): void {
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

function movedAddresses(address: string, areas: MovedArea): readonly string[] {
  return areas(areaFromAddress(address)).map((area) => (area.rowCount * area.columnCount === 1 ? addressOfArea(area).replace(/:.*$/, '') : addressOfArea(area)));
}

function movedRows(rows: string, areas: MovedArea): string {
  const [, first, last] = /^\$?(\d+):\$?(\d+)$/.exec(rows) ?? [];
  if (first === undefined || last === undefined) return rows;
  const [moved] = areas({ top: Number(first) - 1, left: 0, rowCount: Number(last) - Number(first) + 1, columnCount: SHEET_COLUMNS });
  return moved === undefined ? '' : `${moved.top + 1}:${moved.top + moved.rowCount}`;
}

function movedColumns(columns: string, areas: MovedArea): string {
  const [, first, last] = /^\$?([A-Za-z]+):\$?([A-Za-z]+)$/.exec(columns) ?? [];
  if (first === undefined || last === undefined) return columns;
  const [moved] = areas({ ...areaFromAddress(`${first}1:${last}1`), rowCount: SHEET_ROWS });
  return moved === undefined ? '' : addressOfArea({ ...moved, rowCount: 1 }).replaceAll(/\d+/g, '');
}
