/**
 * Classes that contradict scores: the fewest whose removal leaves no better score with a worse class. In the order of the scores the classes must not get better
 * again; the longest such sequence is kept, and who stands outside contradicts someone in it. O(n log n).
 */
import { rankScores } from '../../../ranking';

export interface ClassedUnits {
  /** Index of each unit's class; -1 for none. */
  readonly ofUnit: Int32Array;
  readonly classCount: number;
  /** As they print, greater being better; NaN for none. */
  readonly scores: Float64Array;
  readonly groups: Uint32Array;
  readonly groupCount: number;
}

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

/** Classes from the best, by where their units stand in their groups: place 0 for the first, 1 for the last. */
function placesOfClasses({ ofUnit, classCount, scores, groups, groupCount }: ClassedUnits): Int32Array {
  const ranks = rankScores(scores, { groups, groupCount });
  const sizes = new Float64Array(groupCount);
  ranks.forEach((rank, unit) => {
    if (!Number.isNaN(rank)) sizes[groups[unit] ?? 0] = (sizes[groups[unit] ?? 0] ?? 0) + 1;
  });
  const places = Array.from({ length: classCount }, (): number[] => []);
  ranks.forEach((rank, unit) => {
    if (!Number.isNaN(rank)) places[ofUnit[unit] ?? -1]?.push(rank / (sizes[groups[unit] ?? 0] ?? 1));
  });
  const medians = places.map((own) => own.sort((one, other) => one - other)[own.length >> 1] ?? 1);
  const order = Array.from(medians, (_, index) => index).sort((one, other) => (medians[one] ?? 0) - (medians[other] ?? 0));
  const place = new Int32Array(classCount);
  order.forEach((index, at) => {
    place[index] = at;
  });
  return place;
}

export function contradictionsIn(units: ClassedUnits): Contradiction[] {
  const place = placesOfClasses(units);
  const { ofUnit, scores, groups, groupCount } = units;
  const byGroup = Array.from({ length: groupCount }, (): number[] => []);
  scores.forEach((score, unit) => {
    if (!Number.isNaN(score) && (ofUnit[unit] ?? -1) >= 0) byGroup[groups[unit] ?? 0]?.push(unit);
  });
  const placeOf = (unit: number): number => place[ofUnit[unit] ?? 0] ?? 0;
  return byGroup.flatMap((own) => {
    own.sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || placeOf(one) - placeOf(other));
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
