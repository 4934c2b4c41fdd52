/**
 * Where the cells of one sheet are kept: ExcelTS's cells, and below them the untouched values of a text file. Looking never makes cells
 * (ExcelTS's `getCell` does): an absent cell has the format of its row, else of its column. Whoever is about to change a cell notes it
 * here first, so that it can be put back.
 */
import { type Cell, ValueType, type Worksheet } from '@cj-tech-master/excelts';
import type { Journal } from '../../journal';
import { UntouchedValues } from '../../untouched-values';
import { fileConstant } from './cell';
import type { FileStyle, StyleBook } from '../style/style';

const NO_VALUES = new UntouchedValues([]);

/** What a cell held at one time; an absent cell had no value and the format of its row or column. */
interface KeptCell {
  readonly value: Cell['value'];
  readonly style: FileStyle;
  readonly note: Cell['note'];
}

export interface CellStoreOptions {
  readonly sheetId: string;
  readonly styles: StyleBook;
  readonly journal: Journal;
  readonly untouched?: UntouchedValues;
  /** Called after a cell was put back. */
  readonly onPutBack: () => void;
}

export class CellStore {
  readonly #sheet: Worksheet;
  readonly #options: CellStoreOptions;
  readonly #styles: StyleBook;
  #untouched: UntouchedValues;

  constructor(sheet: Worksheet, options: CellStoreOptions) {
    this.#sheet = sheet;
    this.#options = options;
    this.#styles = options.styles;
    this.#untouched = options.untouched ?? NO_VALUES;
  }

  get untouched(): UntouchedValues {
    return this.#untouched;
  }

  find(row: number, column: number): Cell | undefined {
    return this.#sheet.findRow(row + 1)?.findCell(column + 1);
  }

  /** A new cell takes over what was seen in its place: an untouched value, and the format of row or column. */
  findOrMake(row: number, column: number): Cell {
    const found = this.find(row, column);
    if (found !== undefined) return found;
    const style = this.styleOf(row, column);
    const cell = this.#sheet.getRow(row + 1).getCell(column + 1);
    cell.style = style;
    const untouched = this.#untouched.value(row, column);
    if (untouched !== null) cell.value = fileConstant(untouched);
    return cell;
  }

  ownStyle(cell: Cell): FileStyle {
    const interned = this.#styles.intern(cell.style);
    cell.style = interned;
    return interned;
  }

  styleOf(row: number, column: number): FileStyle {
    const cell = this.find(row, column);
    if (cell !== undefined) return this.ownStyle(cell);
    const inherited = this.#styles.intern(this.rowStyle(row) ?? this.columnStyle(column));
    const numberFormat = this.#untouched.numberFormat(row, column);
    return numberFormat === null ? inherited : this.#styles.change(inherited, { numberFormat });
  }

  rowStyle(row: number): FileStyle | undefined {
    return styled(this.#sheet.findRow(row + 1)?.style);
  }

  columnStyle(column: number): FileStyle | undefined {
    return styled(this.#sheet.columns[column]?.style);
  }

  /** The format of a cell is about to change, and nothing else of it. */
  noteFormat(row: number, column: number): void {
    const { journal } = this.#options;
    if (!journal.recording) {
      journal.touch();
      return;
    }
    const style = this.styleOf(row, column);
    journal.note('appearance', () => {
      this.noteFormat(row, column);
      this.findOrMake(row, column).style = style;
      this.#options.onPutBack();
    });
  }

  /** A cell is about to change. */
  note(row: number, column: number): void {
    const { journal, sheetId } = this.#options;
    if (!journal.recording) {
      journal.touch();
      return;
    }
    const kept = this.#keep(row, column);
    journal.noteCell({ sheetId, row, column }, () => this.#putBack(row, column, kept));
  }

  /** Makes library cells of all untouched values, so that the library saves them. */
  settle(): void {
    const { rowCount, columnCount } = this.#untouched;
    for (let row = 0; row < rowCount; row++) {
      for (let column = 0; column < columnCount; column++) {
        if (this.#untouched.value(row, column) !== null) this.findOrMake(row, column);
      }
    }
    this.#untouched = NO_VALUES;
  }

  #keep(row: number, column: number): KeptCell {
    const cell = this.find(row, column);
    if (cell === undefined) return { value: fileConstant(this.#untouched.value(row, column)), style: this.styleOf(row, column), note: undefined };
    return { value: cell.type === ValueType.Merge ? null : cell.value, style: this.ownStyle(cell), note: cell.note };
  }

  #putBack(row: number, column: number, { value, style, note }: KeptCell): void {
    this.note(row, column);
    const cell = this.findOrMake(row, column);
    cell.style = style;
    // The value of a covered cell is its merge's.
    if (cell.type !== ValueType.Merge) cell.value = value;
    if (note !== undefined) cell.note = note;
    else if (cell.note !== undefined) cell.comment = undefined;
    this.#options.onPutBack();
  }
}

function styled(style: FileStyle | undefined): FileStyle | undefined {
  return style !== undefined && Object.keys(style).length > 0 ? style : undefined;
}
