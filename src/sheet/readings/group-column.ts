/** Groups told by a column. Names are compared by key and kept as first entered; their order is that of the sheet. */
import type { BlankGroups } from '../model/choice';
import type { CellValue } from '../model/grid';
import { cellText } from '../text/cell-text';
import { nameKey } from '../text/name-key';
import { readNumberText } from '../text/number-text';
import { saysNotRanked } from '../text/row-words';

export interface GroupsOfUnits {
  /** Index into `names` of each unit. */
  readonly groups: Uint32Array;
  readonly names: readonly string[];
  /** Groups that are marked as not ranked. */
  readonly notRanked: ReadonlySet<number>;
  /** Units without a group among units with one, of which nobody has said what they are. */
  readonly blank: readonly number[];
}

/**
 * Whether only the first row of each group holds its name (merged cells, or cells left empty below it): then an empty cell
 * means "as above". Told by merges, or by every name standing exactly once with empty cells among them.
 */
function namesStandOnce(counts: readonly number[], blank: number, options: { readonly merged: boolean }): boolean {
  if (blank < 0 || counts.length < 2) return false;
  return options.merged || counts.every((count, group) => group === blank || count === 1);
}

function numbered(groups: Uint32Array, names: readonly string[]): Omit<GroupsOfUnits, 'blank'> {
  return { groups, names, notRanked: new Set(names.flatMap((name, group) => (saysNotRanked(name) ? [group] : []))) };
}

/** A cell that names no group: blank, or a mark such as `-` or `N/A`. */
function isNoGroup(name: string): boolean {
  return name === '' || readNumberText(name).kind === 'not-scored';
}

export interface GroupColumnOptions {
  readonly merged: boolean;
  /** What a person said of units without a group; null where nobody was asked. */
  readonly blanks: BlankGroups | null;
}

/**
 * Numbers the groups of the units in `rows`. Where each name stands once, over the cells below it, a blank cell goes on with the group above; elsewhere a unit
 * without a group is for a person to settle: until then it is in a group of its own, and told in `blank`.
 */
export function groupsByColumn(rows: Int32Array, valueAt: (row: number) => CellValue, options: GroupColumnOptions): GroupsOfUnits {
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
      const entered = cellText(value);
      const name = typeof value === 'string' && isNoGroup(entered) && !saysNotRanked(entered) ? '' : entered;
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
  if (blank < 0) return { ...numbered(groups, names), blank: [] };
  // An empty first cell has nothing above it.
  const goesOn = groups[0] !== blank && (options.blanks === 'above' || namesStandOnce(counts, blank, options));
  if (!goesOn) {
    const open = options.blanks !== null || names.length < 2 ? [] : Array.from(groups, (group, unit) => (group === blank ? unit : -1)).filter((unit) => unit >= 0);
    const found = numbered(groups, names);
    return { ...found, notRanked: options.blanks === 'unranked' ? new Set([...found.notRanked, blank]) : found.notRanked, blank: open };
  }
  for (let unit = 1; unit < groups.length; unit += 1) {
    if (groups[unit] === blank) groups[unit] = groups[unit - 1] ?? 0;
    else if ((groups[unit] ?? 0) > blank) groups[unit] = (groups[unit] ?? 0) - 1;
  }
  return { ...numbered(groups, names.filter((_, group) => group !== blank)), blank: [] };
}
