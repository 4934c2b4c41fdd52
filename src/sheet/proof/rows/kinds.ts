/** Units that stand in a group of another kind: a commune among departments, while the communes have a group of their own. */
import { kindOf } from '../../text/name-kinds';
import type { UnitTable } from '../../model/units';

/** A group has a kind where nearly all of its names tell the same. */
const NEARLY_ALL = 0.75;
const FEWEST = 3;

type Kind = NonNullable<ReturnType<typeof kindOf>>;

/** How many names a pause stands after: each is held against several patterns. */
const NAMES_AT_ONCE = 5_000;

export interface KindsInGroups {
  /** Units of another kind than their group, with the group, by its index, in which each would stand among its like. */
  readonly others: ReadonlyMap<number, number>;
  /** Units of the kind that their group is of. */
  readonly atHome: ReadonlySet<number>;
}

/** What the names tell of each unit's place. Linear. */
export function* kindsInGroups({ names, groups, groupNames }: UnitTable): Generator<void, KindsInGroups> {
  const others = new Map<number, number>();
  const atHome = new Set<number>();
  if (groupNames.length < 2) return { others, atHome };
  const kinds: (Kind | null)[] = [];
  for (const [unit, name] of names.entries()) {
    kinds.push(kindOf(name));
    if (unit % NAMES_AT_ONCE === NAMES_AT_ONCE - 1) yield;
  }
  const cities: Kind = kinds.includes('provinces') ? 'provinces' : 'districts';
  const counts = groupNames.map(() => new Map<Kind | null, number>());
  const sizes = new Uint32Array(groupNames.length);
  const kindAt = (unit: number): Kind | null => (kinds[unit] === 'cities' ? cities : (kinds[unit] ?? null));
  groups.forEach((group, unit) => {
    const count = counts[group];
    count?.set(kindAt(unit), (count.get(kindAt(unit)) ?? 0) + 1);
    sizes[group] = (sizes[group] ?? 0) + 1;
  });
  const kindsOfGroups = counts.map((count, group) => {
    const [most] = [...count].sort(([, one], [, other]) => other - one);
    return most !== undefined && most[1] >= FEWEST && most[1] >= (sizes[group] ?? 0) * NEARLY_ALL ? most[0] : null;
  });
  groups.forEach((group, unit) => {
    const own = kindsOfGroups[group] ?? null;
    const kind = kindAt(unit);
    if (own === null || kind === null) return;
    const home = kindsOfGroups.indexOf(kind);
    if (kind === own) atHome.add(unit);
    else if (home >= 0) others.set(unit, home);
  });
  return { others, atHome };
}
