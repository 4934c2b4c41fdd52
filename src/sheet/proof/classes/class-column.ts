/** The column of ratings in words (`Xếp loại`), and the classes of the units. */
import { cellText } from '../../text/cell-text';
import { headerWord, isClassWord } from '../../text/header-words';
import type { ProofTable } from '../proof-table';

export interface UnitClasses {
  readonly column: number;
  /** The classes as they first stand in the column. */
  readonly names: readonly string[];
  /** Index into `names` of each unit; -1 for none. */
  readonly ofUnit: Int32Array;
  readonly count: number;
}

const SAMPLE = 200;
const MOST = 0.6;
const MOST_CLASSES = 12;

export function classesOf(table: ProofTable): UnitClasses | null {
  const { layout, reading, cells } = table;
  const { unitColumn, scoreColumn, serialColumn, groupColumn, firstColumn, lastColumn } = layout;
  const apart = new Set([unitColumn, scoreColumn, serialColumn, groupColumn]);
  for (let column = lastColumn; column >= firstColumn; column -= 1) {
    if (apart.has(column)) continue;
    const sample = Array.from(reading.units.rows.slice(0, SAMPLE), (row) => cellText(cells.at(row, column))).filter((text) => text !== '');
    const isNamed = headerWord(layout.headers[column - firstColumn] ?? '')?.role === 'class';
    const words = sample.filter(isClassWord).length;
    const texts = sample.filter((text) => /\p{L}/u.test(text)).length;
    if (sample.length === 0 || (isNamed ? texts : words) < sample.length * MOST) continue;
    const read = readClasses(table, column);
    if (read.names.length >= 2 && read.names.length <= MOST_CLASSES) return read;
  }
  return null;
}

function readClasses({ reading, cells }: ProofTable, column: number): UnitClasses {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  let count = 0;
  const ofUnit = Int32Array.from(reading.units.rows, (row) => {
    const text = cellText(cells.at(row, column));
    if (text === '') return -1;
    count += 1;
    const key = text.toLowerCase();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, names.length);
    names.push(text);
    return names.length - 1;
  });
  return { column, names, ofUnit, count };
}
