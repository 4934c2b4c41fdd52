/** A .csv or .tsv file as the values of one sheet. */
import { parseCsv } from '@cj-tech-master/excelts/csv';
import { type CellValue, SHEET_COLUMNS, SHEET_ROWS, UnreadableFile } from '../port';
import { UntouchedValues } from '../untouched-values';
import { decodeText } from './decode';
import { type Dialect, detectDialect } from './dialect';
import { typedField } from './typed-text';

export interface TextFile {
  readonly fileName: string;
  readonly kind: 'csv' | 'tsv';
}

export interface TextWorkbook {
  readonly sheetName: string;
  readonly values: UntouchedValues;
  readonly warnings: readonly string[];
}

/** @throws UnreadableFile for bytes that are no text. */
export function valuesFromText(bytes: Uint8Array, { fileName, kind }: TextFile): TextWorkbook {
  const text = decodeText(bytes);
  if (text === null) {
    throw new UnreadableFile('not-a-workbook', `${fileName} holds no text, although it is named like a table: choose an .xlsx, .csv or .tsv file.`);
  }
  const dialect: Dialect = kind === 'tsv' ? { delimiter: '\t', start: 0 } : detectDialect(text);
  const records = parseCsv(text.slice(dialect.start), { delimiter: dialect.delimiter, relaxQuotes: true });
  const decimalSign = dialect.delimiter === ';' ? ',' : '.';
  const rowCount = Math.min(records.length, SHEET_ROWS);
  const width = records.reduce((widest, record) => Math.max(widest, record.length), 0);
  const columnCount = Math.min(width, SHEET_COLUMNS);
  const columns = Array.from({ length: columnCount }, () => new Array<CellValue>(rowCount).fill(null));
  const formats = new Map<number, string>();
  for (let row = 0; row < rowCount; row++) {
    const record = records[row] ?? [];
    columns.forEach((column, index) => {
      const { value, numberFormat } = typedField(record[index] ?? '', decimalSign);
      column[row] = value;
      if (numberFormat !== null) formats.set(row * columnCount + index, numberFormat);
    });
  }
  const tooLarge = records.length > SHEET_ROWS || width > SHEET_COLUMNS;
  return {
    sheetName: sheetNameFromFile(fileName),
    values: new UntouchedValues(columns, formats),
    warnings: tooLarge ? [`${fileName} is larger than a sheet, which holds 1,048,576 rows and 16,384 columns: the rest was left out.`] : [],
  };
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
