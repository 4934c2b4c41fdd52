/** Groups told by a column. Names are compared by key and kept as first entered; their order is that of the sheet. */
import type { CellValue } from '../grid';
import { cellText } from '../text/cell-text';
import { nameKey } from '../text/name-key';

export class ColumnGroups {
  readonly names: string[] = [];
  private readonly indexOfKey = new Map<string, number>();
  private readonly indexOfValue = new Map<CellValue, number>();

  /** The index of the group that a cell names; an empty cell names the group ''. */
  groupOf(value: CellValue): number {
    const known = this.indexOfValue.get(value);
    if (known !== undefined) return known;
    const name = cellText(value);
    const key = nameKey(name);
    const index = this.indexOfKey.get(key) ?? this.names.length;
    if (index === this.names.length) {
      this.names.push(name);
      this.indexOfKey.set(key, index);
    }
    this.indexOfValue.set(value, index);
    return index;
  }
}

/**
 * Whether only the first row of each group holds its name (merged cells, or cells left empty below it): then an empty cell
 * means "as above". Told by merges, or by every name standing exactly once with empty cells among them.
 */
export function namesStandOnce(values: readonly CellValue[], options: { readonly merged: boolean }): boolean {
  const seen = new Set<string>();
  let blanks = 0;
  let repeats = 0;
  for (const value of values) {
    const key = nameKey(cellText(value));
    if (key === '') blanks += 1;
    else if (seen.has(key)) repeats += 1;
    else seen.add(key);
  }
  return blanks > 0 && seen.size > 0 && (options.merged || repeats === 0);
}
