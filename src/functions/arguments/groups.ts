/**
 * Groups from cells. Two cells name the same group where COUNTIFS finds them equal: case does not count, and the number 1 and the text "1" are
 * one group. Beyond that, letters are composed (NFC) and runs of spaces are one, so that two spellings that look alike are one group.
 * Unlike in COUNTIFS, * and ? are plain letters. A blank cell names the group of the blank cells.
 */
import { groupKey } from '../../sheet';
import { demandSameShape, errorCode, isOmitted, readCells, type Cells } from './cells';

/** The key under which group cells are compared. A blank cell is null on some hosts. */
export function keyOfCell(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return groupKey(value);
  const error = errorCode(value);
  return error === null ? '' : groupKey({ error });
}

/** Whether cells name a given group. Few values occur in a column of groups, so each is compared once. */
export class GroupMatcher {
  private readonly key: string;
  private readonly known = new Map<unknown, boolean>();

  constructor(group: unknown) {
    this.key = keyOfCell(group);
  }

  matches(value: unknown): boolean {
    const known = this.known.get(value);
    if (known !== undefined) return known;
    const matches = keyOfCell(value) === this.key;
    this.known.set(value, matches);
    return matches;
  }
}

export interface CellGroups {
  /** The group index of each cell, row by row. */
  readonly groups: Uint32Array;
  /** The first cell of each group, in the order of the cells. */
  readonly names: readonly unknown[];
}

/** The groups of the scores' cells; null where the argument is omitted: all are one group. #VALUE! where its shape is not that of the scores. */
export function readGroups(argument: unknown, scores: Cells): CellGroups | null {
  if (isOmitted(argument)) return null;
  const cells = readCells(argument, 'groups');
  demandSameShape(cells, scores, 'groups');
  const indexOfValue = new Map<unknown, number>();
  const indexOfKey = new Map<string, number>();
  const names: unknown[] = [];
  const groups = new Uint32Array(cells.length * (cells[0]?.length ?? 0));
  let position = 0;
  for (const row of cells) {
    for (const value of row) {
      let index = indexOfValue.get(value);
      if (index === undefined) {
        const key = keyOfCell(value);
        index = indexOfKey.get(key) ?? names.length;
        if (index === names.length) names.push(value);
        indexOfKey.set(key, index);
        indexOfValue.set(value, index);
      }
      groups[position++] = index;
    }
  }
  return { groups, names };
}
