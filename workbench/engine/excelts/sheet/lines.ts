/** Rows and columns that make room or close up: with them go their sizes, formats and whether they are hidden. */
import type { Column, Row, Worksheet } from '@cj-tech-master/excelts';
import type { Journal } from '../../journal';
import type { LineShift } from '../../port';
import { noteColumn, noteRow } from '../noted-fields';

export function shiftLines(sheet: Worksheet, journal: Journal, shift: LineShift): void {
  if (shift.axis === 'row') shiftWithin(shift, rowsOf(sheet, journal));
  else shiftWithin(shift, columnsOf(sheet, journal));
}

/** What a line has of its own; an absent one has nothing. */
type LineFields = Readonly<Record<string, unknown>>;

interface Lines {
  /** Behind the last that may have something of its own. */
  readonly end: number;
  readonly read: (index: number) => LineFields;
  readonly write: (index: number, fields: LineFields) => void;
}

function shiftWithin({ at, count, how }: LineShift, { end, read, write }: Lines): void {
  const kept = Array.from({ length: Math.max(0, end - at) }, (_, index) => read(at + index));
  if (how === 'delete') {
    kept.forEach((_, index) => write(at + index, kept[index + count] ?? {}));
    return;
  }
  // As in Excel new lines look like the one before, but are shown.
  const before: LineFields = at === 0 ? {} : { ...read(at - 1), hidden: undefined };
  for (let index = 0; index < count; index += 1) write(at + index, before);
  kept.forEach((fields, index) => write(at + count + index, fields));
}

function rowsOf(sheet: Worksheet, journal: Journal): Lines {
  return {
    end: sheet.rowCount,
    read: (index) => fieldsOf<Row>(sheet.findRow(index + 1), ['height', 'customHeight', 'hidden', 'style', 'outlineLevel']),
    write: (index, fields) => {
      if (isPlain(fields) && sheet.findRow(index + 1) === undefined) return;
      const row = sheet.getRow(index + 1);
      noteRow(journal, row);
      Object.assign(row, { height: undefined, customHeight: undefined, hidden: undefined, style: {}, outlineLevel: 0 }, fields);
    },
  };
}

function columnsOf(sheet: Worksheet, journal: Journal): Lines {
  return {
    end: sheet.columns.length,
    read: (index) => fieldsOf<Column>(sheet.columns[index], ['width', 'hidden', 'style', 'outlineLevel']),
    write: (index, fields) => {
      if (isPlain(fields) && sheet.columns[index] === undefined) return;
      const column = sheet.getColumn(index + 1);
      noteColumn(journal, column);
      Object.assign(column, { width: undefined, hidden: undefined, style: {}, outlineLevel: 0 }, fields);
    },
  };
}

function fieldsOf<T extends object>(line: T | undefined, names: readonly (keyof T & string)[]): LineFields {
  return line === undefined ? {} : Object.fromEntries(names.flatMap((name) => (line[name] === undefined ? [] : [[name, line[name]]])));
}

function isPlain(fields: LineFields): boolean {
  return Object.keys(fields).length === 0;
}
