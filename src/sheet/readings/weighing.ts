/** What each witness for a row being no unit weighs, in bits, and how they add up for one row. */
import type { Statistic } from '../evidence/statistics-of-rows';
import type { SummaryWitness } from '../model/left-out';

const WEIGHTS = {
  label: 7,
  total: 8,
  statistic: 4,
  beyond: 3,
  'nearly-sum': 5,
  difference: 9,
  term: 4.5,
  'names-group': 8,
  formula: 12,
  'no-serial': 5,
  'no-rank': 4,
  'no-group': 3,
  'after-gap': 2,
  'among-summaries': 5,
  'out-of-scale': 3,
  capitals: 2.5,
  'unlike-names': 4,
  edge: 1,
  serial: -8,
  'last-serial': -5,
  rank: -5,
} as const;

/** What speaks for one row being no unit. */
export class Weighing {
  readonly witnesses: SummaryWitness[] = [];

  constructor(public bits: number) {}

  /** A witness that always weighs the same. */
  say(kind: keyof typeof WEIGHTS): void {
    this.bits += WEIGHTS[kind];
    if (kind !== 'edge' && kind !== 'serial' && kind !== 'last-serial' && kind !== 'rank') this.witnesses.push({ kind });
  }

  weigh(witness: SummaryWitness, bits: number): void {
    this.bits += bits;
    this.witnesses.push(witness);
  }
}

/** Where nothing else is strange about a row, each of a dozen statistics was a try. */
const TRIES = 6;
/** All above, all below, or those of the block. */
const TRIES_OF_SUM = 2;
/** Fewer rows than these sum up to another by chance. */
const FEWEST_PARTS = 3;
/** What makes a row at the edge doubtful. */
const WORTH_A_QUESTION = 4;

/** What it says of a row to be a statistic of others. That it is the least or the greatest says nothing by itself: each list has both. */
export function bitsOfStatistic({ kind, bits, of }: Statistic, { isStrange }: { readonly isStrange: boolean }): number {
  if (kind === 'sum') return Math.max(bits - TRIES_OF_SUM, of >= FEWEST_PARTS ? WORTH_A_QUESTION : 0);
  if (isStrange) return bits;
  return kind === 'mean' || kind === 'median' ? bits - TRIES : 0;
}
