/** The columns of scores that ranking is measured on. Seeded, so that each run measures the same numbers. */
import type { Decimals, RankOptions } from '../src/ranking';

export interface ScoreColumn {
  readonly name: string;
  readonly scores: Float64Array;
  readonly decimals: Decimals;
  readonly options: RankOptions;
  /** Times faster than d3-array at least, where the issue promises it. */
  readonly fasterThanD3: number | null;
  /** Times the bare sort at most. */
  readonly timesBareSort: number;
}

const DECIMALS_PROMISED = 1.2;
const ANY_INPUT = 2.5;

export function scoreColumns(rowCount: number): ScoreColumn[] {
  const random = seededRandom(2017);
  const fill = (scoreOf: (row: number) => number): Float64Array => Float64Array.from({ length: rowCount }, (_, row) => scoreOf(row));
  /** 53 random bits: 32 from one draw are not a full double. */
  const full = (): number => random() + random() * 2 ** -32;
  const published = (decimals: number, most: number): Float64Array => fill(() => Math.round(full() * most * 10 ** decimals) / 10 ** decimals);
  const column = (name: string, scores: Float64Array, decimals: Decimals, promised: { d3?: number; bare?: number; options?: RankOptions } = {}): ScoreColumn => ({
    name,
    scores,
    decimals,
    options: { ...promised.options, decimals },
    fasterThanD3: promised.d3 ?? null,
    timesBareSort: promised.bare ?? ANY_INPUT,
  });

  const tied = published(2, 100);
  const different6 = published(6, 1e6);
  const different10 = published(10, 100);
  const random100 = fill(() => full() * 100);
  const tenGroups = { groups: Uint32Array.from({ length: rowCount }, () => Math.floor(random() * 10)), groupCount: 10 };
  return [
    column('many ties, at 2 decimals', tied, 2, { d3: 25, bare: DECIMALS_PROMISED }),
    column('many ties, in ten groups, at 2 decimals', tied, 2, { bare: DECIMALS_PROMISED, options: tenGroups }),
    column('many ties and noise (72.00000000000001), at 2 decimals', withNoise(tied, random), 2, { bare: DECIMALS_PROMISED }),
    column('halves of the last decimal, at 2 decimals', published(3, 100), 2, { bare: DECIMALS_PROMISED }),
    column('all different, at 6 decimals', different6, 6, { d3: 10, bare: DECIMALS_PROMISED }),
    column('all different, in ten groups, at 6 decimals', different6, 6, { bare: DECIMALS_PROMISED, options: tenGroups }),
    column('all different, at 10 decimals', different10, 10, { bare: DECIMALS_PROMISED }),
    column('nearly sorted, at 2 decimals', nearlySorted(rowCount, random, 2), 2, { bare: ANY_INPUT }),
    column('all different, full precision', random100, 'all', { d3: 4 }),
    column('all different, in ten groups, full precision', random100, 'all', { options: tenGroups }),
    column('many ties and noise, full precision', withNoise(tied, random), 'all'),
    column('many ties, full precision', tied, 'all'),
    column('nearly sorted, full precision', nearlySorted(rowCount, random, 15), 'all'),
    column('sorted, least first, full precision', fill((row) => row / 7), 'all'),
    column('sorted, greatest first, full precision', fill((row) => (rowCount - row) / 7), 'all'),
    column('negative and positive, full precision', fill(() => (full() - 0.5) * 100), 'all'),
    column('skewed like incomes, full precision', fill(() => 1 / (full() + 1e-9)), 'all'),
    column('magnitudes from 1e-300 to 1e300, full precision', fill(() => (full() - 0.5) * 10 ** (random() * 600 - 300)), 'all'),
  ];
}

/** Scores with about a hundred rows to each, and values to break their ties, both between 0 and 100 at two decimals. */
export function tieBreakColumns(rowCount: number): { readonly scores: Float64Array; readonly values: Float64Array } {
  const random = seededRandom(2024);
  const fill = (): Float64Array => Float64Array.from({ length: rowCount }, () => Math.round(random() * 10_000) / 100);
  return { scores: fill(), values: fill() };
}

/** Mulberry32: 32 bits a draw. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Totals as adding up leaves them: the last bit or two up or down. */
function withNoise(scores: Float64Array, random: () => number): Float64Array {
  return scores.map((score) => score * (1 + (Math.floor(random() * 5) - 2) * 2 ** -52));
}

/** Rising, but one row in a hundred exchanged with any other. */
function nearlySorted(rowCount: number, random: () => number, decimals: number): Float64Array {
  const unit = 10 ** decimals;
  const scores = Float64Array.from({ length: rowCount }, (_, row) => (decimals > 10 ? row / 7 : Math.round((row / 7) * unit) / unit));
  for (let exchange = 0; exchange < rowCount / 100; exchange++) {
    const left = Math.floor(random() * rowCount);
    const right = Math.floor(random() * rowCount);
    const kept = scores[left] ?? 0;
    scores[left] = scores[right] ?? 0;
    scores[right] = kept;
  }
  return scores;
}
