/** Arguments and results of custom functions in the form in which they travel. */

import { isArrayOfRows } from './rows';
import type { CellValue } from '../../engine/port';
import { modelValue } from '../cells/cell-sheet';
import type { Evaluation, RangeIndexKind } from '../functions/definition/evaluation';
import { CellError, NUMBER_ERROR, VALUE_ERROR, errorOf } from '../values/cell-error';
import { type Conversion, toNumber, toText, toTruth } from '../values/conversion';
import { Matrix } from '../values/matrix';
import { Reference } from '../values/reference';
import type { Scalar } from '../values/scalar';
import { type Argument, Lambda, type Value, asMatrix, isError } from '../values/value';
import type { CustomFunctionArgument, CustomFunctionDescriptor, CustomFunctionParameter, CustomFunctionResult } from './port';

/** What a blank cell arrives as: null on the web, 0 on some desktops (OfficeDev/office-js#4702). */
export type BlankCells = 'null' | 'zero';

export interface MarshalOptions {
  readonly blankCells: BlankCells;
  readonly evaluation: Evaluation;
}

interface MarshalledRange {
  readonly rows: readonly (readonly CellValue[])[];
  readonly firstError: CellError | null;
}

function marshalRows(cells: Matrix, blankCells: BlankCells): MarshalledRange {
  const rows = cells.toRows();
  const firstError = rows.flat().find(isError) ?? null;
  return { rows: rows.map((row) => row.map((value) => marshalScalar(value, blankCells))), firstError };
}

function marshalScalar(value: Scalar, blankCells: BlankCells): CellValue {
  return value === null && blankCells === 'zero' ? 0 : modelValue(value);
}

/** Kept for a range, so that a column of formulas over one range carries it out of the sheet once. */
const RANGES: Readonly<Record<BlankCells, RangeIndexKind<MarshalledRange>>> = {
  null: { build: (cells) => marshalRows(cells, 'null') },
  zero: { build: (cells) => marshalRows(cells, 'zero') },
};

function marshalMatrix(argument: Value, options: MarshalOptions): MarshalledRange | CellError {
  const { evaluation, blankCells } = options;
  if (argument instanceof Reference && argument.single !== null) return evaluation.rangeIndexes.of(RANGES[blankCells], usedPart(argument));
  const read = evaluation.dereference(argument);
  return isError(read) ? { rows: [[modelValue(read)]], firstError: read } : marshalRows(asMatrix(read), blankCells);
}

/** Whole columns and rows end with the last cell that is filled. */
function usedPart(reference: Reference): Reference {
  const [first] = reference.areas;
  if (first === undefined) return reference;
  const { sheet, area } = first;
  const cells = sheet.read(area);
  const rowCount = area.rowCount > WHOLE ? Math.max(1, cells.filledRows) : area.rowCount;
  const columnCount = area.columnCount > WHOLE_COLUMNS ? Math.max(1, cells.filledColumns) : area.columnCount;
  return Reference.to(sheet, { ...area, rowCount, columnCount });
}

const WHOLE = 1_048_575;
const WHOLE_COLUMNS = 16_383;

function converted(value: Scalar, type: CustomFunctionParameter['type'], conversion: Conversion): Scalar {
  if (value === null || isError(value)) return value;
  if (type === 'number') return toNumber(value, conversion);
  if (type === 'string') return toText(value, conversion);
  return type === 'boolean' ? toTruth(value) : value;
}

/** One argument as it travels; an error where the function cannot be called with it. */
function marshalArgument(
  argument: Argument,
  parameter: CustomFunctionParameter,
  options: MarshalOptions & { readonly takesErrors: boolean },
): { readonly value: CustomFunctionArgument } | CellError {
  if (argument === undefined) return parameter.optional || parameter.repeating ? { value: null } : VALUE_ERROR;
  if (argument instanceof Lambda) return VALUE_ERROR;
  if (parameter.dimensionality === 'matrix') {
    const range = marshalMatrix(argument, options);
    if (isError(range)) return range;
    return range.firstError !== null && !options.takesErrors ? range.firstError : { value: range.rows };
  }
  const read = options.evaluation.dereference(argument);
  const value = converted(read instanceof Matrix ? read.at(0, 0) : read, parameter.type, options.evaluation.conversion);
  const refused = isError(value) && !(options.takesErrors && parameter.type === 'any');
  return refused ? value : { value: marshalScalar(value, options.blankCells) };
}

/** All arguments of a call, those of a repeating parameter as a list; #VALUE! for too many or too few. */
export function marshalArguments(
  args: readonly Argument[],
  descriptor: CustomFunctionDescriptor,
  options: MarshalOptions,
): { readonly values: (CustomFunctionArgument | readonly CustomFunctionArgument[])[] } | CellError {
  const { parameters, takesErrors } = descriptor;
  const last = parameters.at(-1);
  const repeating = last?.repeating === true ? last : null;
  const fixed = repeating === null ? parameters : parameters.slice(0, -1);
  if (repeating === null && args.length > fixed.length) return VALUE_ERROR;
  const values: (CustomFunctionArgument | readonly CustomFunctionArgument[])[] = [];
  for (const [index, parameter] of fixed.entries()) {
    const read = marshalArgument(args[index], parameter, { ...options, takesErrors });
    if (isError(read)) return read;
    values.push(read.value);
  }
  if (repeating === null) return { values };
  const rest: CustomFunctionArgument[] = [];
  for (const argument of args.slice(fixed.length)) {
    const read = marshalArgument(argument, repeating, { ...options, takesErrors });
    if (isError(read)) return read;
    rest.push(read.value);
  }
  return { values: [...values, rest] };
}

/** What a function gave, as a value: a 2-D array fills as many cells, an error keeps its sentence. */
export function resultValue(result: CustomFunctionResult): Value {
  if (!result.ok) return result.message === null ? errorOf(result.error) : new CellError(result.error, result.message);
  if (!Array.isArray(result.value)) return scalarResult(result.value);
  const rows: unknown = result.value;
  if (!isArrayOfRows(rows)) return VALUE_ERROR;
  return Matrix.of(rows.map((row) => row.map(scalarResult)));
}

/** Nothing is a blank, shown as 0. Of a data type its basic value counts; what is no value of a cell is #VALUE!. */
function scalarResult(value: unknown): Scalar {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : NUMBER_ERROR;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object') return VALUE_ERROR;
  if ('error' in value && typeof value.error === 'string') return errorOf(value.error);
  if (!('basicValue' in value)) return VALUE_ERROR;
  const basic: unknown = value.basicValue;
  const isErrorType = 'basicType' in value && value.basicType === 'Error';
  return isErrorType && typeof basic === 'string' ? errorOf(basic) : scalarResult(basic);
}
