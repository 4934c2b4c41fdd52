import fc from 'fast-check';
import { capClass, classifyByBounds, classifyByShares, CLASS_TEMPLATES } from '../../../src/sheet';
import { countClasses, findClassFault, overrideClasses } from '../../../src/sheet';
import { quantise } from '../../../src/ranking';

const none = Number.NaN;
const column = (...values: number[]): Float64Array => Float64Array.from(values);
const [ND335] = CLASS_TEMPLATES;
const classes = ND335?.classes ?? [];

describe('classes by bounds', () => {
  test('a bound belongs to its class, and is compared with the printed score', () => {
    expect(ND335?.source).toContain('335/2025');
    const scores = column(90, 89.995, 89.994, 50, 49.995, 49.994, 70, 69.99, 0, none);
    expect(Array.from(classifyByBounds(scores, classes, { decimals: 2 }))).toEqual([0, 0, 1, 2, 2, 3, 1, 2, 3, -1]);
    expect(Array.from(classifyByBounds(column(89.995, 49.995), classes, { decimals: 3 }))).toEqual([1, 3]);
    const byGroup = { decimals: [3, 0], groups: Uint32Array.of(0, 1) };
    expect(Array.from(classifyByBounds(column(89.995, 89.5), classes, byGroup))).toEqual([1, 0]);
  });

  test('bounds in per cent are compared with the printed percentage of the maximum', () => {
    // 68.32 of 84 are 81.33 %; 75.6 of 84 are 90 %
    expect(Array.from(classifyByBounds(column(68.32, 75.6, 75.59), classes, { decimals: 2, maximum: 84 }))).toEqual([1, 0, 1]);
    expect(() => classifyByBounds(column(1), classes, { decimals: 2, maximum: 0 })).toThrow(RangeError);
  });

  test('where less is better a bound is the most that the class takes', () => {
    const days = [{ name: 'Sớm', bound: 3 }, { name: 'Đúng hạn', bound: 5 }];
    expect(Array.from(classifyByBounds(column(3, 3.004, 5, 5.01), days, { decimals: 2, order: 'ascending' }))).toEqual([0, 0, 1, -1]);
  });

  test.each([
    [[{ name: ' ', bound: 1 }], { code: 'class-without-name', index: 0 }],
    [[{ name: 'Tốt', bound: 2 }, { name: 'tốt ', bound: 1 }], { code: 'class-named-twice', index: 1 }],
    [[{ name: 'A', bound: null }, { name: 'B', bound: 1 }], { code: 'class-without-bound', index: 0 }],
    [[{ name: 'A', bound: 1 }, { name: 'B', bound: 1 }], { code: 'class-bound-out-of-order', index: 1 }],
    [[{ name: 'A', bound: 2 }, { name: 'B', bound: Number.NaN }], { code: 'class-bound-out-of-order', index: 1 }],
  ])('%j have a fault', (given, fault) => {
    expect(findClassFault(given)).toEqual(fault);
    expect(() => classifyByBounds(column(1), given, { decimals: 2 })).toThrow(RangeError);
  });

  test('are monotone: no unit with a better printed score is in a lower class', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 20 }), fc.nat({ max: 3 }), (list, decimals) => {
        const found = classifyByBounds(Float64Array.from(list), classes, { decimals });
        list.forEach((left, one) => {
          list.forEach((right, other) => {
            if (quantise(left, decimals) >= quantise(right, decimals)) expect(found[one]).toBeLessThanOrEqual(found[other] ?? 0);
          });
        });
      }),
    );
  });
});

describe('classes by shares of the units in order', () => {
  test('places are counted from the best in each group, rounded down', () => {
    const scores = column(9, 8, 7, 6, 5, none, 3, 2, 1);
    const groups = Uint32Array.of(0, 0, 0, 0, 0, 0, 1, 1, 1);
    expect(Array.from(classifyByShares(scores, [20, 40], { groups }).classes)).toEqual([0, 1, 1, 2, 2, -1, 1, 2, 2]);
  });

  test('a tie over the end of a class goes below as a whole, and is told with the places that it missed', () => {
    const { classes: found, splitTies } = classifyByShares(column(9, 8, 8, 8, 5), [40, 40]);
    expect(Array.from(found)).toEqual([0, 1, 1, 1, 2]);
    expect(splitTies).toEqual([{ group: 0, class: 0, places: 1, units: [1, 2, 3] }]);
  });

  test('tie-breaks part a tie before shares do', () => {
    const tieBreaks = [{ values: column(0, 1, 2, 3, 0) }];
    expect(Array.from(classifyByShares(column(9, 8, 8, 8, 5), [40, 40], { tieBreaks }).classes)).toEqual([0, 1, 1, 0, 2]);
  });

  test('are never more than their share, monotone, and split no tie', () => {
    const list = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(list, fc.constantFrom([20, 50], [12.5], [33.3, 33.3, 33.4], [100]), (scores, shares) => {
        const { classes: found } = classifyByShares(Float64Array.from(scores), shares);
        let share = 0;
        shares.forEach((each, index) => {
          share += each;
          expect(found.filter((one) => one <= index).length).toBeLessThanOrEqual((share * scores.length) / 100 + 1e-9);
        });
        scores.forEach((left, one) => {
          scores.forEach((right, other) => {
            if (left === right) expect(found[one]).toBe(found[other]);
            if (left > right) expect(found[one]).toBeLessThanOrEqual(found[other] ?? 0);
          });
        });
      }),
    );
  });

  test.each([[[0]], [[60, 50]], [[-1]], [[Number.NaN]]])('shares of %j per cent are refused', (shares) => {
    expect(() => classifyByShares(column(1, 2), shares)).toThrow(RangeError);
  });
});

describe('a cap on a class', () => {
  const cap = ND335?.cap ?? { class: 0, share: 20, of: 'class below' as const };

  test('20 % of the class below: of 25 that reach either class 4 stay and 21 go below, for 5 would be 20 % of all', () => {
    const scores = Float64Array.from({ length: 25 }, (_, unit) => 99 - unit / 4);
    const { classes: found, lowered, limits, splitTies } = capClass(classifyByBounds(scores, classes, { decimals: 2 }), scores, cap);
    expect(limits).toEqual([4]);
    expect(Array.from(found.subarray(0, 5))).toEqual([0, 0, 0, 0, 1]);
    expect(lowered).toHaveLength(21);
    expect(splitTies).toEqual([]);
  });

  test('counts in each group by itself, and leaves units of other classes alone', () => {
    const scores = column(95, 94, 93, 92, 91, 80, 60, 95, 80);
    const groups = Uint32Array.of(0, 0, 0, 0, 0, 0, 0, 1, 1);
    const given = classifyByBounds(scores, classes, { decimals: 2 });
    expect(Array.from(capClass(given, scores, cap, { groups }).classes)).toEqual([0, 1, 1, 1, 1, 1, 2, 1, 1]);
    expect(Array.from(capClass(given, scores, { ...cap, of: 'all', share: 50 }, { groups }).classes)).toEqual([0, 0, 0, 1, 1, 1, 2, 0, 1]);
  });

  test('splits no tie: those that tie for the last place all go below, and are told', () => {
    const scores = column(95, 95, 92, 91, 90, 90);
    const capped = capClass(classifyByBounds(scores, classes, { decimals: 2 }), scores, cap);
    expect(Array.from(capped.classes)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(capped.splitTies).toEqual([{ group: 0, class: 0, places: 1, units: [0, 1] }]);
  });

  test('changes nothing where the class is within it', () => {
    const scores = column(95, 80, 80, 80, 80, 80);
    const capped = capClass(classifyByBounds(scores, classes, { decimals: 2 }), scores, cap);
    expect([Array.from(capped.classes), capped.lowered, capped.splitTies]).toEqual([[0, 1, 1, 1, 1, 1], [], []]);
  });
});

describe('classes set by hand', () => {
  test('stay with their reason and what they replace, also where they change nothing', () => {
    const overrides = [
      { unit: 1, class: 3, reason: 'Bị kỷ luật trong năm' },
      { unit: 2, class: 1, reason: 'Theo đề nghị của hội đồng' },
      { unit: 0, class: -1, reason: 'Mới thành lập' },
    ];
    const found = overrideClasses(Int16Array.of(0, 0, 1), 4, overrides);
    expect(Array.from(found.classes)).toEqual([-1, 3, 1]);
    expect(found.overrides).toEqual([{ ...overrides[0], instead: 0 }, { ...overrides[1], instead: 1 }, { ...overrides[2], instead: 0 }]);
  });

  test.each([
    [{ unit: 0, class: 1, reason: ' ' }],
    [{ unit: 9, class: 1, reason: 'x' }],
    [{ unit: 0, class: 4, reason: 'x' }],
    [{ unit: 0, class: -2, reason: 'x' }],
  ])('%j is refused', (override) => {
    expect(() => overrideClasses(Int16Array.of(0), 4, [override])).toThrow(RangeError);
  });
});

describe('counts and shares of classes', () => {
  const classesOf = (...counts: number[]): number[] => counts.flatMap((count, index) => new Array<number>(count).fill(index));

  test('agree with what provinces published', () => {
    // Lâm Đồng, second quarter of 2024: 14 of 16 departments excellent, 2 good; all 12 districts excellent
    const departments = classesOf(14, 2);
    const districts = classesOf(12);
    const found = countClasses(Int16Array.from([...departments, ...districts]), {
      classCount: 2,
      decimals: 1,
      groups: Uint32Array.from([...departments.map(() => 0), ...districts.map(() => 1)]),
      groupCount: 2,
    });
    expect(found.byGroup).toEqual([
      { counts: [14, 2], rated: 16, shares: [87.5, 12.5] },
      { counts: [12, 0], rated: 12, shares: [100, 0] },
    ]);
    expect(found.all).toEqual({ counts: [26, 2], rated: 28, shares: [92.9, 7.1] });
    // Khánh Hòa 2020 and 2021: 44 agencies each
    const sharesOf = (...counts: number[]): readonly number[] =>
      countClasses(Int16Array.from(classesOf(...counts)), { classCount: 4, decimals: 2 }).all.shares;
    expect(sharesOf(29, 11, 4)).toEqual([65.91, 25, 9.09, 0]);
    expect(sharesOf(30, 13, 1)).toEqual([68.18, 29.55, 2.27, 0]);
  });

  test('leave out units without a class', () => {
    expect(countClasses(Int16Array.of(-1, 0), { classCount: 1, decimals: 0 }).all).toEqual({ counts: [1], rated: 1, shares: [100] });
    expect(countClasses(Int16Array.of(-1), { classCount: 1, decimals: 0 }).all).toEqual({ counts: [0], rated: 0, shares: [none] });
  });
});
