import { cellsReadBy, packKeys, rowKey, type ColumnCells } from '../../sheet';
import { entered, untyped } from '../reading/typed-text';
import type { ColumnWrite, Overwritten } from '../writing/write-column';
import { newHiddenNames } from './hidden-names';
import type { ColumnPart } from './undo-record';

/** What Restore needs of a column that is about to be written. */
export function columnPart({ target, contents, width, units, numberFormats }: ColumnWrite, sheetName: string): ColumnPart {
  const { sheetId, column, top, rowCount, plain, table } = target;
  const [cellsName = '', unitsName = '', readsName = ''] = newHiddenNames(3);
  const area = cellsReadBy(target.contents.map((content, row) => (contents[row] === null ? null : content)));
  return {
    sheetId,
    sheetName,
    column,
    top,
    rowCount,
    cellsName,
    units: units === null ? null : { column: units.cells.column, name: unitsName, keys: packKeys(keysOf(units.cells, { top, rowCount })) },
    plain,
    contents: target.contents,
    numberFormats: numberFormats.length === 0 ? [] : target.numberFormats,
    width: width === null ? null : { before: target.columnWidth, since: width },
    written: contents,
    reads: area === null ? null : { name: readsName, area },
    table,
  };
}

/** The part with what the cells held when they were written, in the order in which they stood then; as it is where that is null. */
export function withContents(part: ColumnPart, held: Overwritten | null): ColumnPart {
  if (held === null) return part;
  const contents = held.map((content, row) => {
    if (part.contents.length > 0 && untyped(part.contents[row] ?? '') === content) return part.contents[row] ?? '';
    return entered(content, part.numberFormats[row] ?? 'General');
  });
  return { ...part, contents, units: null, reads: null };
}

function keysOf({ values, top: first }: ColumnCells, { top, rowCount }: { readonly top: number; readonly rowCount: number }): number[] {
  return Array.from({ length: rowCount }, (_, i) => rowKey(values[top + i - first] ?? ''));
}
