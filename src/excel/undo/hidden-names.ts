/**
 * Hidden defined names that hold the place of what was written. Excel moves a name with its cells when rows or columns are inserted, deleted
 * or cut, saves it with the file, and makes it #REF! when the cells are deleted: so the cells are found again wherever they are by then.
 */
import type { Area } from '../../sheet';
import type { Conversation } from '../conversation';

export interface NamedCells {
  readonly sheetName: string;
  readonly area: Area;
}

/** Cells that a name stands for, with the range that Excel moves along with them from now on. */
export interface FollowedName extends NamedCells {
  readonly range: Excel.Range;
}

/** Where a name's cells are: 'deleted' with their rows, columns or sheet; 'unknown' where there is no such name. */
export type NamePlace = FollowedName | 'deleted' | 'unknown';

const PREFIX = 'XepHang_Undo_';

/** Names that no workbook has yet: each is made of the moment and of chance. */
export function newHiddenNames(count: number): string[] {
  const mark = newMark();
  return Array.from({ length: count }, (_, i) => `${PREFIX}${mark}_${String(i)}`);
}

/** A name that no sheet has yet: a sheet bears it until it has its own, so that one that was only begun is known as ours. */
export function newSheetName(): string {
  return `XepHang ${newMark()}`;
}

function newMark(): string {
  return `${Date.now().toString(36)}_${Math.floor(Math.random() * 0xffffffff).toString(36)}`;
}

/** Queues a hidden name over cells. */
export function addHiddenName(context: Conversation, name: string, cells: Excel.Range): void {
  context.workbook.names.add(name, cells).visible = false;
}

/** Queues the end of names; those that are not there do not matter. */
export function deleteNames(context: Conversation, names: readonly string[]): void {
  for (const name of names) context.workbook.names.getItemOrNullObject(name).delete();
}

/** Finds what names stand for, in one request. */
export async function placesOfNames(context: Conversation, names: readonly string[]): Promise<NamePlace[]> {
  const items = names.map((name) => {
    const item = context.workbook.names.getItemOrNullObject(name === '' ? 'XepHang_none' : name);
    item.load('formula');
    const range = item.getRangeOrNullObject();
    range.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/name');
    return { item, range };
  });
  await context.sync();
  return items.map(({ item, range }) => {
    if (item.isNullObject) return 'unknown';
    if (range.isNullObject) return String(item.formula).includes('#REF!') ? 'deleted' : 'unknown';
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    return { sheetName: range.worksheet.name, area: { top: rowIndex, left: columnIndex, rowCount, columnCount }, range };
  });
}
