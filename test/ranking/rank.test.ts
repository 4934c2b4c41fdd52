import fc from 'fast-check';
import { findTies, quantise, rank, RankingError, rankScores, TIE_METHODS, type RankOptions } from '../../src/ranking';
import { compareDecimals, publishedDecimal } from './decimal-oracle';
import { decimals, nastyScore, order, plainScore } from './score-arbitraries';

const scoreOrNone = fc.option(nastyScore, { nil: null, freq: 6 });
const ties = fc.constantFrom(...TIE_METHODS);

function groupsOf<T>(rows: readonly T[], groups: Uint32Array): Map<number, T[]> {
  const lists = new Map<number, T[]>();
  rows.forEach((row, index) => {
    const group = groups[index] ?? 0;
    lists.set(group, [...(lists.get(group) ?? []), row]);
  });
  return lists;
}

/** Scores with a group each, and decimals for each of the groups. */
const grouped = fc.array(fc.tuple(scoreOrNone, fc.nat({ max: 3 })), { maxLength: 40 }).chain((rows) =>
  fc.record({
    scores: fc.constant(Float64Array.from(rows, ([score]) => score ?? NaN)),
    groups: fc.constant(Uint32Array.from(rows, ([, group]) => group)),
    decimals: fc.array(decimals, { minLength: 4, maxLength: 4 }),
    order,
  }),
);

describe('the five ways to rank ties', () => {
  const scores = [90, 80, 80, null, 70];

  it.each([
    ['standard', [1, 2, 2, null, 4]],
    ['modified', [1, 3, 3, null, 4]],
    ['dense', [1, 2, 2, null, 3]],
    ['ordinal', [1, 2, 3, null, 4]],
    ['fractional', [1, 2.5, 2.5, null, 4]],
  ] as const)('%s ranks 90 80 80 – 70 as %j', (method, expected) => {
    expect(rank(scores, { ties: method })).toEqual(expected);
  });

  it('agree where nothing ties', () => {
    fc.assert(
      fc.property(fc.uniqueArray(nastyScore, { selector: (score) => quantise(score, 'all'), maxLength: 30 }), order, (list, direction) => {
        const [first, ...others] = TIE_METHODS.map((method) => rank(list, { ties: method, order: direction }));
        for (const other of others) expect(other).toEqual(first);
      }),
    );
  });

  it('give ordinal ranks to tied rows in source order, in both directions and however they are computed', () => {
    expect(rank([1, 5, 1, 5], { ties: 'ordinal', order: 'ascending' })).toEqual([1, 3, 2, 4]);
    expect(rank([1, 5, 1, 5], { ties: 'ordinal', decimals: 2 })).toEqual([3, 1, 4, 2]);
    expect(rank([0, 1e300, 0, 1e300], { ties: 'ordinal' })).toEqual([3, 1, 4, 2]);
  });

  it('give fractional ranks that sum to n(n + 1)/2, modified ranks that count the better or equal, dense ranks without gaps', () => {
    fc.assert(
      fc.property(fc.array(nastyScore, { minLength: 1, maxLength: 30 }), decimals, (list, places) => {
        const scores = Float64Array.from(list);
        const published = list.map((score) => quantise(score, places));
        const sum = rankScores(scores, { ties: 'fractional', decimals: places }).reduce((total, each) => total + each, 0);
        expect(sum).toBe((list.length * (list.length + 1)) / 2);
        expect(Array.from(rankScores(scores, { ties: 'modified', decimals: places }))).toEqual(published.map((each) => published.filter((other) => other >= each).length));
        const dense = new Set(rankScores(scores, { ties: 'dense', decimals: places }));
        expect(Array.from(dense).sort((left, right) => left - right)).toEqual(Array.from(dense, (_, index) => index + 1));
      }),
    );
  });
});

describe('ranks', () => {
  it('are 1 and the number of strictly better in the group, at the published decimals of the group', () => {
    fc.assert(
      fc.property(grouped, ({ scores, groups, ...options }) => {
        const published = Array.from(scores, (score, row) => (Number.isNaN(score) ? null : publishedDecimal(score, options.decimals[groups[row] ?? 0] ?? 'all')));
        const better = options.order === 'descending' ? 1 : -1;
        const expected = published.map((mine, row) =>
          mine === null ? NaN : 1 + published.filter((other, otherRow) => other !== null && groups[otherRow] === groups[row] && compareDecimals(other, mine) === better).length,
        );
        expect(Array.from(rankScores(scores, { groups, groupCount: 4, ...options }))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('move with their rows when the rows are permuted', () => {
    const shuffled = grouped.chain((table) => fc.tuple(fc.constant(table), fc.shuffledSubarray(Array.from(table.scores.keys()), { minLength: table.scores.length })));
    fc.assert(
      fc.property(shuffled, fc.constantFrom('standard', 'modified', 'dense', 'fractional'), ([{ scores, groups, ...options }, rows], method) => {
        const ranks = rankScores(scores, { groups, groupCount: 4, ties: method, ...options });
        const permuted = rankScores(
          Float64Array.from(rows, (row) => scores[row] ?? NaN),
          { groups: Uint32Array.from(rows, (row) => groups[row] ?? 0), groupCount: 4, ties: method, ...options },
        );
        expect(Array.from(permuted)).toEqual(rows.map((row) => ranks[row]));
      }),
    );
  });

  it('stay when all scores change and none overtakes another', () => {
    // Each is exact on scores of three decimals: no two different ones become equal, no two equal ones become different.
    const changes: ((score: number) => number)[] = [(score) => score * 2, (score) => score + 100, (score) => score * 1e-3, (score) => score ** 3, (score) => score - 50, (score) => Math.sqrt(score)];
    fc.assert(
      fc.property(fc.array(plainScore, { maxLength: 40 }), fc.constantFrom(...changes), order, ties, (list, change, direction, method) => {
        const options: RankOptions = { order: direction, ties: method };
        expect(rankScores(Float64Array.from(list, change), options)).toEqual(rankScores(Float64Array.from(list), options));
      }),
    );
  });

  it('of a group do not depend on the other groups', () => {
    fc.assert(
      fc.property(grouped, ties, ({ scores, groups, ...options }, method) => {
        const together = groupsOf(Array.from(rankScores(scores, { groups, groupCount: 4, ties: method, ...options })), groups);
        for (const [group, alone] of groupsOf(Array.from(scores), groups)) {
          const single = rankScores(Float64Array.from(alone), { ties: method, order: options.order, decimals: options.decimals[group] ?? 'all' });
          expect(Array.from(single)).toEqual(together.get(group));
        }
      }),
    );
  });

  it('tie 0 and -0', () => {
    expect(rank([0, -0, 1])).toEqual([2, 2, 1]);
    expect(rank([0, -0, 1e300])).toEqual([2, 2, 1]);
    expect(rank([-0.001, 0], { decimals: 2 })).toEqual([1, 1]);
  });

  it('hold at the ends of what a double can be', () => {
    const scores = [1e308, 5e-324, 0, -5e-324, -1e308, Number.MAX_VALUE, -Number.MAX_VALUE];
    expect(rank(scores)).toEqual([2, 3, 4, 5, 6, 1, 7]);
    expect(rank(scores, { decimals: 2 })).toEqual([2, 3, 3, 3, 6, 1, 7]);
  });

  it('are none where there are no rows, or none with a score', () => {
    expect(rankScores(new Float64Array(0))).toEqual(new Float64Array(0));
    expect(rank([null, null], { groups: ['a', 'b'] })).toEqual([null, null]);
    expect(rank([NaN, 1])).toEqual([null, 1]);
  });

  it('do not change the scores they are computed from', () => {
    const scores = Float64Array.of(3.14159, NaN, -2, 1e300);
    const groups = Uint32Array.of(1, 0, 1, 0);
    rankScores(scores, { groups, decimals: [2, 'all'] });
    findTies(scores, { groups });
    expect(scores).toEqual(Float64Array.of(3.14159, NaN, -2, 1e300));
    expect(groups).toEqual(Uint32Array.of(1, 0, 1, 0));
  });

  it('can be computed from a part of a longer column', () => {
    expect(rankScores(Float64Array.of(9, 1e300, 1, 2, 1e-300, 9).subarray(1, 5))).toEqual(Float64Array.of(1, 3, 2, 4));
  });
});

describe('many rows, where sorting takes its different ways', () => {
  const rowCount = 4000;
  const seeded = (seed: number): (() => number) => {
    let state = seed;
    return () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
  };
  const shapes: Record<string, (random: () => number, row: number) => number> = {
    'spread evenly': (random) => random() * 100,
    'many ties and noise': (random) => (Math.floor(random() * 300) / 10) * (1 + (Math.floor(random() * 5) - 2) * 2 ** -52),
    'crowded in one place': (random) => random() ** 60 * 1e6,
    'all magnitudes and both signs': (random) => (random() - 0.5) * 10 ** (random() * 600 - 300),
    'one far away': (random, row) => (row === 7 ? -1e300 : random()),
    'a crowd that a sample misses': (random, row) => (row % 8 === 3 ? random() * 1e-9 : Math.floor(random() * 20) * 1e9),
    'in order': (_, row) => rowCount - row,
    'in reverse': (_, row) => row / 7,
    'all equal': () => 5.5,
  };

  it.each(Object.keys(shapes))('ranks as a plain comparison sort does: %s', (name) => {
    const random = seeded(42);
    const shape = shapes[name] ?? Math.random;
    const scores = Float64Array.from({ length: rowCount }, (_, row) => (random() < 0.02 ? NaN : shape(random, row)));
    const groups = Uint32Array.from(scores, () => Math.floor(random() * 3));
    for (const places of ['all', 2, 10] as const) {
      for (const method of TIE_METHODS) {
        const ranks = rankScores(scores, { groups, groupCount: 3, decimals: places, ties: method });
        expect(ranks).toEqual(plainRanks(scores, groups, places, method));
      }
    }
  });

  function plainRanks(scores: Float64Array, groups: Uint32Array, places: number | 'all', method: (typeof TIE_METHODS)[number]): Float64Array {
    const ranks = new Float64Array(scores.length).fill(NaN);
    const published = scores.map((score) => quantise(score, places));
    for (const group of new Set(groups)) {
      const rows = Array.from(scores.keys()).filter((row) => groups[row] === group && !Number.isNaN(scores[row]));
      rows.sort((left, right) => (published[right] ?? 0) - (published[left] ?? 0));
      const levels = Array.from(new Set(rows.map((row) => published[row])));
      const levelOf = new Map(levels.map((level, index) => [level, index]));
      const first = new Map<number | undefined, number>();
      const last = new Map<number | undefined, number>();
      rows.forEach((row, index) => {
        if (!first.has(published[row])) first.set(published[row], index + 1);
        last.set(published[row], index + 1);
      });
      rows.forEach((row, index) => {
        const [from, to] = [first.get(published[row]) ?? 0, last.get(published[row]) ?? 0];
        ranks[row] = { standard: from, modified: to, dense: (levelOf.get(published[row]) ?? 0) + 1, ordinal: index + 1, fractional: (from + to) / 2 }[method];
      });
    }
    return ranks;
  }
});

describe('misuse', () => {
  const scores = Float64Array.of(1, 2);

  it.each<[string, () => unknown]>([
    ['score-infinite', () => rankScores(Float64Array.of(1, Infinity))],
    ['score-infinite', () => rankScores(Float64Array.of(-Infinity), { decimals: 2 })],
    ['groups-length', () => rankScores(scores, { groups: Uint32Array.of(0) })],
    ['group-out-of-range', () => rankScores(scores, { groups: Uint32Array.of(0, 2), groupCount: 2 })],
    ['group-out-of-range', () => rankScores(scores, { groupCount: 0 })],
    ['group-count-invalid', () => rankScores(scores, { groupCount: 1.5 })],
    ['order-unknown', () => rankScores(scores, JSON.parse('{ "order": "down" }') as RankOptions)],
    ['ties-unknown', () => rankScores(scores, JSON.parse('{ "ties": "min" }') as RankOptions)],
    ['decimals-invalid', () => rankScores(scores, { decimals: 11 })],
    ['decimals-invalid', () => rankScores(scores, { decimals: 1.5 })],
    ['decimals-invalid', () => rankScores(scores, { decimals: [-1] })],
    ['decimals-length', () => rankScores(scores, { decimals: [1, 2] })],
  ])('throws a RankingError with the code %s', (code, misuse) => {
    expect(misuse).toThrow(RankingError);
    try {
      misuse();
    } catch (error) {
      expect((error as RankingError).code).toBe(code);
    }
  });
});
