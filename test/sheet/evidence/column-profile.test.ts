import { estimateIn, numberIn, profileColumn, type ColumnProfile } from '../../../src/sheet/evidence/column-profile';
import { Window } from '../../../src/sheet/evidence/window';
import { drawnSheet } from '../drawn-sheet';

/** Profiles cells that stand one below the other. */
function profiled(cells: string, format = 'General'): ColumnProfile {
  const grid = drawnSheet(cells.split(/\s*\/\s*/u).join('\n'), { formats: { A: format } });
  return profileColumn(new Window(grid), 0, grid.values.map((_, row) => row));
}

describe('numbers in cells', () => {
  test('numbers, texts that read as one, and nothing else', () => {
    expect([80.5, '80,5', '85/100', '1.000', '', 'Sở', true, { error: '#N/A' }].map(numberIn)).toEqual([80.5, 80.5, 85, 1, Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  });

  test('an estimate with a letter behind it, for arithmetic only', () => {
    expect([estimateIn('698E'), estimateIn('1.250,5 p'), estimateIn('Sở 7'), estimateIn('7 chiếc')]).toEqual([698, 1250.5, Number.NaN, Number.NaN]);
    expect(numberIn('698E')).toBeNaN();
  });
});

describe('what the cells of a column are', () => {
  test('names: words, all different but for letters of another case', () => {
    expect(profiled('Sở A / Sở B / SỞ A / 7')).toMatchObject({ filled: 4, texts: 3, distinctTexts: 2, numbers: 1, averageLength: 4 });
  });

  test('blank cells and marks for “not scored” are neither words nor numbers', () => {
    expect(profiled("80 / '- /  / 79")).toMatchObject({ filled: 3, numbers: 2, texts: 0 });
  });

  test('serials count on, and begin again', () => {
    expect(profiled('1 / 2 / 3 / 1 / 2').counts).toBe(true);
    expect(profiled('I / 1 / 2 / 3 / II / 1 / 2').counts).toBe(true);
    expect(profiled('3 / 1 / 2 / 5 / 4').counts).toBe(false);
  });

  test('whole numbers from 1, and halves, may be ranks', () => {
    expect([profiled('1 / 2.5 / 2.5 / 4').couldBeRanks, profiled('1 / 2.25').couldBeRanks, profiled('0 / 1 / 2').couldBeRanks, profiled('Sở A').couldBeRanks]).toEqual([true, false, false, false]);
  });

  test('years are four digits of this century and the last', () => {
    expect([profiled('2023 / 2024').years, profiled('2023 / 2024.5').years, profiled('2023 / 812').years, profiled('Sở A').years]).toEqual([true, false, false, false]);
  });

  test('numbers that show as dates, and ratings in words', () => {
    expect(profiled('45000 / 45001', 'dd/mm/yyyy').dates).toBe(2);
    expect(profiled('Tốt / Khá / Sở').classWords).toBe(2);
  });

  test('the number of each row', () => {
    expect(profiled('80 / Sở A / 79,5').values).toEqual([80, Number.NaN, 79.5]);
  });
});
