/** Problems of a sheet and failures of Excel as sentences: here zero-based cells become addresses as Excel writes them. */
import type { Failure } from '../../excel';
import type { ColumnOfRanks, FailureParameters, Sentence } from '../../messages';
import { columnLetters, formatA1, type Area, type CellPlace, type Choice, type ColumnCandidate, type NamedRow, type Problem, type WayOut } from '../../sheet';

/** A sheet's name as it stands in an address: quoted where Excel quotes it. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[A-Za-z]{1,3}\d+|[RrCc]\d*(?:[Cc]\d*)?)$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `Sheet1!D7` */
export function addressOf(sheetName: string, place: CellPlace | Area): string {
  const area: Area = 'top' in place ? place : { top: place.row, left: place.column, rowCount: 1, columnCount: 1 };
  return `${quotedSheet(sheetName)}!${formatA1(area)}`;
}

/** A column of ranks as it is said: by its letters and its rows. */
export function columnOfRanks(sheet: string, { column, top, rowCount }: { readonly column: number; readonly top: number; readonly rowCount: number }): ColumnOfRanks {
  return { sheet, column: columnLetters(column), first: top + 1, last: top + rowCount };
}

function isPlace(value: unknown): value is CellPlace {
  return typeof value === 'object' && value !== null && 'row' in value && 'column' in value;
}

function isCandidate(value: unknown): value is ColumnCandidate {
  return typeof value === 'object' && value !== null && 'column' in value && 'header' in value;
}

function isNamedRow(value: unknown): value is NamedRow {
  return typeof value === 'object' && value !== null && 'row' in value && 'name' in value;
}

/** The sentence of a problem: its fields, with cells as Excel writes them and columns by letters and header. */
export function problemSentence(problem: Problem, sheetName: string): Sentence {
  const said = (value: unknown): unknown => {
    if (isPlace(value)) return addressOf(sheetName, value);
    if (isCandidate(value)) return value.header === '' ? columnLetters(value.column) : `${columnLetters(value.column)}: ${value.header}`;
    if (isNamedRow(value)) return `${value.name} (${formatA1({ row: value.row, column: problem.cell?.column ?? 0 })})`;
    return Array.isArray(value) ? value.map(said) : value;
  };
  const { code, cell, ...fields } = problem;
  const parameters = { ...Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, said(value)])), cell: cell === null ? '' : addressOf(sheetName, cell), sheet: quotedSheet(sheetName) };
  // `ProblemParameters` says the same of each code; the compiler cannot follow the mapping field by field.
  return { code, with: parameters } as unknown as Sentence;
}

/** The sentence of a failure, and what became of the cells. */
export function failureSentence(failure: Failure, undone: FailureParameters['undone']): Sentence {
  return { code: `failure-${failure.code}`, with: { undone, excelCode: failure.excelCode } };
}

/** The letters of the column that a choice or a way is about; '' where it is about none. */
export function columnOf(about: Choice | WayOut): string {
  return 'column' in about && about.column !== null ? columnLetters(about.column) : '';
}
