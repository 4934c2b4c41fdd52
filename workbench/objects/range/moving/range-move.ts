/**
 * Cells that are cut and pasted, as `Range.moveTo` does too: they keep their formulas, and whatever refers to them follows. References to
 * cells that are written over become #REF!; of a reference that reaches beyond the moved cells nothing changes, which is a guess.
 */

import { rewriteReferences, type CellReference } from '../../../calculation/formula/rewrite-references';
import type { Area, CellValue, SheetModel } from '../../../engine/port';
import { cellArea, contains, forEachCell, intersection, isOnSheet, isUnbounded } from '../../addresses/areas';
import { rewriteFormulas, type FormulaOwner } from '../../calculation/model-formulas';
import { ExcelError, notImplemented } from '../../definition/excel-error';
import type { RangeTarget } from '../../definition/host-object';
import { settleHeaderCells } from '../../table/header-cells';
import type { WorkbookSession } from '../../session/workbook-session';
import { raiseChanged, requireWritable } from '../content/range-writing';

/** @param to only its upper left corner counts. @throws {ExcelError} InvalidOperation where tables or merged cells would be torn */
export function moveRange(from: RangeTarget, corner: RangeTarget, session: WorkbookSession): RangeTarget {
  if (isUnbounded(from.area)) throw notImplemented('Moving whole rows or columns');
  const to: RangeTarget = { sheet: corner.sheet, area: { ...from.area, top: corner.area.top, left: corner.area.left } };
  if (!isOnSheet(to.area)) throw new ExcelError('InvalidArgument');
  if (to.sheet === from.sheet && to.area.top === from.area.top && to.area.left === from.area.left) return to;
  requireWritable(from.sheet, from.area);
  requireWritable(to.sheet, to.area);
  requireWhole(from, to);
  session.calculation.settle();
  session.calculation.changeStructure(() =>
    session.calculation.change(from.sheet, [from.area], () =>
      session.calculation.change(to.sheet, [to.area], () => {
        rewriteFormulas(session.model, (formula, owner) => followed(formula, owner, { from, to }));
        moveContents(from, to);
        settleHeaderCells(to, session);
      }),
    ),
  );
  session.follow({ kind: 'cut', from, to });
  raiseChanged(from, session);
  raiseChanged(to, session);
  return to;
}

function requireWhole(from: RangeTarget, to: RangeTarget): void {
  const touched = [from, to].flatMap(({ sheet, area }) => [...sheet.merges, ...sheet.tables.map((table) => table.area)].filter((bound) => intersection(bound, area) !== null).map((bound) => ({ bound, area })));
  if (touched.some(({ bound, area }) => !contains(area, bound) && !contains(bound, area))) throw new ExcelError('InvalidOperation');
  if (from.sheet.tables.some((table) => contains(from.area, table.area))) throw notImplemented('Moving a whole table');
}

interface Move {
  readonly from: RangeTarget;
  readonly to: RangeTarget;
}

function followed(formula: string, owner: FormulaOwner, { from, to }: Move): string {
  const moves = owner.sheet === from.sheet && owner.cell !== null && contains(from.area, cellArea(owner.cell.row, owner.cell.column));
  const ownerAfter = moves ? to.sheet : owner.sheet;
  return rewriteReferences(formula, (reference): CellReference | 'lost' => {
    const sheetName = reference.sheetName ?? owner.sheet?.name ?? '';
    const on = (sheet: SheetModel): boolean => sheet.name.toLowerCase() === sheetName.toLowerCase();
    if (on(from.sheet) && contains(from.area, reference.area)) {
      const { area } = reference;
      const moved: Area = { ...area, top: area.top - from.area.top + to.area.top, left: area.left - from.area.left + to.area.left };
      return { ...reference, area: moved, sheetName: reference.sheetName === null && ownerAfter === to.sheet ? null : to.sheet.name };
    }
    if (on(to.sheet) && contains(to.area, reference.area)) return 'lost';
    return reference.sheetName === null && ownerAfter !== owner.sheet ? { ...reference, sheetName } : reference;
  });
}

/** As far as they lie elsewhere, cells that are written over are emptied before, and cells that are left afterwards. */
function moveContents(from: RangeTarget, to: RangeTarget): void {
  const merges = from.sheet.merges.filter((merge) => contains(from.area, merge));
  for (const merge of merges) from.sheet.unmerge(merge);
  for (const merge of to.sheet.merges.filter((one) => contains(to.area, one))) to.sheet.unmerge(merge);
  const [down, across] = [to.area.top - from.area.top, to.area.left - from.area.left];
  if (from.sheet === to.sheet) {
    forEachCell(to.area, (row, column) => {
      if (!contains(from.area, cellArea(row, column))) empty(to.sheet, row, column);
    });
    from.sheet.moveCells(from.area, ({ row, column }) => ({ row: row + down, column: column + across }), { borders: 'move' });
  } else {
    const cells = readCells(from);
    forEachCell(from.area, (row, column) => empty(from.sheet, row, column));
    for (const cell of cells) writeCell(to.sheet, { ...cell, row: cell.row + down, column: cell.column + across });
  }
  for (const merge of merges) to.sheet.merge({ ...merge, top: merge.top + down, left: merge.left + across });
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly quotePrefix: boolean;
  readonly style: ReturnType<SheetModel['style']>;
}

function readCells({ sheet, area }: RangeTarget): readonly Cell[] {
  const cells: Cell[] = [];
  forEachCell(area, (row, column) => {
    cells.push({ row, column, value: sheet.value(row, column), formula: sheet.formula(row, column), quotePrefix: sheet.quotePrefix(row, column), style: sheet.style(row, column) });
  });
  return cells;
}

function writeCell(sheet: SheetModel, { row, column, value, formula, quotePrefix, style }: Cell): void {
  sheet.clearStyle(cellArea(row, column));
  sheet.setStyle(cellArea(row, column), style);
  if (formula === null) sheet.setValue(row, column, value, { quotePrefix });
  else sheet.setFormula(row, column, formula, value);
}

function empty(sheet: SheetModel, row: number, column: number): void {
  sheet.setValue(row, column, null);
  sheet.clearStyle(cellArea(row, column));
}
