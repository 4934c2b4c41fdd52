import { decimalsOf, numberColumn, surprise } from '../../../src/sheet/evidence/number-columns';

describe('how finely a column counts', () => {
  test('decimals of a number are those that are printed, at most six', () => {
    expect([12, 12.5, 0.25, 1 / 3, 1e-9, Number.NaN].map(decimalsOf)).toEqual([0, 1, 2, 6, 6, 0]);
  });

  test('the finest number tells the step', () => {
    expect(numberColumn(0, Float64Array.of(80, 79.25, 78.5)).step).toBeCloseTo(0.01);
    expect(numberColumn(0, Float64Array.of(80, 79, 78)).step).toBe(1);
  });

  test('six whole numbers and more that are all rounded count by what they are rounded to; fewer may be so by chance', () => {
    expect(numberColumn(0, Float64Array.of(100, 300, 1_200, 500, 700, 900)).step).toBe(100);
    expect(numberColumn(0, Float64Array.of(100, 300, 1_200, 500, 700)).step).toBe(1);
  });

  test('a row without a number does not count among the six', () => {
    expect(numberColumn(0, Float64Array.of(10, 20, Number.NaN, 40, 50, 60)).step).toBe(1);
  });
});

describe('how surprising a number is', () => {
  const wide = numberColumn(0, Float64Array.of(812, 95, 433, 270, 610));
  const narrow = numberColumn(0, Float64Array.of(3, 1, 2, 3, 1));

  test('one number among hundreds of possible ones says more than one among three', () => {
    expect(surprise(wide, 433, { slack: 0.5, except: 2 })).toBeGreaterThan(surprise(narrow, 2, { slack: 0.5, except: 2 }) + 3);
  });

  test('what other rows have as well surprises less', () => {
    const column = numberColumn(0, Float64Array.of(433, 95, 433, 433, 610));
    expect(surprise(column, 433, { slack: 0.5, except: 2 })).toBeLessThan(surprise(wide, 433, { slack: 0.5, except: 2 }));
  });

  test('the nearer it must come, the more it surprises', () => {
    expect(surprise(wide, 433, { slack: 0.5, except: 2 })).toBeGreaterThan(surprise(wide, 433, { slack: 50, except: 2 }));
  });

  test('nothing surprises in a column of equal numbers, or in one without others', () => {
    expect(surprise(numberColumn(0, Float64Array.of(0, 0, 0)), 0, { slack: 0.5, except: 0 })).toBe(0);
    expect(surprise(numberColumn(0, Float64Array.of(7)), 7, { slack: 0.5, except: 0 })).toBe(0);
  });
});
