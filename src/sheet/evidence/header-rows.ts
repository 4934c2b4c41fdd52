/**
 * Finds the header: the row whose cells name columns, with the rows above and below it that belong to it (merged headers), and the row
 * of column numbers under it. Where no words are known, a row of texts over numbers is the header; a sheet may also have none.
 */
import { foldHeader } from '../text/cell-text';
import { headerWord, type HeaderRole } from '../text/header-words';
import { isDateFormat } from '../text/number-format';
import { readNumberText } from '../text/number-text';
import { isColumnNumber, isNoteText, leadingMarker } from '../text/row-words';
import type { Window } from './window';

export interface HeaderRows {
  /** From the top; empty where the sheet has no header. */
  readonly rows: readonly number[];
  /** The row that numbers the columns, right above the body; null where there is none. */
  readonly numbersRow: number | null;
  /** The first row under the header and its column numbers. */
  readonly bodyTop: number;
}

const MOST_ROWS = 5;
const LONGEST_TEXT = 200;
const WEIGHTS: Readonly<Record<HeaderRole, number>> = { unit: 3, score: 3, serial: 2, rank: 2, group: 1, class: 1, kind: 1, note: 1, apart: 1 };

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/u.test(text);
}

/** A number, or a text that reads as one; years, dates and ticks name columns and count as text. */
function isNumeric(window: Window, row: number, column: number): boolean {
  const value = window.value(row, column);
  if (isYear(window.text(row, column)) || typeof value === 'boolean') return false;
  if (typeof value !== 'string') return !isDateFormat(window.format(row, column));
  const { kind } = readNumberText(value);
  return value !== '' && (kind === 'number' || kind === 'ambiguous');
}

/** The filled cells of a row without those that stand apart, beyond a blank cell, and are numbers all. */
function tableCells(window: Window, row: number): number[] {
  const filled = window.filled(row);
  const runs: number[][] = [];
  for (const column of filled) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === column - 1) run.push(column);
    else runs.push([column]);
  }
  const withText = runs.filter((run) => run.some((column) => !isNumeric(window, row, column)));
  return withText.length === 0 ? filled : withText.flat();
}

function roleWeight(window: Window, row: number): number {
  const columns = tableCells(window, row);
  if (columns.length < 2) return 0;
  const roles = new Set<HeaderRole>();
  for (const column of columns) {
    const text = window.text(row, column);
    // "Không xếp hạng" in a score cell has a header's word in it, but no header has a mark for "not scored".
    if (isNumeric(window, row, column) || text.length > LONGEST_TEXT || readNumberText(text).kind === 'not-scored') return 0;
    const word = headerWord(text);
    if (word !== null) roles.add(word.role);
  }
  if (roles.size < 2 || !(roles.has('unit') || roles.has('serial') || roles.has('score') || roles.has('rank'))) return 0;
  let weight = 0;
  for (const role of roles) weight += WEIGHTS[role];
  return weight;
}

/** A row of a header that has the units' column. */
function namesUnits(window: Window, row: number): boolean {
  return roleWeight(window, row) >= CERTAIN && window.filled(row).some((column) => headerWord(window.text(row, column))?.role === 'unit');
}

/** A row of this weight names a unit column and a score, serial or rank column: the first such is the header, whatever comes below. */
const CERTAIN = 5;

/** A row as tables have them: a number, and a text that is none. */
function isTextWithNumber(window: Window, row: number): boolean {
  const columns = window.filled(row);
  return columns.some((column) => isNumeric(window, row, column)) && columns.some((column) => !isNumeric(window, row, column));
}

/** Two texts or more, no number, and a number right below one of them: a header in words that are not known. */
function isTextOverNumbers(window: Window, row: number): boolean {
  const columns = window.filled(row);
  if (columns.length < 2 || columns.some((column) => isNumeric(window, row, column) || window.text(row, column).length > 80)) return false;
  // "I | Các sở" heads a section, "Sở A | (*)" is a unit.
  const [first = 0] = columns;
  const texts = columns.map((column) => window.text(row, column));
  if (texts.some((text) => readNumberText(text).kind === 'not-scored' || (isNoteText(text) && headerWord(text) === null))) return false;
  if (leadingMarker(window.text(row, first))?.rest === '') return false;
  for (let below = row + 1, seen = 0; below < window.bottom && seen < 2; below += 1) {
    const filled = window.filled(below);
    if (filled.length === 0) continue;
    if (isColumnNumberRow(window, below)) continue;
    seen += 1;
    if (filled.length >= 2 && columns.some((column) => isNumeric(window, below, column) || typeof window.value(below, column) === 'number')) return true;
  }
  return false;
}

function firstHeaderRow(window: Window): number | null {
  let best: number | null = null;
  let bestWeight = 0;
  for (let row = window.top; row < window.bottom; row += 1) {
    const weight = roleWeight(window, row);
    if (weight > bestWeight) {
      best = row;
      bestWeight = weight;
    }
    if (bestWeight >= CERTAIN) break;
  }
  if (best !== null && bestWeight >= 3) return best;
  // Below two rows of names and numbers a row of texts is a unit without a score.
  for (let row = window.top, seen = 0; row < window.bottom && seen < 2; row += 1) {
    if (isTextOverNumbers(window, row)) return row;
    if (isTextWithNumber(window, row)) seen += 1;
  }
  return null;
}

/** True for a row that numbers the columns: `(1) (2) (3)`, `A B 1 2`. */
export function isColumnNumberRow(window: Window, row: number): boolean {
  const columns = window.filled(row);
  if (columns.length < 2) return false;
  // Excel makes -1 of a typed (1).
  if (columns.every((column, index) => window.value(row, column) === -(index + 1))) return true;
  if (!columns.every((column) => isColumnNumber(window.text(row, column)))) return false;
  // `A | 1` above `B | 5` is a unit among units.
  const below = window.filled(row + 1);
  if (columns.length === 2 && below.length > 0 && below.every((column) => isColumnNumber(window.text(row + 1, column)))) return false;
  const steps = columns.map((column) => window.text(row, column).replace(/=.*$/u, '').replace(/[^\p{L}\d]/gu, ''));
  const counted = steps.filter((text) => /^\d+$/u.test(text)).map(Number);
  const ascends = counted.every((value, index) => index === 0 || value === (counted[index - 1] ?? 0) + 1);
  // `A | B | 1 | 2` numbers columns; `A | 12` is a unit with its score.
  return ascends && (counted.length === 0 || counted[0] === 1 || counted[0] === 0);
}

/** A row under the header that names parts of its columns: merged from above, or texts where the names and serials are blank. */
function continuesHeader(window: Window, row: number, header: readonly number[]): boolean {
  const columns = window.filled(row);
  const above = row - 1;
  const spanned = window.merges.some((area) => area.rowCount > 1 && header.includes(area.top) && area.top + area.rowCount > row);
  if (columns.length === 0) return spanned;
  if (columns.some((column) => isNumeric(window, row, column))) return false;
  const underWide = columns.every((column) => {
    const over = window.mergeAt(above, column);
    return over !== undefined && over.columnCount > 1;
  });
  if (underWide || (spanned && columns.length >= 1)) return true;
  // Without merges: parts stand only where the row above names nothing of its own, or names what has parts.
  const leftmost = Math.min(...header.flatMap((headerRow) => window.filled(headerRow)));
  if (columns.length < 2 || columns.includes(leftmost)) return false;
  const named = columns.filter((column) => headerWord(window.text(row, column)) !== null || isYear(window.text(row, column)));
  // Under a cell merged down from above there is nothing to start, and a number of a section is no part.
  const startsParts = columns.some((column) => window.text(above, column) === '' && window.mergeAt(above, column) === undefined);
  if (columns.some((column) => leadingMarker(window.text(row, column))?.rest === '')) return false;
  return startsParts && named.length * 2 >= columns.length;
}

/** A row above the found one that names what its columns have in common; titles are no such rows. */
function leadsHeader(window: Window, row: number, header: readonly number[]): boolean {
  const columns = window.filled(row);
  if (columns.length === 0) return false;
  const below = window.filled(row + 1);
  const first = Math.min(...below);
  const last = Math.max(...below);
  if (columns.some((column) => column < first || column > last || isNumeric(window, row, column) || window.text(row, column).length > LONGEST_TEXT)) return false;
  if (window.merges.some((area) => area.top === row && area.rowCount > 1 && header.includes(area.top + area.rowCount - 1))) return true;
  const known = columns.filter((column) => {
    const text = window.text(row, column);
    const role = headerWord(text)?.role;
    return isYear(text) || (role !== undefined && role !== 'apart' && !text.includes(':'));
  });
  const wide = columns.filter((column) => (window.mergeAt(row, column)?.columnCount ?? 1) > 1);
  const spansAll = columns.length === 1 && (window.mergeAt(row, first)?.columnCount ?? 1) >= last - first + 1;
  if (spansAll || columns.includes(first)) return columns.length > 1 && known.length >= 2;
  return wide.length > 0 || known.length * 2 >= columns.length;
}

/** Where a table without a header begins: at its first row with a number and a text, and what stands right above, past titles. */
function topOfHeaderless(window: Window): number {
  let top = window.top;
  while (top < window.bottom && !isTextWithNumber(window, top)) top += 1;
  if (top === window.bottom) return window.top;
  const belongs = (row: number): boolean => {
    const [first] = window.filled(row);
    return first !== undefined && !isNoteText(window.text(row, first));
  };
  while (top > window.top && belongs(top - 1)) top -= 1;
  return top;
}

/** Where the header is. */
export function findHeaderRows(window: Window): HeaderRows {
  const found = firstHeaderRow(window);
  if (found === null) return { rows: [], numbersRow: null, bodyTop: topOfHeaderless(window) };
  const rows = [found];
  while (rows.length < MOST_ROWS && (rows[0] ?? 0) > window.top && leadsHeader(window, (rows[0] ?? 0) - 1, rows)) rows.unshift((rows[0] ?? 0) - 1);
  let bodyTop = found + 1;
  while (rows.length < MOST_ROWS && bodyTop < window.bottom && !isColumnNumberRow(window, bodyTop) && continuesHeader(window, bodyTop, rows)) rows.push(bodyTop++);
  // A header may go on below a blank row, with what names the units.
  if (bodyTop + 1 < window.bottom && window.filled(bodyTop).length === 0 && namesUnits(window, bodyTop + 1) && !rows.some((row) => namesUnits(window, row))) {
    rows.push(bodyTop + 1);
    bodyTop += 2;
  }
  // Or with what names the parts of its columns.
  const parts = bodyTop + 1 < window.bottom && window.filled(bodyTop).length === 0 ? window.filled(bodyTop + 1) : [];
  if (parts.length > 0 && parts.every((column) => headerWord(window.text(bodyTop + 1, column)) !== null) && continuesHeader(window, bodyTop + 1, rows)) {
    rows.push(bodyTop + 1);
    bodyTop += 2;
  }
  const numbersRow = bodyTop < window.bottom && isColumnNumberRow(window, bodyTop) ? bodyTop : null;
  return { rows, numbersRow, bodyTop: numbersRow === null ? bodyTop : bodyTop + 1 };
}

/**
 * The header's texts of a column from the top, each once: a text of a merged cell names all of its columns; without merges a text
 * names the columns to its right that have a part of their own and no text.
 */
export function headerTextsOf(window: Window, rows: readonly number[], column: number): readonly string[] {
  const texts: string[] = [];
  rows.forEach((row, level) => {
    const merge = window.mergeAt(row, column);
    let text = merge === undefined ? window.text(row, column) : window.text(merge.top, merge.left);
    const below = rows[level + 1];
    if (text === '' && merge === undefined && below !== undefined && window.text(below, column) !== '') {
      for (let left = column - 1; left >= window.left && text === '' && window.text(below, left) !== ''; left -= 1) text = window.text(row, left);
    }
    if (text !== '' && !texts.some((known) => foldHeader(known) === foldHeader(text))) texts.push(text);
  });
  return texts;
}
