/** `:`, `,`, the space, `@` and `#` between and on references. */

import type { FormulaPlace } from '../formula/scope';
import { NULL_ERROR, REFERENCE_ERROR, VALUE_ERROR } from '../values/cell-error';
import { Matrix } from '../values/matrix';
import { Reference, enclose, intersect, isSingleCell, type SheetArea } from '../values/reference';
import { Lambda, type Value, isError } from '../values/value';

export function applyReferenceOperator(operator: 'range' | 'union' | 'intersection', left: Value, right: Value): Value {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (!(left instanceof Reference) || !(right instanceof Reference)) return VALUE_ERROR;
  if (operator === 'union') return new Reference([...left.areas, ...right.areas]);
  if (operator === 'range') return rangeOf([...left.areas, ...right.areas]);
  const shared = left.areas.flatMap((a) => right.areas.flatMap((b) => sharedArea(a, b)));
  return shared.length === 0 ? NULL_ERROR : new Reference(shared);
}

function rangeOf(areas: readonly SheetArea[]): Value {
  const [first, ...others] = areas;
  if (first === undefined || others.some(({ sheet }) => sheet.id !== first.sheet.id)) return VALUE_ERROR;
  return Reference.to(first.sheet, areas.map(({ area }) => area).reduce(enclose));
}

function sharedArea(a: SheetArea, b: SheetArea): SheetArea[] {
  const area = a.sheet.id === b.sheet.id ? intersect(a.area, b.area) : null;
  return area === null ? [] : [{ sheet: a.sheet, area }];
}

/** The cell of a row or column that stands in the caller's column or row, #VALUE! for none; of an array its first value. */
export function intersectImplicitly(value: Value, caller: FormulaPlace): Value {
  if (value instanceof Matrix) return value.at(0, 0);
  if (!(value instanceof Reference)) return value;
  const from = value.single;
  if (from === null) return VALUE_ERROR;
  const { sheet, area } = from;
  if (isSingleCell(area)) return value;
  const row = area.rowCount === 1 ? area.top : caller.row;
  const column = area.columnCount === 1 ? area.left : caller.column;
  const cell = { top: row, left: column, rowCount: 1, columnCount: 1 };
  return intersect(area, cell) === null ? VALUE_ERROR : Reference.to(sheet, cell);
}

/** What the formula of a cell fills; #REF! where the cell holds no formula. */
export function spillOf(anchor: Value): Value {
  if (isError(anchor)) return anchor;
  const from = anchor instanceof Reference ? anchor.single : null;
  if (from === null || !isSingleCell(from.area) || anchor instanceof Lambda) return REFERENCE_ERROR;
  const { top, left } = from.area;
  // Reading it waits for its calculation, before which nobody knows what it fills.
  const value = from.sheet.valueAt(top, left);
  const area = from.sheet.spillAt(top, left);
  if (area !== null) return Reference.to(from.sheet, area);
  if (isError(value)) return value;
  return from.sheet.formulaAt(top, left) === null ? REFERENCE_ERROR : anchor;
}
