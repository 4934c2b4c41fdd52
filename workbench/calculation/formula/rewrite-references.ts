/**
 * Formulas whose references are to mean something else: since cells moved, a formula is copied, or a sheet has another name or is gone.
 * Only references change; all other text, spaces included, stays as it was written.
 */

import { parseA1Ref, stringifyA1Ref } from '@borgar/fx';
import { SHEET_COLUMNS, SHEET_ROWS, type Area, type CellPlace } from '../../engine/port';
import { LOST, rewriteTokens } from './tokens';

/** A reference to cells as it stands in a formula. */
export interface CellReference {
  /** The sheet that it names; null for that of the formula. Of `First:Last!A1` both, with the colon. */
  readonly sheetName: string | null;
  /** Whole columns and rows reach to the sheet's edge. */
  readonly area: Area;
  /** Which of its edges have a dollar sign. */
  readonly dollars: Readonly<Record<Edge, boolean>>;
}

type Edge = 'top' | 'left' | 'bottom' | 'right';

/**
 * @param rewrite answers the reference itself where it stays as it is, or `lost` for #REF!, which keeps its sheet. References to other
 * workbooks are not asked for.
 */
export function rewriteReferences(formula: string, rewrite: (reference: CellReference) => CellReference | 'lost'): string {
  return rewriteTokens(formula, ({ type, value }) => {
    const parsed = type.startsWith('range') ? parseA1Ref(value) : undefined;
    if (parsed === undefined || !('range' in parsed) || (parsed.context?.length ?? 0) > 1) return value;
    const { top, left, bottom, right, $top, $left, $bottom, $right } = parsed.range;
    const reference: CellReference = {
      sheetName: parsed.context?.[0] ?? null,
      area: {
        top: top ?? 0,
        left: left ?? 0,
        rowCount: (bottom ?? SHEET_ROWS - 1) - (top ?? 0) + 1,
        columnCount: (right ?? SHEET_COLUMNS - 1) - (left ?? 0) + 1,
      },
      dollars: { top: $top === true, left: $left === true, bottom: $bottom === true, right: $right === true },
    };
    const next = rewrite(reference);
    if (next === reference) return value;
    return next === 'lost' ? value.slice(0, value.lastIndexOf('!') + 1) + LOST : written(next);
  });
}

function written({ sheetName, area, dollars }: CellReference): string {
  const wholeColumns = area.rowCount === SHEET_ROWS;
  const wholeRows = area.columnCount === SHEET_COLUMNS;
  return stringifyA1Ref({
    context: sheetName === null ? [] : [sheetName],
    range: {
      top: wholeColumns ? null : area.top,
      bottom: wholeColumns ? null : area.top + area.rowCount - 1,
      left: wholeRows && !wholeColumns ? null : area.left,
      right: wholeRows && !wholeColumns ? null : area.left + area.columnCount - 1,
      $top: dollars.top,
      $left: dollars.left,
      $bottom: dollars.bottom,
      $right: dollars.right,
    },
  });
}

/** `=Old!A1` -> `=New!A1`, also at an end of `Old:Other!A1`. */
export function withSheetRenamed(formula: string, old: string, name: string): string {
  return rewriteSheets(formula, (sheets) => {
    return sheets.some((one) => alike(one, old)) ? sheets.map((one) => (alike(one, old) ? name : one)) : sheets;
  });
}

/**
 * What becomes of a formula when a sheet is deleted: `=Gone!A1*2` -> `=#REF!A1*2`. Of `First:Gone!A1` the sheets before it are left.
 *
 * @param sheets all of them in the order of their tabs, the one that goes among them
 */
export function withSheetDeleted(formula: string, gone: string, sheets: readonly string[]): string {
  return rewriteSheets(formula, (named) => {
    if (!named.some((one) => alike(one, gone))) return named;
    const [from, to] = [named[0], named.at(-1)].map((name) => sheets.findIndex((one) => alike(one, name ?? ''))) as [number, number];
    const left = sheets.slice(Math.min(from, to), Math.max(from, to) + 1).filter((one) => !alike(one, gone));
    const [first, last] = [left[0], left.at(-1)];
    if (first === undefined || last === undefined) return null;
    return first === last ? [first] : [first, last];
  });
}

/**
 * The sheets that references and names are asked of, one or two before the `!`.
 *
 * @param rewrite answers the list itself where it stays, or null for #REF!
 */
function rewriteSheets(formula: string, rewrite: (sheets: readonly string[]) => readonly string[] | null): string {
  return rewriteTokens(formula, ({ type, value }) => {
    const parsed = type.startsWith('range') ? parseA1Ref(value) : undefined;
    const [sheet, ...more] = parsed?.context ?? [];
    if (parsed === undefined || sheet === undefined || more.length > 0) return value;
    const sheets = sheet.split(':');
    const next = rewrite(sheets);
    if (next === sheets) return value;
    return next === null ? LOST + value.slice(value.lastIndexOf('!') + 1) : stringifyA1Ref({ ...parsed, context: [next.join(':')] });
  });
}

export interface CopiedFormula {
  readonly from: CellPlace;
  readonly to: CellPlace;
  /** Rows become columns, so that what lay below lies to the right. */
  readonly transposed?: boolean;
  /** Sorting leaves references that name a sheet where they are. */
  readonly namedSheets?: 'move' | 'stay';
}

/**
 * A formula for another cell, with its relative references as far from it as they were from the old one; one that would leave the sheet
 * becomes #REF!. Transposed, a reference of which one side is fixed is fixed on the other: a guess.
 *
 * @example copiedFormula('=A1*$B$1', { from: C1, to: C5 }) // '=A5*$B$1'
 * @example copiedFormula('=SUM(A1:A3)', { from: A4, to: D1, transposed: true }) // '=SUM(A1:C1)'
 */
export function copiedFormula(formula: string, { from, to, transposed = false, namedSheets = 'move' }: CopiedFormula): string {
  if (from.row === to.row && from.column === to.column && !transposed) return formula;
  return rewriteReferences(formula, (reference) => {
    if (namedSheets === 'stay' && reference.sheetName !== null) return reference;
    const { area, dollars } = reference;
    const rows = { start: area.top, end: area.top + area.rowCount - 1, fixedStart: dollars.top, fixedEnd: dollars.bottom, whole: area.rowCount === SHEET_ROWS };
    const columns = { start: area.left, end: area.left + area.columnCount - 1, fixedStart: dollars.left, fixedEnd: dollars.right, whole: area.columnCount === SHEET_COLUMNS };
    const allFixed = Object.values(dollars).every((one) => one);
    if (transposed && allFixed) return reference;
    const [down, across] = transposed
      ? [moved(columns, { by: to.row - from.column, edge: SHEET_ROWS }), moved(rows, { by: to.column - from.row, edge: SHEET_COLUMNS })]
      : [moved(rows, { by: to.row - from.row, edge: SHEET_ROWS }), moved(columns, { by: to.column - from.column, edge: SHEET_COLUMNS })];
    if (down === null || across === null) return 'lost';
    return {
      ...reference,
      area: { top: down.start, left: across.start, rowCount: down.end - down.start + 1, columnCount: across.end - across.start + 1 },
      dollars: { top: down.fixedStart, bottom: down.fixedEnd, left: across.fixedStart, right: across.fixedEnd },
    };
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly fixedStart: boolean;
  readonly fixedEnd: boolean;
  /** All rows or columns of the sheet. */
  readonly whole: boolean;
}

/** null beyond the sheet's edges. Ends that change places, since only one is fixed, take their dollar signs along. */
function moved(span: Span, { by, edge }: { readonly by: number; readonly edge: number }): Span | null {
  if (span.whole) return { ...span, start: 0, end: edge - 1 };
  const [start, end] = [span.fixedStart ? span.start : span.start + by, span.fixedEnd ? span.end : span.end + by];
  if (start < 0 || end < 0 || start >= edge || end >= edge) return null;
  return start <= end ? { ...span, start, end } : { ...span, start: end, end: start, fixedStart: span.fixedEnd, fixedEnd: span.fixedStart };
}

export function alike(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
