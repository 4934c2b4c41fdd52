/**
 * Classes that contradict scores: the fewest whose removal leaves no better score with a worse class. In the order of the scores the classes must not get better
 * again; the longest such sequence is kept, and who stands outside contradicts someone in it. O(n log n).
 */
export interface ClassedUnits {
  /** Index of each unit's class; -1 for none. */
  readonly ofUnit: Int32Array;
  readonly classCount: number;
  /** As they print, greater being better; NaN for none. */
  readonly scores: Float64Array;
  readonly groups: Uint32Array;
  readonly groupCount: number;
}

/** Groups of more units take a while each. */
const MANY = 10_000;

export interface Contradiction {
  readonly unit: number;
  /** One that contradicts it. */
  readonly against: number;
  /** The class of those around it; null where it stands on a border. */
  readonly between: number | null;
  /** Nobody else contradicts either: both may be wrong. */
  readonly isMutual: boolean;
  /** Both print the same score. */
  readonly isEqual: boolean;
}

/** Classes from the best: in each group their middle scores tell which of two is better, and the groups vote; where no group has both, all scores tell. */
function placesOfClasses({ ofUnit, classCount, scores, groups, groupCount }: ClassedUnits): Int32Array {
  const own = Array.from({ length: groupCount + 1 }, () => Array.from({ length: classCount }, (): number[] => []));
  scores.forEach((score, unit) => {
    if (Number.isNaN(score)) return;
    own[0]?.[ofUnit[unit] ?? -1]?.push(score);
    own[1 + (groups[unit] ?? 0)]?.[ofUnit[unit] ?? -1]?.push(score);
  });
  const middles = own.map((classes) => classes.map((each) => each.sort((one, other) => one - other)[each.length >> 1] ?? Number.NaN));
  const beats = (one: number, other: number): number => {
    const votes = middles.slice(1).map((of) => Math.sign((of[one] ?? Number.NaN) - (of[other] ?? Number.NaN)));
    const sum = votes.reduce((all, vote) => all + (Number.isNaN(vote) ? 0 : vote), 0);
    return sum === 0 ? Math.sign((middles[0]?.[one] ?? 0) - (middles[0]?.[other] ?? 0)) : sum;
  };
  const all = Array.from({ length: classCount }, (_, index) => index);
  const wins = all.map((one) => all.filter((other) => beats(one, other) > 0).length);
  const order = [...all].sort((one, other) => (wins[other] ?? 0) - (wins[one] ?? 0));
  const place = new Int32Array(classCount);
  order.forEach((index, at) => {
    place[index] = at;
  });
  return place;
}

/** It pauses after each step. */
export function* contradictionsIn(units: ClassedUnits): Generator<void, Contradiction[]> {
  const place = placesOfClasses(units);
  yield;
  const { ofUnit, scores, groups, groupCount } = units;
  const byGroup = Array.from({ length: groupCount }, (): number[] => []);
  scores.forEach((score, unit) => {
    if (!Number.isNaN(score) && (ofUnit[unit] ?? -1) >= 0) byGroup[groups[unit] ?? 0]?.push(unit);
  });
  const placeOf = (unit: number): number => place[ofUnit[unit] ?? 0] ?? 0;
  for (const own of byGroup) {
    own.sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || placeOf(one) - placeOf(other));
    if (own.length > MANY) yield;
  }
  return byGroup.flatMap((own) => {
    return contradictionsOf(own, placeOf, scores).map((each) => ({ ...each, between: each.between === null ? null : (ofUnit[each.between] ?? null) }));
  });
}

function contradictionsOf(ordered: readonly number[], placeOf: (unit: number) => number, scores: Float64Array): Contradiction[] {
  const kept = longestRun(ordered.map(placeOf));
  const isKept = new Set(kept);
  const found: Contradiction[] = [];
  ordered.forEach((unit, at) => {
    if (isKept.has(at)) return;
    const own = placeOf(unit);
    const against = kept.filter((other) => (other < at ? placeOf(ordered[other] ?? 0) > own : placeOf(ordered[other] ?? 0) < own));
    const above = kept.filter((other) => other < at).at(-1);
    const below = kept.find((other) => other > at);
    const [nearest = 0] = against.sort((one, other) => Math.abs(one - at) - Math.abs(other - at));
    const around = above === undefined || below === undefined || placeOf(ordered[above] ?? 0) !== placeOf(ordered[below] ?? 0) ? null : (ordered[above] ?? null);
    const other = ordered[nearest] ?? 0;
    found.push({ unit, against: other, between: around, isMutual: against.length === 1, isEqual: scores[other] === scores[unit] });
  });
  // Equal scores of two classes stand side by side and are in order either way.
  ordered.forEach((unit, at) => {
    const next = ordered[at + 1];
    if (next === undefined || scores[next] !== scores[unit] || placeOf(next) === placeOf(unit) || !isKept.has(at) || !isKept.has(at + 1)) return;
    found.push({ unit: next, against: unit, between: null, isMutual: true, isEqual: true });
  });
  return found;
}

/** Places of the longest sequence that never falls. */
function longestRun(values: readonly number[]): number[] {
  const ends: number[] = [];
  const before = new Int32Array(values.length).fill(-1);
  values.forEach((value, at) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) <= value) low = middle + 1;
      else high = middle;
    }
    before[at] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = at;
  });
  const run: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) run.push(at);
  return run.reverse();
}
