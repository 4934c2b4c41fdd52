/** All groups as the sheet lists them, those without units between the others: for showing them. Ranks are computed without the empty ones. */
import type { Decimals } from '../../ranking';
import type { Reading } from '../model/units';

export interface ListedGroup {
  /** '' for the one group of a sheet without groups. */
  readonly name: string;
  readonly unitCount: number;
  /** The published decimals; null for a group without units. */
  readonly decimals: Decimals | null;
}

/** The groups in the order of the sheet. */
export function groupsInOrder({ units: { groups, groupNames, decimals }, emptyGroups }: Pick<Reading, 'units' | 'emptyGroups'>): ListedGroup[] {
  const counts = new Array<number>(groupNames.length).fill(0);
  for (const group of groups) counts[group] = (counts[group] ?? 0) + 1;
  const emptyBefore = (index: number): ListedGroup[] => emptyGroups.filter(({ before }) => before === index).map(({ name }) => ({ name, unitCount: 0, decimals: null }));
  return [
    ...groupNames.flatMap((name, group) => [...emptyBefore(group), { name, unitCount: counts[group] ?? 0, decimals: decimals[group] ?? 'all' }]),
    ...emptyBefore(groupNames.length),
  ];
}
