/** `Range.copyFrom` and `Range.clear`. */

import type { Area, CellPlace, CellValue, SheetModel } from '../../../engine/port';
import { copiedFormula } from '../../../calculation/formula/rewrite-references';
import { cellArea, contains, forEachCell, intersection, isUnbounded } from '../../addresses/areas';
import { ExcelError, notImplemented } from '../../definition/excel-error';
import type { RangeTarget } from '../../definition/host-object';
import { settleHeaderCells } from '../../table/header-cells';
import type { WorkbookSession } from '../../session/workbook-session';
import { changedCell, raiseChanged, requireWritable } from './range-writing';
import { requireFormattable } from '../format/range-style';

export interface CopyOptions {
  readonly type: 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/**
 * Copies a range over another. A destination that is a multiple of the source is filled with repeats of it; any other is taken as the
 * top left corner of what is written, as pasting does.
 */
export function copyRange(source: RangeTarget, destination: RangeTarget, options: CopyOptions, session: WorkbookSession): void {
  if (options.type === 'Link') throw notImplemented('Range.copyFrom with copyType Link');
  if (isUnbounded(source.area)) throw notImplemented('Range.copyFrom of whole rows or columns');
  const [rows, columns] = options.transpose ? [source.area.columnCount, source.area.rowCount] : [source.area.rowCount, source.area.columnCount];
  const area = destinationArea(destination.area, { rows, columns });
  const { sheet } = destination;
  requireWritable(sheet, area);
  if (options.type === 'All' || options.type === 'Formats') requireFormattable(sheet);
  const copies = readSource(source, options, session);
  const places: { readonly row: number; readonly column: number; readonly copy: CellCopy }[] = [];
  forEachCell(area, (row, column) => {
    const [r, c] = [(row - area.top) % rows, (column - area.left) % columns];
    const copy = copies[options.transpose ? c * source.area.columnCount + r : r * source.area.columnCount + c];
    if (copy !== undefined && !(options.skipBlanks && copy.value === null)) places.push({ row, column, copy });
  });
  if (options.type === 'All' || options.type === 'Formats') for (const { row, column, copy } of places) copyFormat(source.sheet, copy, sheet, { row, column });
  if (options.type === 'All' && !options.transpose) session.calculation.change(sheet, [area], () => copyMerges(source, { sheet, area }));
  if (options.type === 'Formats' || places.length === 0) return;
  const areas = places.length === area.rowCount * area.columnCount ? [area] : places.map(({ row, column }) => cellArea(row, column));
  session.calculation.change(sheet, areas, () => {
    for (const { row, column, copy } of places) {
      if (copy.formula === null) sheet.setValue(row, column, copy.value, { quotePrefix: copy.quotePrefix });
      else sheet.setFormula(row, column, copiedFormula(copy.formula, { from: copy, to: { row, column }, transposed: options.transpose }), copy.value);
    }
    settleHeaderCells({ sheet, area }, session);
  });
  session.cells.written += places.length;
  raiseChanged({ sheet, area }, session);
}

/** Between sheets a format goes by what it says, within one as it is kept. */
function copyFormat(from: SheetModel, cell: CellPlace, to: SheetModel, place: CellPlace): void {
  if (from === to) {
    to.copyStyle(cell, place);
    return;
  }
  const area = cellArea(place.row, place.column);
  to.clearStyle(area);
  to.setStyle(area, from.style(cell.row, cell.column));
}

interface CellCopy {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** null where a value is copied. */
  readonly formula: string | null;
  readonly quotePrefix: boolean;
}

/** Read before anything is written: the two ranges may overlap. */
function readSource({ sheet, area }: RangeTarget, options: CopyOptions, session: WorkbookSession): readonly CellCopy[] {
  session.calculation.settle();
  const withFormulas = options.type === 'All' || options.type === 'Formulas';
  // Where a formula is copied, the cells that it fills are left to its copy.
  const spills = withFormulas ? session.calculation.spillsOf(sheet).filter(({ top, left }) => contains(area, cellArea(top, left))) : [];
  const copies: CellCopy[] = [];
  forEachCell(area, (row, column) => {
    const formula = withFormulas ? sheet.formula(row, column) : null;
    const filled = formula === null && spills.some((spill) => contains(spill, cellArea(row, column)));
    copies.push({ row, column, formula, value: filled ? null : sheet.value(row, column), quotePrefix: !filled && sheet.quotePrefix(row, column) });
  });
  return copies;
}

function destinationArea(area: Area, size: { readonly rows: number; readonly columns: number }): Area {
  const repeats = area.rowCount % size.rows === 0 && area.columnCount % size.columns === 0 && !isUnbounded(area);
  return repeats ? area : { ...area, rowCount: size.rows, columnCount: size.columns };
}

function copyMerges(source: RangeTarget, destination: RangeTarget): void {
  const inside = source.sheet.merges.filter((merge) => contains(source.area, merge));
  for (let top = destination.area.top; top < destination.area.top + destination.area.rowCount; top += source.area.rowCount) {
    for (let left = destination.area.left; left < destination.area.left + destination.area.columnCount; left += source.area.columnCount) {
      for (const merge of inside) {
        const copy = { ...merge, top: merge.top - source.area.top + top, left: merge.left - source.area.left + left };
        const known = destination.sheet.merges.some((other) => contains(other, copy));
        if (!known) destination.sheet.merge(copy);
      }
    }
  }
}

export type ClearWhat = 'All' | 'Formats' | 'Contents';

/** Empties cells. Clearing formats also takes merged cells apart, as in Excel. */
export function clearRange({ sheet, area }: RangeTarget, what: ClearWhat, session: WorkbookSession): void {
  if (what !== 'Contents') requireFormattable(sheet);
  const cleared = isUnbounded(area) ? usedPart({ sheet, area }) : area;
  if (cleared === null) return;
  const target = { sheet, area: cleared };
  if (what !== 'Formats') {
    requireWritable(sheet, target.area);
    const before = changedCell(target, session);
    session.calculation.change(sheet, [target.area], () => {
      forEachCell(target.area, (row, column) => sheet.setValue(row, column, null));
      settleHeaderCells(target, session);
    });
    session.cells.written += target.area.rowCount * target.area.columnCount;
    raiseChanged(target, session, before);
  }
  if (what === 'Contents') return;
  const merges = sheet.merges.filter((merge) => contains(area, merge));
  session.calculation.change(sheet, merges, () => {
    for (const merge of merges) sheet.unmerge(merge);
  });
  sheet.clearStyle(target.area);
}

function usedPart({ sheet, area }: RangeTarget): Area | null {
  const used = sheet.usedArea({ valuesOnly: false });
  return used === null ? null : intersection(area, used);
}

/** @throws {ExcelError} InvalidArgument for words that `clear` does not know */
export function clearWhat(word: string | null): ClearWhat {
  if (word === null || word === 'All') return 'All';
  if (word === 'Formats' || word === 'Contents') return word;
  if (['Hyperlinks', 'RemoveHyperlinks', 'ResetContents'].includes(word)) throw notImplemented(`Range.clear with ${word}`);
  throw new ExcelError('InvalidArgument');
}
