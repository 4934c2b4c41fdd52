/** Groups told by a column. Names are compared by key and kept as first entered; their order is that of the sheet. */
import type { CellValue } from '../model/grid';
import { cellText } from '../text/cell-text';
import { nameKey } from '../text/name-key';
import { saysNotRanked } from '../text/row-words';

export interface GroupsOfUnits {
  /** Index into `names` of each unit. */
  readonly groups: Uint32Array;
  readonly names: readonly string[];
  /** Groups that are marked as not ranked. */
  readonly notRanked: ReadonlySet<number>;
}

/**
 * Whether only the first row of each group holds its name (merged cells, or cells left empty below it): then an empty cell
 * means "as above". Told by merges, or by every name standing exactly once with empty cells among them.
 */
function namesStandOnce(counts: readonly number[], blank: number, options: { readonly merged: boolean }): boolean {
  if (blank < 0 || counts.length < 2) return false;
  return options.merged || counts.every((count, group) => group === blank || count === 1);
}

function numbered(groups: Uint32Array, names: readonly string[]): GroupsOfUnits {
  return { groups, names, notRanked: new Set(names.flatMap((name, group) => (saysNotRanked(name) ? [group] : []))) };
}

/** Numbers the groups of the units in `rows`; an empty cell names the group '', or goes on with the group above. */
export function groupsByColumn(rows: Int32Array, valueAt: (row: number) => CellValue, options: { readonly merged: boolean }): GroupsOfUnits {
  const names: string[] = [];
  const counts: number[] = [];
  const ofKey = new Map<string, number>();
  const ofValue = new Map<CellValue, number>();
  const groups = new Uint32Array(rows.length);
  let blank = -1;
  for (let unit = 0; unit < rows.length; unit += 1) {
    const value = valueAt(rows[unit] ?? 0);
    let group = ofValue.get(value);
    if (group === undefined) {
      const name = cellText(value);
      const key = nameKey(name);
      group = ofKey.get(key) ?? names.length;
      if (group === names.length) {
        names.push(name);
        counts.push(0);
        ofKey.set(key, group);
        if (name === '') blank = group;
      }
      ofValue.set(value, group);
    }
    counts[group] = (counts[group] ?? 0) + 1;
    groups[unit] = group;
  }
  // An empty first cell has nothing above it.
  if (groups[0] === blank || !namesStandOnce(counts, blank, options)) return numbered(groups, names);
  for (let unit = 1; unit < groups.length; unit += 1) {
    if (groups[unit] === blank) groups[unit] = groups[unit - 1] ?? 0;
    else if ((groups[unit] ?? 0) > blank) groups[unit] = (groups[unit] ?? 0) - 1;
  }
  return numbered(groups, names.filter((_, group) => group !== blank));
}
