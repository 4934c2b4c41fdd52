/** Formulas follow the cells that they refer to when cells are inserted or deleted, as in Excel: their texts are rewritten before the cells move. */

import { parseA1Ref, stringifyA1Ref, stringifyTokens, tokenize } from '@borgar/fx';
import { SHEET_COLUMNS, SHEET_ROWS, type Area, type SheetModel, type WorkbookModel } from '../../engine/port';
import { forEachCell, sameArea } from '../areas';
import { notImplemented } from '../excel-error';
import { shiftedArea, type Shift } from './area-shift';

const LOST = '#REF!';

/**
 * Rewrites the formulas of all cells; those of defined names are not among them (see `name-shift.ts`).
 *
 * @throws {ExcelError} WorkbenchNotImplemented for a reference of which only a part of the width would move
 */
export function shiftReferences(sheet: SheetModel, shift: Shift, model: WorkbookModel): void {
  const rewritten: (() => void)[] = [];
  for (const owner of model.sheets) {
    const used = owner.usedArea({ valuesOnly: true });
    if (used === null) continue;
    forEachCell(used, (row, column) => {
      const formula = owner.formula(row, column);
      if (formula === null) return;
      const next = shiftedFormula(formula, { sheet, owner, shift });
      if (next !== formula) rewritten.push(() => owner.setFormula(row, column, next, owner.value(row, column)));
    });
  }
  // Only now, so that a refusal leaves everything as it was.
  for (const rewrite of rewritten) rewrite();
}

interface Moving {
  /** Where cells move. */
  readonly sheet: SheetModel;
  /** Whose formula it is; null for a name, which names its sheets itself. */
  readonly owner: SheetModel | null;
  readonly shift: Shift;
}

/** @example `=SUM(B2:B4)` after a row was inserted above row 3: `=SUM(B2:B5)` */
export function shiftedFormula(formula: string, moving: Moving): string {
  const tokens = tokenize(formula, { withLocation: false, mergeRefs: true });
  return stringifyTokens(tokens.map((token) => (token.type.startsWith('range') ? { ...token, value: shiftedReference(token.value, moving) } : token)));
}

function shiftedReference(text: string, { sheet, owner, shift }: Moving): string {
  const parsed = parseA1Ref(text);
  if (parsed === undefined || !('range' in parsed)) return text;
  const named = parsed.context?.[0] ?? owner?.name;
  if (named?.toLowerCase() !== sheet.name.toLowerCase()) return text;
  const { top, left, bottom, right } = parsed.range;
  const area: Area = { top: top ?? 0, left: left ?? 0, rowCount: (bottom ?? SHEET_ROWS - 1) - (top ?? 0) + 1, columnCount: (right ?? SHEET_COLUMNS - 1) - (left ?? 0) + 1 };
  const moved = shiftedArea(area, shift);
  if (moved === 'torn') throw notImplemented(`Moving a part of ${text}, to which a formula refers,`);
  if (moved === null) return LOST;
  if (sameArea(moved, area)) return text;
  const range = { ...parsed.range, top: moved.top, left: moved.left, bottom: moved.top + moved.rowCount - 1, right: moved.left + moved.columnCount - 1 };
  return stringifyA1Ref({ ...parsed, range });
}
