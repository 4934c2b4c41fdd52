/** A .csv or .tsv file as the values of one sheet. */
import type { FileLoss } from '../file-loss';
import { type CellValue, SHEET_COLUMNS, SHEET_ROWS } from '../port';
import { UnreadableFile } from '../unreadable-file';
import { type NumberFormats, UntouchedValues } from '../untouched-values';
import { decodeText } from './decode';
import { type Dialect, detectDialect } from './dialect';
import { eachRecord } from './records';
import { type DecimalSign, typedField } from './typed-text';

export interface TextFile {
  readonly fileName: string;
  readonly kind: 'csv' | 'tsv';
}

export interface TextWorkbook {
  readonly sheetName: string;
  readonly values: UntouchedValues;
  readonly warnings: readonly FileLoss[];
}

/** @throws UnreadableFile for bytes that are no text. */
export function valuesFromText(bytes: Uint8Array, { fileName, kind }: TextFile): TextWorkbook {
  const text = decodeText(bytes);
  if (text === null) {
    throw new UnreadableFile('not-a-workbook', `${fileName} holds no text, although it is named like a table: choose an .xlsx, .csv or .tsv file.`);
  }
  const dialect: Dialect = kind === 'tsv' ? { delimiter: '\t', start: 0 } : detectDialect(text);
  const decimalSign = dialect.delimiter === ';' ? ',' : '.';
  const columns: CellValue[][] = [];
  const formats: NumberFormats = new Map();
  const rowCount = eachRecord(text.slice(dialect.start), dialect.delimiter, (fields, row) => {
    if (row < SHEET_ROWS) addRecord(columns, formats, { fields, row, decimalSign });
  });
  const tooLarge = rowCount > SHEET_ROWS || columns.length > SHEET_COLUMNS;
  return {
    sheetName: sheetNameFromFile(fileName),
    values: new UntouchedValues(columns.slice(0, SHEET_COLUMNS), formats),
    warnings: tooLarge ? ['beyond-the-sheet'] : [],
  };
}

interface RecordPlace {
  readonly fields: readonly string[];
  readonly row: number;
  readonly decimalSign: DecimalSign;
}

function addRecord(columns: CellValue[][], formats: NumberFormats, { fields, row, decimalSign }: RecordPlace): void {
  fields.forEach((field, index) => {
    if (field === '') return;
    const column = (columns[index] ??= []);
    // A column that starts late or pauses: no holes, which would make the array slow.
    while (column.length < row) column.push(null);
    const { value, numberFormat } = typedField(field, decimalSign);
    column.push(value);
    if (numberFormat === null) return;
    const ofColumn = formats.get(index) ?? new Map<number, string>();
    formats.set(index, ofColumn.set(row, numberFormat));
  });
}

/**
 * The name that Excel gives the sheet: the file's name without its ending, at most 31 characters, with what a sheet name cannot have
 * replaced.
 *
 * @example sheetNameFromFile('scores [2017].csv') // 'scores _2017_'
 */
export function sheetNameFromFile(fileName: string): string {
  const base = fileName.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  const name = base.replace(/[[\]:*?/\\]/g, '_').slice(0, 31).replace(/^'+|'+$/g, '_');
  return name === '' || name === 'History' ? 'Sheet1' : name;
}
