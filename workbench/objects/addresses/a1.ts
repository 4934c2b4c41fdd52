/**
 * Addresses as Excel writes them. This is the border where zero-based rows and columns become `Sheet1!A1:B2`; nothing behind it
 * knows A1. Whole columns are `A:A`, whole rows `1:1`, both with the other side reaching to the sheet's edge.
 */

import { SHEET_COLUMNS, SHEET_ROWS, type Area } from '../../engine/port';

/** 0 -> A, 25 -> Z, 26 -> AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A -> 0, XFD -> 16383; null for what is no column of a sheet. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= SHEET_COLUMNS ? column - 1 : null;
}

const LOOKS_LIKE_A_CELL = /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/;

/** A sheet's name as an address needs it: quoted unless it is a plain word that cannot be taken for a cell. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !LOOKS_LIKE_A_CELL.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `A1:B2`, `A1`, `A:C`, `1:3`; a whole sheet is `1:1048576`. */
export function formatArea(area: Area): string {
  const bottom = area.top + area.rowCount;
  const right = area.left + area.columnCount - 1;
  if (area.columnCount === SHEET_COLUMNS) return `${area.top + 1}:${bottom}`;
  if (area.rowCount === SHEET_ROWS) return `${columnLetters(area.left)}:${columnLetters(right)}`;
  const first = `${columnLetters(area.left)}${area.top + 1}`;
  return area.rowCount === 1 && area.columnCount === 1 ? first : `${first}:${columnLetters(right)}${bottom}`;
}

export interface ParsedAddress {
  /** As written, without quotes; null where the address names no sheet. */
  readonly sheetName: string | null;
  readonly area: Area;
}

/** Takes an address apart; null for anything else, e.g. a defined name. Dollar signs mean nothing here. */
export function parseAddress(text: string): ParsedAddress | null {
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  const cells = parts?.[3];
  if (cells === undefined) return null;
  const area = parseArea(cells.replaceAll('$', ''));
  if (area === null) return null;
  const quoted = parts?.[1];
  return { sheetName: quoted === undefined ? (parts?.[2] ?? null) : quoted.replaceAll("''", "'"), area };
}

function parseArea(text: string): Area | null {
  const [first, second = first, ...more] = text.split(':');
  if (first === undefined || second === undefined || more.length > 0) return null;
  const from = parseCorner(first);
  const to = parseCorner(second);
  if (from === null || to === null || (from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null)) return null;
  if (second === first && !text.includes(':') && (from.row === null || from.column === null)) return null;
  const [top, bottom] = from.row === null || to.row === null ? [0, SHEET_ROWS - 1] : [Math.min(from.row, to.row), Math.max(from.row, to.row)];
  const [left, right] =
    from.column === null || to.column === null ? [0, SHEET_COLUMNS - 1] : [Math.min(from.column, to.column), Math.max(from.column, to.column)];
  return { top, left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function parseCorner(text: string): { readonly row: number | null; readonly column: number | null } | null {
  const parts = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text);
  const [letters, digits] = [parts?.[1] ?? '', parts?.[2] ?? ''];
  if (letters === '' && digits === '') return null;
  const column = letters === '' ? null : columnIndex(letters);
  const row = digits === '' ? null : Number(digits) - 1;
  if ((letters !== '' && column === null) || (row !== null && (row < 0 || row >= SHEET_ROWS))) return null;
  return { row, column };
}
