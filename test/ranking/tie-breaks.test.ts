import fc from 'fast-check';
import { findTieBreakUses, findTies, quantise, RankingError, rankScores, TIE_METHODS } from '../../src/ranking';
import type { RankOptions, TieBreak, TieBreakUses } from '../../src/ranking';
import { compareDecimals, publishedDecimal } from './decimal-oracle';
import { paris2024 } from './paris-2024';
import { decimals, nastyScore, order } from './score-arbitraries';

const none = Number.NaN;
const column = (...values: number[]): Float64Array => Float64Array.from(values);

const valueOrNone = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0, 1, 1.004, 1.005, 2, 1e300, -3) },
  { weight: 2, arbitrary: nastyScore },
  { weight: 1, arbitrary: fc.constant(none) },
);
const three = [2, 3, 4] as const;

/** Scores with many ties, and up to three columns to break them. */
const row = fc.tuple(valueOrNone, fc.nat({ max: 2 }), valueOrNone, valueOrNone, valueOrNone);
const tables = fc.array(row, { maxLength: 30 }).chain((rows) =>
  fc.record({
    scores: fc.constant(Float64Array.from(rows, ([score]) => score)),
    groups: fc.constant(Uint32Array.from(rows, ([, group]) => group)),
    order,
    decimals,
    tieBreaks: fc.tuple(
      ...three.map((at) => fc.record({ values: fc.constant(Float64Array.from(rows, (each) => each[at])), order, decimals })),
    ),
  }),
);

/** Less than 0 where the left row is better in the column. A row without a value is worse than any with one. */
function comparedIn({ values, order: direction, decimals: places }: TieBreak, left: number, right: number): number {
  const [mine, other] = [values[left] ?? none, values[right] ?? none];
  if (Number.isNaN(mine) || Number.isNaN(other)) return Number(Number.isNaN(mine)) - Number(Number.isNaN(other));
  const compared = compareDecimals(publishedDecimal(mine, places as number), publishedDecimal(other, places as number));
  return direction === 'ascending' ? compared : -compared;
}

function firstDifference(columns: readonly TieBreak[], left: number, right: number): number {
  const found = columns.findIndex((each) => comparedIn(each, left, right) !== 0);
  return found < 0 ? columns.length : found;
}

describe('tie-breaks', () => {
  it('rank those whose scores are equal, the first column first, each in its own direction and at its own decimals', () => {
    const scores = column(72, 72, 80, 72, 72.004, 60);
    const survey = { values: column(14, 15.5, 0, 14, 13.98, 99), decimals: 1 };
    const complaints = { values: column(3, 9, 9, 2, 3, 0), order: 'ascending' } as const;
    expect(rankScores(scores, { decimals: 2, tieBreaks: [survey] })).toEqual(column(3, 2, 1, 3, 3, 6));
    expect(rankScores(scores, { decimals: 2, tieBreaks: [survey, complaints] })).toEqual(column(4, 2, 1, 3, 4, 6));
    expect(rankScores(scores, { decimals: 2, tieBreaks: [complaints, survey] })).toEqual(column(3, 5, 1, 2, 3, 6));
  });

  it('put a row without a value after those with one, in both directions, and leave two without one equal', () => {
    const scores = column(5, 5, 5, 5);
    const values = column(none, 1, 2, none);
    expect(rankScores(scores, { tieBreaks: [{ values }] })).toEqual(column(3, 2, 1, 3));
    expect(rankScores(scores, { tieBreaks: [{ values, order: 'ascending' }] })).toEqual(column(3, 1, 2, 3));
  });

  it('rank no row that has no score', () => {
    expect(rankScores(column(none, 1, 1), { tieBreaks: [{ values: column(9, 1, 2) }] })).toEqual(column(none, 2, 1));
  });

  it('give the rank 1 and the number of rows of the group that are better in the first column that differs', () => {
    fc.assert(
      fc.property(tables, ({ scores, groups, ...options }) => {
        const columns: TieBreak[] = [{ values: scores, order: options.order, decimals: options.decimals }, ...options.tieBreaks];
        const rows = Array.from(scores.keys()).filter((row) => !Number.isNaN(scores[row]));
        const expected = new Float64Array(scores.length).fill(none);
        for (const row of rows) {
          const rivals = rows.filter((other) => groups[other] === groups[row]);
          const comparisons = rivals.map((other) => columns.map((each) => comparedIn(each, other, row)).find((each) => each !== 0));
          expected[row] = 1 + comparisons.filter((each) => each === -1).length;
        }
        expect(rankScores(scores, { groups, groupCount: 3, ...options })).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('refine the ranks without them, whatever way ties are ranked: who was better stays better', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...TIE_METHODS), ({ scores, groups, tieBreaks, ...options }, ties) => {
        const plain = rankScores(scores, { groups, ...options, ties });
        const refined = rankScores(scores, { groups, ...options, ties, tieBreaks });
        plain.forEach((rank, left) => {
          expect(Number.isNaN(refined[left])).toBe(Number.isNaN(rank));
          plain.forEach((other, right) => {
            if (ties === 'ordinal' || groups[left] !== groups[right] || !(rank < other)) return;
            expect(refined[left]).toBeLessThan(refined[right] ?? none);
          });
        });
      }),
    );
  });

  it('are ranked by all five ways as scores are that stand in the same order', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...TIE_METHODS), ({ scores, groups, ...options }, ties) => {
        const standIns = rankScores(scores, { groups, ...options });
        expect(rankScores(scores, { groups, ...options, ties })).toEqual(rankScores(standIns, { groups, order: 'ascending', ties }));
      }),
    );
  });

  it('change nothing where all have the same value, and where no scores tie', () => {
    fc.assert(
      fc.property(tables, ({ scores, tieBreaks, ...options }) => {
        const same = { values: new Float64Array(scores.length).fill(7) };
        const more = rankScores(scores, { ...options, tieBreaks: [same, ...tieBreaks, same] });
        expect(more).toEqual(rankScores(scores, { ...options, tieBreaks }));
      }),
    );
    expect(rankScores(column(1, 2, 3), { tieBreaks: [{ values: column(3, 2, 1) }] })).toEqual(column(3, 2, 1));
  });

  it('do not change what they are computed from', () => {
    const scores = column(1, 1, none);
    const values = column(5, none, 7);
    rankScores(scores, { tieBreaks: [{ values }] });
    findTieBreakUses(scores, { tieBreaks: [{ values }] });
    expect([scores, values]).toEqual([column(1, 1, none), column(5, none, 7)]);
  });

  it('of many rows rank as a plain comparison sort does, wherever the values lie', () => {
    for (const spread of [10, 1e4, 1e12, 1e300]) {
      const random = randomOf(42);
      const value = (): number => (random() < 0.02 ? none : Math.floor(random() * 12) * (spread / 12));
      const values = (): Float64Array => Float64Array.from({ length: 3000 }, value);
      const scores = values();
      const least: TieBreak = { values: values(), order: 'ascending', decimals: 0 };
      const tieBreaks: readonly TieBreak[] = [{ values: values() }, least, { values: values() }];
      const rows = Array.from(scores.keys()).filter((row) => !Number.isNaN(scores[row]));
      const columns: readonly TieBreak[] = [{ values: scores }, ...tieBreaks];
      const published = columns.map(({ values: given, decimals: places = 'all', order: direction }) =>
        given.map((each) => (Number.isNaN(each) ? Infinity : quantise(each, places as number) * (direction === 'ascending' ? 1 : -1))),
      );
      const compare = (left: number, right: number): number => {
        const differing = published.find((each) => each[left] !== each[right]);
        return differing === undefined ? 0 : (differing[left] ?? 0) < (differing[right] ?? 0) ? -1 : 1;
      };
      rows.sort(compare);
      const expected = new Float64Array(scores.length).fill(none);
      rows.forEach((row, place) => {
        const before = rows[place - 1];
        expected[row] = before !== undefined && compare(before, row) === 0 ? (expected[before] ?? 0) : place + 1;
      });
      expect(rankScores(scores, { tieBreaks })).toEqual(expected);
    }
  });

  function randomOf(seed: number): () => number {
    let state = seed;
    return () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
  }

  it('may be eight', () => {
    const scores = new Float64Array(9).fill(50);
    const tieBreaks = Array.from({ length: 8 }, (_, index) => ({ values: scores.map((__, row) => Number(row === index)) }));
    expect(rankScores(scores, { tieBreaks })).toEqual(column(1, 2, 3, 4, 5, 6, 7, 8, 9));
  });

  it.each<[string, RankOptions]>([
    ['tie-breaks-too-many', { tieBreaks: Array.from({ length: 9 }, () => ({ values: column(1, 2) })) }],
    ['tie-break-length', { tieBreaks: [{ values: column(1) }] }],
    ['score-infinite', { tieBreaks: [{ values: column(1, Infinity) }] }],
    ['order-unknown', { tieBreaks: JSON.parse('[{ "order": "down", "values": [1, 2] }]') as TieBreak[] }],
    ['decimals-invalid', { tieBreaks: [{ values: column(1, 2), decimals: 11 }] }],
    ['decimals-length', { tieBreaks: [{ values: column(1, 2), decimals: [1, 2] }] }],
  ])('that cannot be used throw a RankingError with the code %s', (code, options) => {
    expect(() => rankScores(column(1, 2), options)).toThrow(RankingError);
    expect(() => rankScores(column(1, 2), options)).toThrow(expect.objectContaining({ code }) as Error);
  });
});

describe('ties after tie-breaks', () => {
  it('are the rows equal in score and in all tie-breaks', () => {
    const ties = findTies(column(72, 72, 72, 72, 60), { tieBreaks: [{ values: column(1, 2, 2, 1, 1) }] });
    expect(Array.from(ties.rows)).toEqual([1, 2, 0, 3]);
    expect(Array.from(ties.ranks)).toEqual([1, 3]);
    expect(Array.from(ties.nextRanks)).toEqual([3, 5]);
  });
});

describe('uses of tie-breaks', () => {
  /** "rank of each row: value of each" of a use. */
  function shown(uses: TieBreakUses): string[] {
    return Array.from({ length: uses.count }, (_, use) => {
      const at = Array.from(uses.rows.keys()).slice(uses.starts[use], uses.starts[use + 1]);
      const rows = at.map((index) => `row ${String(uses.rows[index])} rank ${String(uses.ranks[index])} by ${String(uses.values[index])}`);
      const who = `group ${String(uses.groups[use])}, ${String(uses.scores[use])} each`;
      return `${who}, tie-break ${String(uses.tieBreaks[use])}: ${rows.join(', ')}`;
    });
  }

  it('name who was told apart, by which column and which values, with the ranks in the end', () => {
    const survey = { values: column(14, 15.52, none, 14, 15, 15), decimals: 1 };
    const complaints = { values: column(3, 0, 0, 2, 1, 1), order: 'ascending' } as const;
    const groups = Uint32Array.of(1, 1, 1, 1, 0, 0);
    const uses = findTieBreakUses(column(72, 72, 72, 72, 80, 80), { groups, tieBreaks: [survey, complaints] });
    expect(shown(uses)).toEqual([
      'group 1, 72 each, tie-break 0: row 1 rank 1 by 15.5, row 3 rank 2 by 14, row 0 rank 3 by 14, row 2 rank 4 by NaN',
      'group 1, 72 each, tie-break 1: row 3 rank 2 by 2, row 0 rank 3 by 3',
    ]);
    expect(Array.from(uses.settledBy)).toEqual([2, 1, 1, 2, 3, 3]);
  });

  it('pass over a column that tells nobody apart', () => {
    const uses = findTieBreakUses(column(72, 72, none), { tieBreaks: [{ values: column(1, 1, 1) }, { values: column(1, 2, 3) }] });
    expect(shown(uses)).toEqual(['group 0, 72 each, tie-break 1: row 1 rank 1 by 2, row 0 rank 2 by 1']);
    expect(Array.from(uses.settledBy)).toEqual([2, 2, -1]);
  });

  it('are none without tie-breaks: the score settles all, or rows share', () => {
    const uses = findTieBreakUses(column(3, 3, 2));
    expect(uses.count).toBe(0);
    expect(Array.from(uses.settledBy)).toEqual([1, 1, 0]);
  });

  it('say of each row by the last column that parts it from any other what settled its rank', () => {
    fc.assert(
      fc.property(tables, ({ scores, groups, ...options }) => {
        const columns: TieBreak[] = [{ values: scores, order: options.order, decimals: options.decimals }, ...options.tieBreaks];
        const { settledBy } = findTieBreakUses(scores, { groups, groupCount: 3, ...options });
        scores.forEach((score, row) => {
          const rivals = Array.from(scores.keys()).filter((other) => groups[other] === groups[row] && !Number.isNaN(scores[other]));
          const differences = rivals.filter((other) => other !== row).map((other) => firstDifference(columns, row, other));
          expect(settledBy[row]).toBe(Number.isNaN(score) ? -1 : Math.max(0, ...differences));
        });
      }),
    );
  });

  it('are all pairs of equal scores and different ranks, each in one use whose column is the first that differs', () => {
    fc.assert(
      fc.property(tables, ({ scores, groups, ...options }) => {
        const columns: TieBreak[] = [{ values: scores, order: options.order, decimals: options.decimals }, ...options.tieBreaks];
        const uses = findTieBreakUses(scores, { groups, groupCount: 3, ...options });
        const pairs: string[] = [];
        for (let use = 0; use < uses.count; use++) {
          const rows = Array.from(uses.rows.subarray(uses.starts[use], uses.starts[use + 1]));
          for (const left of rows) {
            for (const right of rows) {
              const first = firstDifference(columns, left, right);
              if (left < right && first === (uses.tieBreaks[use] ?? 0) + 1) pairs.push([left, right].join());
            }
          }
        }
        const expected: string[] = [];
        scores.forEach((score, left) => {
          scores.forEach((other, right) => {
            if (left >= right || groups[left] !== groups[right] || Number.isNaN(score) || Number.isNaN(other)) return;
            const first = firstDifference(columns, left, right);
            if (first > 0 && first < columns.length) expected.push([left, right].join());
          });
        });
        expect(pairs.sort()).toEqual(expected.sort());
      }),
    );
  });
});

describe('Paris 2024', () => {
  const medals = (of: 'gold' | 'silver' | 'bronze' | 'rank'): Float64Array => Float64Array.from(paris2024, (team) => team[of]);
  const options: RankOptions = { tieBreaks: [{ values: medals('silver') }, { values: medals('bronze') }] };

  it('is ranked as it was published, all 91 teams, by gold, then silver, then bronze', () => {
    expect(paris2024).toHaveLength(91);
    expect(rankScores(medals('gold'), options)).toEqual(medals('rank'));
  });

  it('has 11 ranks settled by gold alone, 14 by silver, 25 by bronze, and 41 teams that still share', () => {
    const counts = [0, 0, 0, 0];
    for (const settled of findTieBreakUses(medals('gold'), options).settledBy) counts[settled] = (counts[settled] ?? 0) + 1;
    expect(counts).toEqual([11, 14, 25, 41]);
  });
});
