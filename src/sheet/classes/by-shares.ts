/**
 * Classes by shares of the units in their order: the best 20 %, the next 50 %, the rest; and caps on a class that bounds have given.
 *
 * A share never splits a tie. Where the last places of a class fall among units that tie, all of them go below, so that the share is not
 * exceeded, and the tie is told: whoever decides may lift one of them by hand, with the reason.
 */
import { rankScores, type RankOptions } from '../../ranking';
import { add, compare, exactDecimal, roundedQuotient, wholeShare, ZERO } from '../totals/exact-decimal';
import { NO_CLASS } from './score-class';

/** Units that tie over the end of a class. */
export interface SplitTie {
  readonly group: number;
  /** The class above, in which there are places for some of them only. */
  readonly class: number;
  /** How many of them there would be places for. */
  readonly places: number;
  readonly units: readonly number[];
}

export interface ClassesByShares {
  /** The class of each unit, -1 for one without a score. */
  readonly classes: Int16Array;
  /** By class, then group. */
  readonly splitTies: readonly SplitTie[];
}

/** How scores are ranked: tied units are those that share a rank. */
export type OrderOptions = Omit<RankOptions, 'ties'>;

/**
 * The class of each unit by its place in its group. `shares` has the per cent of each class but the last, which takes the rest; places are
 * rounded down, counted from the best. Throws a RangeError where a share is not above 0, or all are more than 100.
 *
 * @example classifyByShares(Float64Array.of(5, 4, 3, 2, 1), [20, 40]).classes // Int16Array.of(0, 1, 1, 2, 2)
 * @example classifyByShares(Float64Array.of(5, 5, 3, 2, 1), [20, 40]).splitTies // [{ group: 0, class: 0, places: 1, units: [0, 1] }]
 */
export function classifyByShares(scores: Float64Array, shares: readonly number[], options: OrderOptions = {}): ClassesByShares {
  const ends = endsOfShares(shares);
  const places = rankScores(scores, { ...options, ties: 'modified' });
  const groupOf = groupsOf(options);
  const sizes: number[] = [];
  places.forEach((place, unit) => {
    const group = groupOf(unit);
    sizes[group] = (sizes[group] ?? 0) + Number(!Number.isNaN(place));
  });
  const limits = ends.map((end) => sizes.map((size) => wholeShare(end, size, 'all')));
  const classes = Int16Array.from(places, (place, unit) => {
    if (Number.isNaN(place)) return NO_CLASS;
    const found = limits.findIndex((ofGroups) => place <= (ofGroups[groupOf(unit)] ?? 0));
    return found < 0 ? shares.length : found;
  });
  return { classes, splitTies: limits.flatMap((ofGroups, index) => splitTies(scores, { class: index, limits: ofGroups }, options)) };
}

export interface Cap {
  /** The class that is capped; those beyond the cap go to the next. */
  readonly class: number;
  /** In per cent. */
  readonly share: number;
  /** Of what, in the same group: of those that are in the class below in the end, or of all that have a class. */
  readonly of: 'class below' | 'all';
}

export interface Capped extends ClassesByShares {
  /** The units that the cap has moved to the class below. */
  readonly lowered: readonly number[];
  /** How many the class may have in each group. */
  readonly limits: readonly number[];
}

/**
 * Classes with one of them capped, in each group by itself. Throws a RangeError for a share that is not above 0 and at most 100.
 *
 * With 20 % of the class below, of 25 units that reach either class 4 stay above: 5 are 25 % of the other 20.
 */
export function capClass(classes: Int16Array, scores: Float64Array, cap: Cap, options: OrderOptions = {}): Capped {
  demandShares([cap.share]);
  const groupOf = groupsOf(options);
  const counts: number[] = [];
  classes.forEach((each, unit) => {
    const group = groupOf(unit);
    const isCounted = cap.of === 'all' ? each !== NO_CLASS : each === cap.class || each === cap.class + 1;
    counts[group] = (counts[group] ?? 0) + Number(isCounted);
  });
  const limits = counts.map((count) => wholeShare(cap.share, count, cap.of === 'all' ? 'all' : 'rest'));
  const candidates = scores.map((score, unit) => (classes[unit] === cap.class ? score : Number.NaN));
  const lowered: number[] = [];
  rankScores(candidates, { ...options, ties: 'modified' }).forEach((place, unit) => {
    if (place > (limits[groupOf(unit)] ?? 0)) lowered.push(unit);
  });
  const capped = classes.slice();
  for (const unit of lowered) capped[unit] = cap.class + 1;
  return { classes: capped, lowered, limits, splitTies: splitTies(candidates, { class: cap.class, limits }, options) };
}

function groupsOf({ groups }: OrderOptions): (unit: number) => number {
  return (unit) => groups?.[unit] ?? 0;
}

/** Where each share ends, in per cent of all units. */
function endsOfShares(shares: readonly number[]): readonly number[] {
  demandShares(shares);
  let sum = ZERO;
  return shares.map((share) => {
    sum = add(sum, exactDecimal(share));
    return roundedQuotient(sum, exactDecimal(1), MOST_DECIMALS);
  });
}

const MOST_DECIMALS = 10;

function demandShares(shares: readonly number[]): void {
  const areTooMuch = shares.some((share) => !(share > 0)) || compare(shares.map(exactDecimal).reduce(add, ZERO), exactDecimal(100)) > 0;
  if (areTooMuch) throw new RangeError('Shares are above 0, and together at most 100 %.');
}

/** Where a class ends: at how many units of each group. */
interface ClassEnd {
  readonly class: number;
  readonly limits: readonly number[];
}

/** The ties of which the first place is within the limit of their group and the last is not. */
function splitTies(scores: Float64Array, end: ClassEnd, options: OrderOptions): SplitTie[] {
  const first = rankScores(scores, { ...options, ties: 'standard' });
  const last = rankScores(scores, { ...options, ties: 'modified' });
  const groupOf = groupsOf(options);
  const tied = new Map<number, { readonly places: number; readonly units: number[] }>();
  first.forEach((place, unit) => {
    const group = groupOf(unit);
    const limit = end.limits[group] ?? 0;
    if (!(place <= limit && (last[unit] ?? 0) > limit)) return;
    const known = tied.get(group);
    if (known === undefined) tied.set(group, { places: limit + 1 - place, units: [unit] });
    else known.units.push(unit);
  });
  const found = Array.from(tied, ([group, { places, units }]): SplitTie => ({ group, class: end.class, places, units }));
  return found.sort((left, right) => left.group - right.group);
}
